function FindProxyForURL(url, host) {
    if (isPlainHostName(host) || shExpMatch(host, "kerberos.zscalerthree.net"))
        return "DIRECT";
    return "PROXY ${GATEWAY_HOST}:8800; PROXY ${SECONDARY_GATEWAY_HOST}:8800; DIRECT";
}
