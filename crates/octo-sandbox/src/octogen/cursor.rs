//! Opaque page cursors.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::text_index::Hit;

/// Where a page ended. It is bound to its query by a check value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Cursor {
    pub(crate) last: Hit,
}

impl Cursor {
    /// Score, number and check value in hexadecimal digits.
    pub(crate) fn encode(self, fingerprint: u64) -> String {
        format!(
            "{:08x}{:08x}{:016x}",
            self.last.score.to_bits(),
            self.last.number,
            self.check(fingerprint)
        )
    }

    /// Reads a cursor back; nothing when it is malformed or of another query.
    pub(crate) fn decode(text: &str, fingerprint: u64) -> Option<Self> {
        if text.len() != 32 {
            return None;
        }
        let digits = |range| u64::from_str_radix(text.get(range)?, 16).ok();
        let cursor = Self {
            last: Hit {
                score: f32::from_bits(u32::try_from(digits(0..8)?).ok()?),
                number: u32::try_from(digits(8..16)?).ok()?,
            },
        };
        (cursor.check(fingerprint) == digits(16..32)?).then_some(cursor)
    }

    fn check(self, fingerprint: u64) -> u64 {
        let mut hasher = DefaultHasher::new();
        (self.last.score.to_bits(), self.last.number, fingerprint).hash(&mut hasher);
        hasher.finish()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn cursors_are_bound_to_their_query() {
        let cursor = Cursor {
            last: Hit {
                score: 8.12,
                number: 77,
            },
        };
        let text = cursor.encode(5);
        assert_eq!(Cursor::decode(&text, 5), Some(cursor));
        assert_eq!(Cursor::decode(&text, 6), None);
        for malformed in [
            "",
            "x",
            "not-a-cursor",
            &text[1..],
            &text.replace('a', "é"),
            &"+".repeat(32),
        ] {
            assert_eq!(Cursor::decode(malformed, 5), None, "{malformed}");
        }
        let forged = format!("{:08x}{}", 0, &text[8..]);
        assert_eq!(Cursor::decode(&forged, 5), None);
    }
}
