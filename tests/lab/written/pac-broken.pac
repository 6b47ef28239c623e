function FindProxyForURL(url, host) {
    if (isPlainHostName(host) {
        return "DIRECT";
    return "PROXY proxy.harbor.example:8800";
}
