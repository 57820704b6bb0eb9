//! Options as they come from JavaScript, in plain values.

use cloudfront::{Conditions, PolicyOptions, Resource, WholePolicy, Window};
use napi::bindgen_prelude::Env;
use napi_derive::napi;

use super::errors::or_throw;
use crate::error::{Error, Result};

/// What a signature shall allow. Times are milliseconds since the epoch.
#[napi(object, js_name = "PolicyOptions", object_to_js = false)]
pub struct NativePolicyOptions {
    /// End of validity; absent only with a whole `policy`.
    pub expires: Option<f64>,
    /// Start of validity.
    pub starts: Option<f64>,
    /// The realm's clock.
    pub now: f64,
    /// Seconds.
    pub align: Option<u32>,
    /// IPv4 address or CIDR.
    pub ip_address: Option<String>,
    /// What the policy covers, as `readResource` and its kin gave it.
    pub resource: Option<String>,
    /// A whole policy.
    pub policy: Option<String>,
}

impl TryFrom<NativePolicyOptions> for PolicyOptions {
    type Error = Error;

    fn try_from(options: NativePolicyOptions) -> Result<Self> {
        let resource = options.resource.as_deref().map(Resource::to_sign).transpose()?;
        if let Some(policy) = options.policy {
            let whole = WholePolicy::read(policy)?;
            return Ok(PolicyOptions::Whole(match resource {
                Some(resource) => whole.covering(resource)?,
                None => whole,
            }));
        }
        let Some(expires) = options.expires else {
            return Err(Error::internal("neither expires nor a policy"));
        };
        let window = Window::new(expires, options.starts, options.now, options.align)?;
        let conditions = Conditions::new(window, options.ip_address.as_deref())?;
        Ok(PolicyOptions::Conditions { conditions, resource })
    }
}

/// The end of validity that these options lead to: seconds since the epoch.
#[napi(catch_unwind)]
pub fn policy_expires(env: Env, options: NativePolicyOptions) -> napi::Result<u32> {
    or_throw(&env, PolicyOptions::try_from(options).map(|options| options.expires()))
}
