//! The answer: let through, or what the viewer is told and what the developer should know.

/// The answer to a viewer's request.
pub type Verification = Result<Allowed, Denied>;

/// What the viewer sees of a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// No, or an empty, key pair ID.
    MissingKey,
    /// The key pair ID is in no key group.
    UnknownKey,
    /// The policy does not decode, or is not one.
    MalformedPolicy,
    /// Everything else.
    AccessDenied,
}

impl Code {
    /// As CloudFront's XML has it.
    pub fn name(self) -> &'static str {
        match self {
            Code::MissingKey => "MissingKey",
            Code::UnknownKey => "UnknownKey",
            Code::MalformedPolicy => "MalformedPolicy",
            Code::AccessDenied => "AccessDenied",
        }
    }

    /// The sentence that goes with it.
    pub fn message(self) -> &'static str {
        match self {
            Code::MissingKey => "Missing Key-Pair-Id query parameter or cookie value",
            Code::UnknownKey => "Unknown Key",
            Code::MalformedPolicy => "Malformed Policy",
            Code::AccessDenied => "Access denied",
        }
    }

    /// A denial with this code.
    pub(crate) fn because(self, reason: impl Into<String>) -> Denied {
        Denied { code: self, reason: reason.into() }
    }
}

/// Not let through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Denied {
    /// For the viewer.
    pub code: Code,
    /// For the developer: which condition failed, and by how much. Never to be shown to viewers.
    pub reason: String,
}

/// Let through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowed {
    /// Whose key signed.
    pub key_pair_id: String,
    /// Until when, in seconds since the epoch.
    pub expires: u32,
    /// The policy that was signed, as JSON text.
    pub policy: String,
    /// What the policy covers; `None` when it leaves that out, which is everything.
    pub resource: Option<String>,
}
