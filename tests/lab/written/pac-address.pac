function FindProxyForURL(url, host) {
    if (isPlainHostName(host) || dnsDomainIs(host, ".harbor.example"))
        return "DIRECT";
    return "PROXY 165.225.72.39:80; PROXY 165.225.76.41:80; DIRECT";
}
