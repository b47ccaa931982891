//! Overlays never panic, whatever they say and meet. The input is an overlay
//! and a document, with a zero byte between.

#![no_main]

use libfuzzer_sys::fuzz_target;
use octo_contract::Overlay;

fuzz_target!(|bytes: &[u8]| {
    let mut parts = bytes.splitn(2, |byte| *byte == 0);
    let (Some(overlay), Some(document)) = (parts.next(), parts.next()) else {
        return;
    };
    if let (Ok(overlay), Ok(mut document)) =
        (Overlay::read(overlay), serde_json::from_slice(document))
    {
        let _ = overlay.apply(&mut document);
    }
});
