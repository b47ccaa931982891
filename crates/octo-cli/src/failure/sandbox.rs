//! What a sandbox that does not start means to the caller of the program.

use octo_sandbox::{StartError, octogen::CatalogFileError};

use super::{Exit, Failure};

impl From<StartError> for Failure {
    fn from(error: StartError) -> Self {
        let (exit, code) = match &error {
            // Whoever listens there may go: the same call can succeed later.
            StartError::AddressInUse { .. } => (Exit::Unexpected, "ADDRESS_IN_USE"),
            StartError::Listen { .. } => (Exit::Usage, "INVALID_ADDRESS"),
            StartError::Catalog(CatalogFileError::Unreadable { .. }) => {
                (Exit::Usage, "UNREADABLE_FILE")
            }
            StartError::Catalog(_) => (Exit::Usage, "INVALID_CATALOG_FILE"),
            _ => (Exit::Unexpected, "UNEXPECTED"),
        };
        Self::new(exit, code, error.to_string())
    }
}
