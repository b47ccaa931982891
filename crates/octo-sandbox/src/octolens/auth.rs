//! What the presented key may do.

use serde_json::json;

use super::answer::Answer;
use super::call::Call;
use super::errors::ApiError;
use super::state::Workspace;

/// `getAuth`.
pub(crate) fn inspect(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let scopes: Vec<_> = call.credential.scope.effective().collect();
    Answer::json(&json!({ "organizationId": workspace.id, "scopes": scopes }))
}
