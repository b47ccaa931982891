//! Members and invitations.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::answer::{Answer, List};
use super::call::Call;
use super::errors::{ApiError, Code};
use super::moment::Moment;
use super::state::Workspace;

/// `OrgRole` of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Role {
    Admin,
    Member,
}

/// `Member` of the contract.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Member {
    pub(crate) id: String,
    pub(crate) user_id: String,
    pub(crate) email: Option<String>,
    pub(crate) first_name: Option<String>,
    pub(crate) last_name: Option<String>,
    pub(crate) role: Role,
    pub(crate) created_at: Moment,
}

/// `Invitation` of the contract.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Invitation {
    pub(crate) id: String,
    pub(crate) email: String,
    pub(crate) role: Role,
    pub(crate) created_at: Moment,
}

/// Mail providers whose addresses say nothing about a company.
const GENERIC_DOMAINS: [&str; 12] = [
    "gmail.com",
    "googlemail.com",
    "outlook.com",
    "hotmail.com",
    "live.com",
    "yahoo.com",
    "icloud.com",
    "aol.com",
    "gmx.de",
    "proton.me",
    "protonmail.com",
    "yandex.ru",
];

/// Top-level names that no mail can be sent to (RFC 2606, RFC 6762, RFC 7686).
/// `.example` is not among them: the demo workspaces live there.
const UNDELIVERABLE: [&str; 5] = ["invalid", "test", "localhost", "local", "onion"];

/// `listMembers`.
pub(crate) fn list(_: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    Answer::json(&List::whole(workspace.members.iter().collect()))
}

/// `listInvitations`.
pub(crate) fn list_invitations(
    _: &Call<'_>,
    workspace: &mut Workspace,
) -> Result<Answer, ApiError> {
    Answer::json(&List::whole(workspace.invitations.iter().collect()))
}

#[derive(Debug, Deserialize)]
struct Invite {
    email: String,
    role: Role,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Invited<'a> {
    #[serde(flatten)]
    invitation: &'a Invitation,
    already_invited: bool,
}

/// `inviteMember`: an open invitation to the same address is answered as it is.
pub(crate) fn invite(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let request: Invite = call.body()?;
    let email = request.email.to_lowercase();
    let domain = email.rsplit('@').next().unwrap_or_default();
    if UNDELIVERABLE.contains(&domain.rsplit('.').next().unwrap_or_default()) {
        let message = format!("No mail can be delivered to {domain}.");
        return Err(ApiError::new(Code::InvalidDomain, message));
    }
    if GENERIC_DOMAINS.contains(&domain) {
        let message = format!("Invite a work address; {domain} is a public mail provider.");
        return Err(ApiError::new(Code::GenericEmailDomain, message));
    }
    if !workspace
        .members
        .iter()
        .any(|member| member.role == Role::Admin)
    {
        let message = "The workspace has no admin in whose name to invite.";
        return Err(ApiError::new(Code::InviterRequired, message));
    }
    if workspace
        .members
        .iter()
        .any(|member| member.email.as_deref() == Some(&email))
    {
        return Err(ApiError::new(
            Code::ItemExists,
            format!("{email} is a member already."),
        ));
    }
    if let Some(invitation) = workspace
        .invitations
        .iter()
        .find(|open| open.email == email)
    {
        return Answer::json(&Invited {
            invitation,
            already_invited: true,
        });
    }
    let invitation = Invitation {
        id: format!("orginv_{:012}", workspace.next_id()),
        email,
        role: request.role,
        created_at: call.now,
    };
    let answer = Answer::json(&Invited {
        invitation: &invitation,
        already_invited: false,
    });
    workspace.invitations.push(invitation);
    answer
}

/// `removeMember`: a membership or an open invitation.
pub(crate) fn remove(call: &Call<'_>, workspace: &mut Workspace) -> Result<Answer, ApiError> {
    let id = call.text("id").unwrap_or_default();
    if let Some(index) = workspace.members.iter().position(|member| member.id == id) {
        let is_admin = |member: &&Member| member.role == Role::Admin;
        let last = workspace.members.iter().filter(is_admin).count() == 1;
        if last && workspace.members.get(index).as_ref().is_some_and(is_admin) {
            let message = "A workspace needs at least one admin.";
            return Err(ApiError::new(Code::LastAdmin, message));
        }
        workspace.members.remove(index);
    } else if let Some(index) = workspace.invitations.iter().position(|open| open.id == id) {
        workspace.invitations.remove(index);
    } else {
        let message = format!("No member or invitation {id} in this workspace.");
        return Err(ApiError::new(Code::NotFound, message));
    }
    Answer::json(&json!({ "id": id, "removed": true }))
}
