"""Settings: shop, branches, language and look, mail, lifecycle."""
