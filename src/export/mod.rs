//! Bytes out of a draft: the filled sheet as others want it.
