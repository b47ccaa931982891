//! `octo catalio login --check`.

use serde_json::json;

use super::Context;
use crate::{
    failure::Result,
    output::{Cell, Mode},
};

/// Asks for a token, and reads one record with it.
pub(super) async fn check(context: &mut Context<'_, '_>) -> Result {
    let probe = context.client.requirements().list().limit(1);
    let answer = context.interrupt.or(probe.send()).await??;
    let base = context.client.base_url().as_str();
    let status = answer.status().as_u16();
    if let Mode::Json(_) = context.output.mode() {
        let told = json!({"authenticated": true, "baseUrl": base, "status": status});
        return context.output.line(&told);
    }
    let told = [
        ("credential", Cell::text("accepted")),
        ("service", Cell::text(base)),
    ];
    context
        .output
        .details(vec![Cell::text("accepted"), Cell::text(base)], &told)
}
