//! The workspace: settings, people, profile.

use octo_transport::{CallOptions, InvalidRequest};
use octolens_api::{OperationId, OrgPlatformsVariant0, OrgRole, Platform, types};

use crate::{
    Client, Request,
    model::{
        CompanyProfile, Invitation, InvitedMember, Member, OrganizationInfo, RemovedMember,
        UpgradeLink, Usage,
    },
    request::awaitable,
};

/// The workspace; made by [`Client::org`].
#[derive(Clone, Debug)]
pub struct Organization(Client);

impl Organization {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Reads name, plan and platforms.
    ///
    /// Source: operation `getOrganization`.
    pub fn get(&self) -> Request<OrganizationInfo> {
        Request::new(&self.0, OperationId::GetOrganization)
    }

    /// Changes the settings; what is not set stays.
    ///
    /// Source: operation `updateOrganization`.
    pub fn update(&self) -> UpdateOrganization {
        UpdateOrganization {
            client: self.0.clone(),
            body: types::UpdateOrganizationRequest::default(),
            options: CallOptions::default(),
        }
    }

    /// Reads what of the plan was used.
    ///
    /// Source: operation `getUsage`.
    pub fn usage(&self) -> Request<Usage> {
        Request::new(&self.0, OperationId::GetUsage)
    }

    /// Makes a link by which a person can upgrade the plan. It works once, and
    /// not for long.
    ///
    /// Source: operation `createUpgradeLink`.
    pub fn upgrade_link(&self) -> Request<UpgradeLink> {
        Request::new(&self.0, OperationId::CreateUpgradeLink)
    }
}

/// A change of the workspace's settings.
///
/// Made by [`Organization::update`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UpdateOrganization {
    client: Client,
    body: types::UpdateOrganizationRequest,
    options: CallOptions,
}

impl UpdateOrganization {
    /// Renames it; 1 to 200 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// Tracks on these platforms alone.
    pub fn platforms<P: Into<Platform>>(mut self, platforms: impl IntoIterator<Item = P>) -> Self {
        let platforms: Vec<Platform> = platforms.into_iter().map(Into::into).collect();
        self.body.platforms = Some(platforms.into());
        self
    }

    /// Tracks on all platforms.
    pub fn all_platforms(mut self) -> Self {
        self.body.platforms = Some(OrgPlatformsVariant0::All.into());
        self
    }

    fn request(self) -> Result<Request<OrganizationInfo>, InvalidRequest> {
        let body = self.body;
        Ok(Request::new(&self.client, OperationId::UpdateOrganization).json(&body))
    }
}

/// The people of the workspace; made by [`Client::members`].
#[derive(Clone, Debug)]
pub struct Members(Client);

impl Members {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists the members.
    ///
    /// Source: operation `listMembers`.
    pub fn list(&self) -> Request<Vec<Member>> {
        Request::new(&self.0, OperationId::ListMembers).map(|list: types::MemberList| list.data)
    }

    /// Lists the invitations that nobody has taken yet.
    ///
    /// Source: operation `listInvitations`.
    pub fn invitations(&self) -> Request<Vec<Invitation>> {
        Request::new(&self.0, OperationId::ListInvitations)
            .map(|list: types::InvitationList| list.data)
    }

    /// Invites somebody, as a member unless a role is set. Needs the scope
    /// `admin`.
    ///
    /// Source: operation `inviteMember`.
    pub fn invite(&self, email: impl Into<String>) -> InviteMember {
        InviteMember {
            client: self.0.clone(),
            body: types::InviteMemberRequest {
                email: email.into(),
                role: None,
            },
            options: CallOptions::default(),
        }
    }

    /// Removes a member, or withdraws an invitation, by id. Needs the scope
    /// `admin`.
    ///
    /// Source: operation `removeMember`.
    pub fn remove(&self, id: impl Into<String>) -> Request<RemovedMember> {
        let id = id.into();
        Request::new(&self.0, OperationId::RemoveMember).path("id", id)
    }
}

/// An invitation to come.
///
/// Made by [`Members::invite`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct InviteMember {
    client: Client,
    body: types::InviteMemberRequest,
    options: CallOptions,
}

impl InviteMember {
    /// The role that the person gets.
    pub fn role(mut self, role: impl Into<OrgRole>) -> Self {
        self.body.role = Some(role.into());
        self
    }

    fn request(self) -> Result<Request<InvitedMember>, InvalidRequest> {
        let body = self.body;
        Ok(Request::new(&self.client, OperationId::InviteMember).json(&body))
    }
}

/// The profile that relevance is judged by; made by [`Client::company`].
#[derive(Clone, Debug)]
pub struct Company(Client);

impl Company {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Reads the profile.
    ///
    /// Source: operation `getCompanyProfile`.
    pub fn get(&self) -> Request<CompanyProfile> {
        Request::new(&self.0, OperationId::GetCompanyProfile)
    }

    /// Changes the profile; what is not set stays.
    ///
    /// Source: operation `updateCompanyProfile`.
    pub fn update(&self) -> UpdateCompany {
        UpdateCompany {
            client: self.0.clone(),
            body: types::UpdateCompanyProfileRequest::default(),
            options: CallOptions::default(),
        }
    }
}

/// A change of the company's profile.
///
/// Made by [`Company::update`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UpdateCompany {
    client: Client,
    body: types::UpdateCompanyProfileRequest,
    options: CallOptions,
}

macro_rules! profile_fields {
    ($($(#[$doc:meta])* $field:ident;)*) => {
        $(
            $(#[$doc])*
            pub fn $field(mut self, text: impl Into<String>) -> Self {
                self.body.$field = Some(text.into());
                self
            }
        )*
    };
}

impl UpdateCompany {
    profile_fields! {
        /// Its name.
        name;
        /// What it does.
        description;
        /// Its handle on X.
        twitter;
        /// Its page on LinkedIn.
        linkedin;
        /// Link to its logo.
        logo;
        /// What its product is used for.
        product_use_cases;
        /// What mentions have to be about to count; 400 characters at most.
        relevance_context;
        /// Rules for judging relevance.
        relevance_guidelines;
        /// Rules for labels.
        classification_guidelines;
        /// Its competitors.
        competitors;
        /// What sets it apart.
        company_moat;
    }

    fn request(self) -> Result<Request<CompanyProfile>, InvalidRequest> {
        let body = self.body;
        Ok(Request::new(&self.client, OperationId::UpdateCompanyProfile).json(&body))
    }
}

awaitable!(
    UpdateOrganization => OrganizationInfo,
    InviteMember => InvitedMember,
    UpdateCompany => CompanyProfile,
);
