function FindProxyForURL(url, host) {
    if (isPlainHostName(host))
        return "DIRECT";
    return "PROXY zs2-fra4-1b1-sme.gateway.zscalerthree.net:9400; DIRECT";
}
