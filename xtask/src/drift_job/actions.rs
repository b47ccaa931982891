//! What a workflow step tells its runner: annotations, summary, outputs.

use std::{fs, io, io::Write, path::Path};

use octo_contract::compare::Class;

use crate::{
    failure,
    sync_spec::{Outcome, Verdict, report},
};

/// The most annotations of a level that the runner shows for a step.
const ANNOTATIONS: usize = 10;
/// The most that the runner takes as a summary.
const SUMMARY_LIMIT: usize = 1 << 20;

/// Prints annotations: errors for what breaks and what could not be looked
/// at, warnings for what may surprise, notices for the rest of the drift.
pub(crate) fn annotate(outcomes: &[Outcome], out: &mut dyn Write) -> io::Result<()> {
    let mut levels = [
        ("error", Vec::new()),
        ("warning", Vec::new()),
        ("notice", Vec::new()),
    ];
    let [(_, errors), (_, warnings), (_, notices)] = &mut levels;
    for outcome in outcomes {
        let api = &outcome.api;
        match &outcome.result {
            Err(error) => errors.push((format!("{api}: could not look"), failure::line(error))),
            Ok(synced) => {
                let Verdict::Changed(drift) = &synced.verdict else {
                    continue;
                };
                for change in drift.changes() {
                    let title = format!("{api}: {} ({})", change.id, change.axis);
                    match change.class {
                        Class::Breaking => errors.push((title, change.message.clone())),
                        Class::ForwardRisk => warnings.push((title, change.message.clone())),
                        Class::Additive | Class::Cosmetic => {}
                    }
                }
                let counts = drift.counts();
                if counts.additive + counts.cosmetic > 0 {
                    notices.push((
                        format!("{api}: drift"),
                        format!(
                            "{} additive and {} cosmetic changes",
                            counts.additive, counts.cosmetic
                        ),
                    ));
                }
            }
        }
    }
    for (level, mut entries) in levels {
        let total = entries.len();
        if total > ANNOTATIONS {
            entries.truncate(ANNOTATIONS - 1);
            let left = total - entries.len();
            entries.push(("and more".into(), format!("{left} more: see the summary")));
        }
        for (title, message) in entries {
            writeln!(
                out,
                "::{level} title={}::{}",
                escape(&title).replace(':', "%3A").replace(',', "%2C"),
                escape(&message)
            )?;
        }
    }
    Ok(())
}

/// The runner reads a line as a command, and percent signs as escapes.
pub(crate) fn escape(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// Appends the report to the step's summary.
pub(crate) fn summarize(outcomes: &[Outcome], file: &Path) -> io::Result<()> {
    append(file, &report::markdown(outcomes, true, SUMMARY_LIMIT))
}

/// Appends the step's outputs: `drift`, `failed`, `apis` (those that drifted)
/// and a count for each class.
pub(crate) fn give(outcomes: &[Outcome], file: &Path) -> io::Result<()> {
    let counts = report::total(outcomes);
    let drifted: Vec<&str> = outcomes
        .iter()
        .filter(|outcome| outcome.drift().is_some())
        .map(|outcome| outcome.api.as_str())
        .collect();
    let failed = outcomes
        .iter()
        .filter(|outcome| outcome.result.is_err())
        .count();
    let mut lines = format!(
        "drift={}\nfailed={failed}\napis={}\n",
        !drifted.is_empty(),
        drifted.join(" ")
    );
    lines.push_str(&format!(
        "breaking={}\nforward_risk={}\nadditive={}\ncosmetic={}\n",
        counts.breaking, counts.forward_risk, counts.additive, counts.cosmetic
    ));
    append(file, &lines)
}

fn append(file: &Path, text: &str) -> io::Result<()> {
    let mut file = fs::OpenOptions::new()
        .create(true)
        .append(true)
        .open(file)?;
    file.write_all(text.as_bytes())
}
