//! What benchmarks measured, as one document.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The document: one entry per benchmark, in the order in which they ran.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Figures {
    pub(super) benchmarks: Vec<Stamped>,
}

/// When, and of which code, figures are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stamp {
    pub(super) commit: String,
    /// Whether there were changes that are in no commit.
    pub(super) changed: bool,
    pub(super) date: NaiveDate,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Stamped {
    #[serde(flatten)]
    pub(super) stamp: Stamp,
    #[serde(flatten)]
    pub(super) benchmark: Benchmark,
}

/// What a benchmark writes.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Benchmark {
    pub(super) name: String,
    pub(super) machine: String,
    pub(super) rounds: usize,
    pub(super) seconds: u64,
    pub(super) reading: String,
    pub(super) comparisons: Vec<Comparison>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Comparison {
    pub(super) title: String,
    pub(super) rounds: usize,
    /// Names of what is compared; the first is what others are measured by.
    pub(super) sides: Vec<String>,
    pub(super) measures: Vec<Measure>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Measure {
    pub(super) measure: String,
    pub(super) sides: Vec<Values>,
}

/// Of one side; what is not a number is null.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Values {
    pub(super) values: Vec<Option<f64>>,
    pub(super) min: Option<f64>,
    pub(super) median: Option<f64>,
    pub(super) max: Option<f64>,
    /// To the first side, in the same rounds.
    pub(super) ratio: Option<Spread>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Spread {
    pub(super) min: Option<f64>,
    pub(super) median: Option<f64>,
    pub(super) max: Option<f64>,
}

impl Figures {
    pub(super) fn parse(text: &str) -> serde_json::Result<Self> {
        serde_json::from_str(text)
    }

    /// Adds what a benchmark wrote.
    pub(super) fn add(&mut self, text: &str, stamp: Stamp) -> serde_json::Result<()> {
        let benchmark = serde_json::from_str(text)?;
        self.benchmarks.push(Stamped { stamp, benchmark });
        Ok(())
    }

    pub(super) fn to_text(&self) -> serde_json::Result<String> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        let benchmarks = self.benchmarks.iter();
        benchmarks.map(|entry| entry.benchmark.name.as_str())
    }
}
