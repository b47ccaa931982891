//! Strings: plain ones, those of a pattern and those of a format.

use proptest::prelude::RngExt;

use super::{Branch, Extent, Maker};

/// How many strings of a pattern or format are made before giving up on one
/// that keeps the other keywords too.
const ATTEMPTS: usize = 100;

impl Maker<'_> {
    pub(super) fn string(&mut self, branch: &Branch<'_>) -> Option<String> {
        let least = branch.count("minLength").unwrap_or(0);
        let most = branch.count("maxLength").unwrap_or(usize::MAX);
        let pattern = branch
            .text("pattern")
            .map(|pattern| self.schemas.patterns().of(pattern));
        let format = branch.text("format").filter(|format| is_known(format));

        for _ in 0..ATTEMPTS {
            let made = match (format, &pattern) {
                (Some(format), _) => self.of_format(format)?,
                (None, Some(pattern)) => match pattern.make(self.runner) {
                    Some(made) => made,
                    None => continue,
                },
                (None, None) => return Some(self.plain(least, most)),
            };
            let length = made.chars().count();
            let matches = pattern
                .as_ref()
                .is_none_or(|pattern| pattern.matches(&made));
            if length >= least && length <= most && matches {
                return Some(made);
            }
        }
        // A pattern may narrow a format more than chance can hit.
        pattern.and_then(|pattern| pattern.make(self.runner))
    }

    fn plain(&mut self, least: usize, most: usize) -> String {
        /// Letters most of the time, and what tends to be mishandled.
        const ALPHABET: [char; 40] = [
            'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q',
            'r', 's', 't', 'A', 'Z', '0', '7', ' ', '-', '_', '.', ',', '/', '"', '\\', '&', '%',
            '+', '\n', 'é', 'ß', '漢', '🧥',
        ];
        let length = match self.extent {
            Extent::Least | Extent::Most => least.max(4).min(most),
            Extent::Any => match self.below(10) {
                0 => least,
                // A bound is worth touching while it is small.
                1 if most <= 500 => most,
                _ => least.saturating_add(1 + self.below(16)).min(most),
            },
        };
        let letters = match self.extent {
            Extent::Any => ALPHABET.len(),
            Extent::Least | Extent::Most => 20,
        };
        (0..length)
            .filter_map(|_| ALPHABET.get(self.below(letters)))
            .collect()
    }

    /// A string of a format of JSON Schema's vocabulary.
    fn of_format(&mut self, format: &str) -> Option<String> {
        let rng = self.runner.rng();
        let date = format!(
            "{:04}-{:02}-{:02}",
            rng.random_range(1971..2100),
            rng.random_range(1..13),
            rng.random_range(1..29)
        );
        let clock = format!(
            "{:02}:{:02}:{:02}",
            rng.random_range(0..24),
            rng.random_range(0..60),
            rng.random_range(0..60)
        );
        let word = |rng: &mut proptest::test_runner::TestRng| -> String {
            (0..rng.random_range(3..10))
                .map(|_| char::from(rng.random_range(b'a'..=b'z')))
                .collect()
        };
        Some(match format {
            "date-time" => {
                let fraction = ["", ".5", ".123", ".123456"][rng.random_range(0..4)];
                // Most servers speak UTC.
                let zone = ["Z", "Z", "+00:00", "+02:00", "-08:30"][rng.random_range(0..5)];
                format!("{date}T{clock}{fraction}{zone}")
            }
            "date" => date,
            "time" => format!("{clock}Z"),
            "duration" => format!("P{}DT{}H", rng.random_range(0..30), rng.random_range(1..24)),
            "uuid" => {
                let high: u64 = rng.random();
                let low: u64 = rng.random();
                format!(
                    "{:08x}-{:04x}-4{:03x}-{:x}{:03x}-{:012x}",
                    high >> 32,
                    (high >> 16) & 0xffff,
                    high & 0xfff,
                    8 + (low >> 62),
                    (low >> 48) & 0xfff,
                    low & 0xffff_ffff_ffff
                )
            }
            "email" | "idn-email" => format!("{}@{}.example", word(rng), word(rng)),
            "hostname" | "idn-hostname" => format!("{}.example", word(rng)),
            "ipv4" => format!("192.0.2.{}", rng.random_range(0..256)),
            "ipv6" => format!("2001:db8::{:x}", rng.random_range(1..65_536)),
            "uri" | "url" | "iri" | "uri-reference" | "iri-reference" => {
                format!(
                    "https://{}.example/{}?q={}",
                    word(rng),
                    word(rng),
                    rng.random_range(0..100)
                )
            }
            "json-pointer" => format!("/{}", word(rng)),
            "byte" => "b2N0bw==".to_owned(),
            _ => return None,
        })
    }
}

/// The formats that constrain a string. Any other is a remark (JSON Schema
/// Validation 2020-12, section 7.2.1): `password`, `binary`.
fn is_known(format: &str) -> bool {
    matches!(
        format,
        "date-time"
            | "date"
            | "time"
            | "duration"
            | "uuid"
            | "email"
            | "idn-email"
            | "hostname"
            | "idn-hostname"
            | "ipv4"
            | "ipv6"
            | "uri"
            | "url"
            | "iri"
            | "uri-reference"
            | "iri-reference"
            | "json-pointer"
            | "byte"
    )
}
