//! Measurements in processes of their own, so that memory is theirs alone.

use std::{
    env,
    process::{Command, ExitCode},
};

const TASK: &str = "OCTO_BENCH_TASK";

/// A run of this same program that does one task and answers with figures.
#[derive(Debug)]
pub struct Child {
    command: Command,
}

impl Child {
    /// A child that is to do `task`, whose words are split at blanks.
    ///
    /// # Errors
    ///
    /// When this program can't be found.
    pub fn new(task: &str) -> Result<Self, String> {
        let own = env::current_exe().map_err(|error| error.to_string())?;
        let mut command = Command::new(own);
        command.env(TASK, task);
        Ok(Self { command })
    }

    /// Sets a variable of the child's environment.
    #[must_use]
    pub fn env(mut self, name: &str, value: &str) -> Self {
        self.command.env(name, value);
        self
    }

    /// Runs the child to its end.
    ///
    /// # Errors
    ///
    /// When it fails, with what it said, or answers with another number of
    /// figures.
    pub fn figures<const N: usize>(mut self) -> Result<[f64; N], String> {
        let output = self.command.output().map_err(|error| error.to_string())?;
        let stdout = String::from_utf8_lossy(&output.stdout);
        let figures: Vec<f64> = stdout
            .split_whitespace()
            .filter_map(|word| word.parse().ok())
            .collect();
        match <[f64; N]>::try_from(figures) {
            Ok(figures) if output.status.success() => Ok(figures),
            _ => Err(format!(
                "a measuring process failed ({}): {}{stdout}",
                output.status,
                String::from_utf8_lossy(&output.stderr)
            )),
        }
    }
}

/// In a child: does its task and answers. `None` in the parent.
///
/// # Errors
///
/// What the task fails with.
pub fn child(
    run: impl FnOnce(&[&str]) -> Result<Vec<f64>, String>,
) -> Option<Result<ExitCode, String>> {
    let task = env::var(TASK).ok()?;
    let words: Vec<&str> = task.split_whitespace().collect();
    Some(run(&words).map(|figures| {
        let figures: Vec<String> = figures.iter().map(f64::to_string).collect();
        println!("{}", figures.join(" "));
        ExitCode::SUCCESS
    }))
}
