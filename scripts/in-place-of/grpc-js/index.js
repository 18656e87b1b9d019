/** Empty: a bundle that asks for anything of gRPC cannot be built. */
