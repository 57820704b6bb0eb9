#![no_main]
//! The reader of URLs: signing parameters are taken out, everything else stays to the letter.

use cloudfront::{
    Conditions, ErrorKind, HashAlgorithm, KeyPair, Name, PolicyOptions, Request, Signature,
    Statement, Unsigned, Window, WireUrl,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let recognised = WireUrl::recognised(text);
    if recognised.is_some() {
        assert_eq!(WireUrl::normalised(text).ok(), recognised);
    }
    if let Ok(url) = WireUrl::normalised(text) {
        // What is signed travels as it is.
        let again = WireUrl::normalised(url.as_str()).expect("normal already");
        assert_eq!(again.as_str(), url.as_str());
        sign(url);
    }
    if let Ok(request) = Request::read(text) {
        let again = Request::read(&request.url).expect("what is left is shorter");
        assert_eq!(again.url, request.url);
        assert!(again.credentials.is_empty());
    }
});

fn sign(url: WireUrl<'_>) {
    let key_pair = KeyPair::new("K", HashAlgorithm::Sha256).expect("an ID");
    let window = Window { expires: 1, starts: None };
    let conditions = Conditions { window, ip: None };
    let options = PolicyOptions::Conditions { conditions, resource: None };
    match Unsigned::url(url, &options, &key_pair) {
        Ok(unsigned) => {
            let message = unsigned.message().to_owned();
            let Ok(signed) = unsigned.finish(&Signature::new(&[0; 3])) else {
                return assert!(message.len() > 7_000, "refused for its length");
            };
            // What is signed is what is left when the parameters are taken out again.
            if let Ok(request) = Request::read(&signed) {
                let statement = Statement::read(&message).expect("a policy");
                assert_eq!(statement.resource.as_deref(), Some(&*request.url));
                assert_eq!(request.credentials.get(Name::Expires), Some("1"));
                assert_eq!(request.credentials.get(Name::KeyPairId), Some("K"));
            }
        }
        Err(error) => assert!(matches!(error.kind, ErrorKind::AlreadySigned | ErrorKind::Url)),
    }
}
