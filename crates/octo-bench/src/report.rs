//! Rounds, ratios, and how they are shown.

use std::{env, fs, process::ExitCode};

use serde_json::{Value, json};

use crate::machine::machine;

/// What one run of one side measured: a value by the name of its measure.
pub type Sample = Vec<(&'static str, f64)>;

const DEFAULT_ROUNDS: usize = 5;

/// A benchmark under way; it prints as it goes.
#[derive(Debug)]
pub struct Report {
    name: &'static str,
    reading: &'static str,
    rounds: usize,
    json: Option<String>,
    comparisons: Vec<Value>,
}

impl Report {
    /// Begins a benchmark. `reading` says what the figures mean and what
    /// limits them.
    ///
    /// Takes `--rounds N` and `--json FILE` from the command line.
    ///
    /// # Errors
    ///
    /// When an argument is not understood.
    pub fn start(name: &'static str, reading: &'static str) -> Result<Self, String> {
        let mut report = Self {
            name,
            reading,
            rounds: DEFAULT_ROUNDS,
            json: None,
            comparisons: Vec::new(),
        };
        let mut arguments = env::args().skip(1);
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--rounds" => {
                    let rounds = arguments.next().and_then(|value| value.parse().ok());
                    report.rounds = rounds
                        .filter(|rounds| *rounds > 0)
                        .ok_or("--rounds takes a number from 1")?;
                }
                "--json" => report.json = Some(arguments.next().ok_or("--json takes a file")?),
                // Cargo adds it to every benchmark.
                "--bench" => {}
                other => return Err(format!("{other} is no argument of this benchmark")),
            }
        }
        println!("{name}, on {}, {} rounds", machine(), report.rounds);
        Ok(report)
    }

    /// How many rounds each comparison takes.
    #[must_use]
    pub fn rounds(&self) -> usize {
        self.rounds
    }

    /// Measures both sides in alternating rounds, the first to run changing
    /// from round to round, and prints `subject` over `baseline` for each
    /// measure: median of both, and minimum, median and maximum of the ratio.
    ///
    /// # Errors
    ///
    /// What a side fails with.
    pub fn compare(
        &mut self,
        title: &str,
        (baseline_name, mut baseline): (&str, impl FnMut() -> Result<Sample, String>),
        (subject_name, mut subject): (&str, impl FnMut() -> Result<Sample, String>),
    ) -> Result<(), String> {
        let mut rounds = Vec::new();
        for round in 0..self.rounds {
            let (of_baseline, of_subject);
            if round % 2 == 0 {
                of_baseline = baseline()?;
                of_subject = subject()?;
            } else {
                of_subject = subject()?;
                of_baseline = baseline()?;
            }
            rounds.push((of_baseline, of_subject));
        }
        println!("\n{title}: {subject_name} over {baseline_name}");
        let Some((first, _)) = rounds.first() else {
            return Ok(());
        };
        let mut measures = Vec::new();
        for (index, (measure, _)) in first.iter().enumerate() {
            let side = |pick: fn(&(Sample, Sample)) -> &Sample| -> Vec<f64> {
                rounds
                    .iter()
                    .filter_map(|round| Some(pick(round).get(index)?.1))
                    .collect()
            };
            let (of_baseline, of_subject) = (side(|round| &round.0), side(|round| &round.1));
            let ratios: Vec<_> = of_subject
                .iter()
                .zip(&of_baseline)
                .map(|(subject, baseline)| subject / baseline)
                .collect();
            let spread = Spread::of(&ratios);
            let (baseline, subject) = (Spread::of(&of_baseline), Spread::of(&of_subject));
            println!(
                "  {measure:<24} {:>12.3} {:>12.3}   ratio {:.3} ({:.3} to {:.3})",
                baseline.median, subject.median, spread.median, spread.min, spread.max
            );
            measures.push(json!({
                "measure": measure,
                "baseline": of_baseline,
                "subject": of_subject,
                "ratio": {"min": spread.min, "median": spread.median, "max": spread.max},
            }));
        }
        self.comparisons.push(json!({
            "title": title,
            "baseline": baseline_name,
            "subject": subject_name,
            "measures": measures,
        }));
        Ok(())
    }

    /// Ends the benchmark: prints how to read it, and writes the JSON where
    /// it was asked for.
    ///
    /// # Errors
    ///
    /// When the file can't be written.
    pub fn finish(self) -> Result<ExitCode, String> {
        println!("\n{}", self.reading);
        if let Some(file) = &self.json {
            let document = json!({
                "name": self.name,
                "machine": machine(),
                "rounds": self.rounds,
                "comparisons": self.comparisons,
                "reading": self.reading,
            });
            fs::write(file, format!("{document:#}\n"))
                .map_err(|error| format!("{file} cannot be written: {error}"))?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

struct Spread {
    min: f64,
    median: f64,
    max: f64,
}

impl Spread {
    fn of(values: &[f64]) -> Self {
        let mut sorted = values.to_vec();
        sorted.sort_by(f64::total_cmp);
        let at = |index: usize| sorted.get(index).copied().unwrap_or(f64::NAN);
        let middle = sorted.len() / 2;
        let median = if sorted.len() % 2 == 1 {
            at(middle)
        } else {
            (at(middle.saturating_sub(1)) + at(middle)) / 2.0
        };
        Self {
            min: at(0),
            median,
            max: at(sorted.len().saturating_sub(1)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spread_knows_its_middle() {
        let odd = Spread::of(&[3.0, 1.0, 2.0]);
        assert_eq!((odd.min, odd.median, odd.max), (1.0, 2.0, 3.0));
        let even = Spread::of(&[4.0, 1.0, 2.0, 3.0]);
        assert_eq!((even.min, even.median, even.max), (1.0, 2.5, 4.0));
    }
}
