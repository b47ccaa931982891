//! Lists in the form that they are printed in.

use serde_json::value::RawValue;

use crate::{
    failure::Result,
    output::{Column, Mode, Output, Row, json::List},
};

/// A list under way: what came so far.
pub(crate) struct Listing {
    columns: &'static [Column],
    form: Form,
}

enum Form {
    /// Kept until the end: the columns are fitted to all rows.
    Table(Vec<Row>),
    /// Printed page by page.
    Records,
    /// Kept until the end: stdout gets a whole document or nothing.
    Document(List),
}

impl Listing {
    pub(crate) fn new(mode: Mode, columns: &'static [Column]) -> Self {
        let form = match mode {
            Mode::Human(_) => Form::Table(Vec::new()),
            Mode::Records => Form::Records,
            Mode::Json(_) => Form::Document(List::new()),
        };
        Self { columns, form }
    }

    /// Adds a page: by its rows, or by its items as they came.
    pub(crate) fn add<'a>(
        &mut self,
        rows: impl Iterator<Item = Row>,
        items: impl FnOnce() -> Result<Vec<&'a RawValue>>,
        output: &mut Output<'_>,
    ) -> Result {
        match &mut self.form {
            Form::Table(all) => all.extend(rows),
            Form::Records => output.rows(self.columns, &rows.collect::<Vec<_>>())?,
            Form::Document(list) => {
                for item in items()? {
                    list.push(item)?;
                }
            }
        }
        Ok(())
    }

    /// Prints what has to be printed at once. `walked` is the cursor behind
    /// the last item, or why the list ended early; `none` tells people that it
    /// is empty.
    pub(crate) fn finish(
        self,
        walked: Result<Option<String>>,
        none: &str,
        output: &mut Output<'_>,
    ) -> Result {
        match self.form {
            // Half a document would pass for a whole one.
            Form::Document(list) => {
                let next = walked?;
                output.list(list, next.as_deref())
            }
            Form::Records => walked.map(drop),
            Form::Table(rows) => {
                output.rows(self.columns, &rows)?;
                if walked?.is_some() {
                    output.hint("There are more: --limit N prints the first N, --all every one.");
                } else if rows.is_empty() {
                    output.hint(none);
                }
                Ok(())
            }
        }
    }
}
