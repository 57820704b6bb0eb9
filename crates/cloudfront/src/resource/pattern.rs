//! Wildcards in one section of a resource.

use memchr::memmem;

/// A pattern for one section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pattern {
    Anything,
    /// The text between the `*`s; `None` stands for `?`.
    Pieces(Vec<Vec<Option<u8>>>),
}

impl Pattern {
    /// A backslash makes the character after it an ordinary one.
    pub fn new(text: &str, question_is_wildcard: bool) -> Self {
        let mut pieces = vec![Vec::new()];
        let mut bytes = text.bytes();
        while let Some(byte) = bytes.next() {
            let piece = match byte {
                b'*' => {
                    pieces.push(Vec::new());
                    continue;
                }
                b'?' if question_is_wildcard => None,
                b'\\' => Some(bytes.next().unwrap_or(b'\\')),
                other => Some(other),
            };
            if let Some(last) = pieces.last_mut() {
                last.push(piece);
            }
        }
        if pieces.len() > 1 && pieces.iter().all(Vec::is_empty) {
            Pattern::Anything
        } else {
            Pattern::Pieces(pieces)
        }
    }

    /// Whether it has no wildcard.
    pub fn is_literal(&self) -> bool {
        match self {
            Pattern::Anything => false,
            Pattern::Pieces(pieces) => {
                pieces.len() == 1 && pieces.iter().flatten().all(Option::is_some)
            }
        }
    }

    /// A text that matches; empty where anything does.
    pub fn example(&self) -> String {
        let Pattern::Pieces(pieces) = self else {
            return String::new();
        };
        let texts = pieces.iter().map(|piece| {
            let bytes = piece.iter().map(|byte| byte.unwrap_or(b'x')).collect();
            String::from_utf8(bytes).unwrap_or_default()
        });
        texts.collect::<Vec<_>>().join("x")
    }

    /// `Err` says how many characters of `text` fit.
    pub fn matches(&self, text: &[u8]) -> std::result::Result<(), usize> {
        let Pattern::Pieces(pieces) = self else {
            return Ok(());
        };
        let Some((first, rest)) = pieces.split_first() else {
            return Ok(());
        };
        let fit = text
            .iter()
            .zip(first)
            .take_while(|(byte, want)| want.is_none_or(|w| w == **byte))
            .count();
        if fit < first.len() {
            return Err(fit);
        }
        let Some((last, middle)) = rest.split_last() else {
            return if text.len() == first.len() { Ok(()) } else { Err(fit) };
        };
        let mut at = fit;
        for piece in middle {
            // The leftmost place is as good as any other and leaves the most room.
            at += find(&text[at..], piece).ok_or(at)? + piece.len();
        }
        let tail = &text[at..];
        let Some(start) = tail.len().checked_sub(last.len()) else {
            return Err(at);
        };
        let ends =
            tail[start..].iter().zip(last).all(|(byte, want)| want.is_none_or(|w| w == *byte));
        if ends { Ok(()) } else { Err(at) }
    }
}

/// The first place where `piece` occurs in `text`, in a time proportional to the text; with a `?` in it,
/// to the text times the piece's length in machine words, whatever they hold (bit-parallel search: bit i
/// of the state says that the last i + 1 bytes fit the piece's first i + 1).
pub(super) fn find(text: &[u8], piece: &[Option<u8>]) -> Option<usize> {
    if piece.is_empty() {
        return Some(0);
    }
    if let Some(literal) = piece.iter().copied().collect::<Option<Vec<u8>>>() {
        return memmem::find(text, &literal);
    }
    let words = piece.len().div_ceil(64);
    let mut masks = vec![0u64; 256 * words];
    for (i, want) in piece.iter().enumerate() {
        let (word, bit) = (i / 64, 1 << (i % 64));
        match want {
            Some(byte) => masks[usize::from(*byte) * words + word] |= bit,
            None => (0..256).for_each(|byte| masks[byte * words + word] |= bit),
        }
    }
    let mut state = vec![0u64; words];
    let goal = piece.len() - 1;
    for (end, byte) in text.iter().enumerate() {
        let mask = &masks[usize::from(*byte) * words..][..words];
        let mut carry = 1;
        for (state, mask) in state.iter_mut().zip(mask) {
            let next = state.wrapping_shl(1) | carry;
            carry = *state >> 63;
            *state = next & mask;
        }
        if state[goal / 64] >> (goal % 64) & 1 == 1 {
            return Some(end + 1 - piece.len());
        }
    }
    None
}
