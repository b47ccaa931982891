//! Rounds, ratios, and how they are shown.

use std::{env, fmt::Display, fs, process::ExitCode, time::Instant};

use serde_json::{Value, json};

use crate::{machine::machine, spread::Spread};

/// What one run of one side measured: a value by the name of its measure.
pub type Sample = Vec<(&'static str, f64)>;

const DEFAULT_ROUNDS: usize = 5;

/// One of the things that are compared: its name, and what measures it.
pub struct Side<'a> {
    name: String,
    measure: Box<dyn FnMut() -> Result<Sample, String> + 'a>,
}

/// A side named `name`, measured once a round by `measure`.
pub fn side<'a>(
    name: impl Into<String>,
    measure: impl FnMut() -> Result<Sample, String> + 'a,
) -> Side<'a> {
    Side {
        name: name.into(),
        measure: Box::new(measure),
    }
}

/// A benchmark under way; it prints as it goes.
#[derive(Debug)]
pub struct Report {
    name: &'static str,
    reading: &'static str,
    begun: Instant,
    rounds: usize,
    json: Option<String>,
    comparisons: Vec<Value>,
}

impl Report {
    /// Begins a benchmark of five rounds. `reading` says what the figures
    /// mean and what limits them.
    ///
    /// Takes `--rounds N` and `--json FILE` from the command line.
    ///
    /// # Errors
    ///
    /// When an argument is not understood.
    pub fn start(name: &'static str, reading: &'static str) -> Result<Self, String> {
        Self::start_with(name, reading, DEFAULT_ROUNDS)
    }

    /// Begins a benchmark of `rounds` rounds, unless `--rounds` says
    /// otherwise.
    ///
    /// # Errors
    ///
    /// When an argument is not understood.
    pub fn start_with(
        name: &'static str,
        reading: &'static str,
        rounds: usize,
    ) -> Result<Self, String> {
        let mut report = Self {
            name,
            reading,
            begun: Instant::now(),
            rounds,
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

    /// Measures both sides in alternating rounds; see
    /// [`compare_all`](Self::compare_all).
    ///
    /// # Errors
    ///
    /// What a side fails with.
    pub fn compare(
        &mut self,
        title: &str,
        (baseline_name, baseline): (&str, impl FnMut() -> Result<Sample, String>),
        (subject_name, subject): (&str, impl FnMut() -> Result<Sample, String>),
    ) -> Result<(), String> {
        let sides = vec![side(baseline_name, baseline), side(subject_name, subject)];
        self.compare_all(title, sides)
    }

    /// Measures all sides in alternating rounds, another one first in each,
    /// and prints for each measure the median of every side, and minimum,
    /// median and maximum of its ratio to the first side in the same round.
    ///
    /// # Errors
    ///
    /// What a side fails with, and when sides don't measure the same.
    pub fn compare_all(&mut self, title: &str, sides: Vec<Side<'_>>) -> Result<(), String> {
        self.compare_in(self.rounds, title, sides)
    }

    /// Measures all sides in one round: what does not vary, such as a size.
    ///
    /// # Errors
    ///
    /// What a side fails with, and when sides don't measure the same.
    pub fn compare_once(&mut self, title: &str, sides: Vec<Side<'_>>) -> Result<(), String> {
        self.compare_in(1, title, sides)
    }

    fn compare_in(
        &mut self,
        rounds: usize,
        title: &str,
        mut sides: Vec<Side<'_>>,
    ) -> Result<(), String> {
        let count = sides.len();
        // By side, then by round.
        let mut samples: Vec<Vec<Sample>> = vec![Vec::new(); count];
        for round in 0..rounds {
            for step in 0..count {
                let turn = (round + step) % count;
                let (Some(side), Some(samples)) = (sides.get_mut(turn), samples.get_mut(turn))
                else {
                    continue;
                };
                let sample = (side.measure)().map_err(|error| format!("{}: {error}", side.name))?;
                samples.push(sample);
            }
        }
        let names: Vec<String> = sides.into_iter().map(|side| side.name).collect();
        let first = samples.first().and_then(|rounds| rounds.first());
        let measures: Vec<&str> = first.into_iter().flatten().map(|(name, _)| *name).collect();
        let alike = |sample: &Sample| sample.iter().map(|(name, _)| *name).eq(measures.clone());
        if !samples.iter().flatten().all(alike) {
            return Err(format!("{title}: the sides measure different things"));
        }
        println!("\n{title}");
        let mut found = Vec::new();
        for (index, measure) in measures.iter().enumerate() {
            let values: Vec<Vec<f64>> = samples
                .iter()
                .map(|rounds| {
                    let values = rounds.iter().filter_map(|sample| sample.get(index));
                    values.map(|(_, value)| *value).collect()
                })
                .collect();
            found.push(shown(measure, &names, &values));
        }
        self.comparisons.push(json!({
            "title": title,
            "rounds": rounds,
            "sides": names,
            "measures": found,
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
                "seconds": self.begun.elapsed().as_secs(),
                "comparisons": self.comparisons,
                "reading": self.reading,
            });
            fs::write(file, format!("{document:#}\n"))
                .map_err(|error| format!("{file} cannot be written: {error}"))?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Prints one measure of all sides; the same as JSON.
fn shown(measure: &str, names: &[String], values: &[Vec<f64>]) -> Value {
    let mut sides = Vec::new();
    for (place, (name, of_side)) in names.iter().zip(values).enumerate() {
        let spread = Spread::of(of_side);
        let ratios: Vec<f64> = values
            .first()
            .into_iter()
            .flatten()
            .zip(of_side)
            .map(|(baseline, subject)| subject / baseline)
            .collect();
        // Nothing is no multiple of nothing.
        let comparable = place > 0 && ratios.iter().all(|ratio| ratio.is_finite());
        let ratio = comparable.then(|| Spread::of(&ratios));
        let label = if place == 0 { measure } else { "" };
        let against = ratio.map_or(String::new(), |ratio| {
            format!(
                "  ratio {:.3} ({:.3} to {:.3})",
                ratio.median, ratio.min, ratio.max
            )
        });
        println!("  {label:<22} {name:<26} {:>14.3}{against}", spread.median);
        sides.push(json!({
            "values": of_side,
            "min": spread.min,
            "median": spread.median,
            "max": spread.max,
            "ratio": ratio.map(|ratio| json!({
                "min": ratio.min,
                "median": ratio.median,
                "max": ratio.max,
            })),
        }));
    }
    json!({"measure": measure, "sides": sides})
}

/// What an error says.
pub fn text(error: impl Display) -> String {
    error.to_string()
}

/// Ends `main` of a benchmark.
#[must_use]
pub fn exit(outcome: Result<ExitCode, String>) -> ExitCode {
    outcome.unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::FAILURE
    })
}
