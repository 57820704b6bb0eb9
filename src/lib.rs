//! Signs and checks Amazon CloudFront URLs and cookies.
