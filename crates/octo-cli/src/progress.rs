//! Progress of longer work, on stderr.

use std::{
    io::{self, IsTerminal},
    time::Duration,
};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A bar, or a spinner where the end is not known.
///
/// Shown only when stderr is a terminal, so that no log is littered, and
/// removed when dropped.
pub(crate) struct Progress(ProgressBar);

impl Progress {
    /// Shows progress of `unit` towards `total`, unless `quiet`.
    pub(crate) fn start(total: Option<u64>, unit: &str, quiet: bool) -> Self {
        let template = match total {
            Some(_) => format!("{{spinner}} {{bar:24}} {{pos}}/{{len}} {unit}"),
            None => format!("{{spinner}} {{pos}} {unit}"),
        };
        Self::show(total, &template, quiet)
    }

    fn show(total: Option<u64>, template: &str, quiet: bool) -> Self {
        if quiet || !io::stderr().is_terminal() {
            return Self(ProgressBar::hidden());
        }
        // The template is ours; a mistake in it costs looks, not the work.
        let style =
            ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
        let bar =
            ProgressBar::with_draw_target(total, ProgressDrawTarget::stderr()).with_style(style);
        bar.enable_steady_tick(Duration::from_millis(100));
        Self(bar)
    }

    /// Shows that `what` is under way, unless `quiet`.
    pub(crate) fn waiting(what: &str, quiet: bool) -> Self {
        Self::show(None, &format!("{{spinner}} {what}"), quiet)
    }

    pub(crate) fn advance(&self, by: u64) {
        self.0.inc(by);
    }

    /// Runs `print` without the bar in its way.
    pub(crate) fn suspend<T>(&self, print: impl FnOnce() -> T) -> T {
        self.0.suspend(print)
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
