// Asks for names, which must stay unasked.
function FindProxyForURL(url, host) {
    if (isResolvable(host) || dnsResolve("proxy.nord.example") == "192.0.2.1" || isInNet(myIpAddress(), "192.0.2.0", "255.255.255.0"))
        return "DIRECT";
    return "PROXY gw.wolke.example:8800";
}
