"""The ways out of the shop: mail servers, folders, files for gateways, printed letters."""
