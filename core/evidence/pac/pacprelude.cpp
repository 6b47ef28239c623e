// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evidence/pac/pacprelude.h"

namespace kerbscope {

const char *const pacPrelude = R"js(
function isPlainHostName(host) { return host.indexOf('.') < 0 && host.indexOf(':') < 0; }
function dnsDomainIs(host, domain) {
    host = String(host).toLowerCase(); domain = String(domain).toLowerCase();
    return host.length >= domain.length && host.substring(host.length - domain.length) === domain;
}
function localHostOrDomainIs(host, hostdom) {
    host = String(host).toLowerCase(); hostdom = String(hostdom).toLowerCase();
    return host === hostdom || (host.indexOf('.') < 0 && hostdom.lastIndexOf(host + '.', 0) === 0);
}
function dnsDomainLevels(host) { return String(host).split('.').length - 1; }
function dnsResolve(host) { return __resolve(String(host)); }
function dnsResolveEx(host) { return __resolve(String(host)) || ''; }
function isResolvable(host) { return __resolve(String(host)) !== null; }
function isResolvableEx(host) { return isResolvable(host); }
function myIpAddress() { return __own(); }
function myIpAddressEx() { return __own(); }
function getClientVersion() { return '1.0'; }
function sortIpAddressList(list) { return String(list).split(';').sort().join(';'); }
function convert_addr(address) {
    var parts = String(address).split('.');
    return ((parts[0] & 255) << 24 | (parts[1] & 255) << 16 | (parts[2] & 255) << 8 | (parts[3] & 255)) >>> 0;
}
function isInNet(host, pattern, mask) {
    var address = /^\d+\.\d+\.\d+\.\d+$/.test(host) ? host : dnsResolve(host);
    if (!address) return false;
    var bits = convert_addr(mask);
    return ((convert_addr(address) & bits) >>> 0) === ((convert_addr(pattern) & bits) >>> 0);
}
function isInNetEx(host, prefix) {
    var parts = String(prefix).split('/'), address = /^\d+\.\d+\.\d+\.\d+$/.test(host) ? host : dnsResolve(host);
    if (!address || address.indexOf(':') >= 0 || parts[0].indexOf(':') >= 0) return false;
    var length = Number(parts[1]), bits = length === 0 ? 0 : (0xFFFFFFFF << (32 - length)) >>> 0;
    return ((convert_addr(address) & bits) >>> 0) === ((convert_addr(parts[0]) & bits) >>> 0);
}
function shExpMatch(text, pattern) {
    text = String(text); pattern = String(pattern);
    var t = 0, p = 0, star = -1, mark = 0;
    while (t < text.length) {
        if (p < pattern.length && (pattern.charAt(p) === '?' || pattern.charAt(p) === text.charAt(t)) && pattern.charAt(p) !== '*') { ++t; ++p; }
        else if (p < pattern.length && pattern.charAt(p) === '*') { star = p++; mark = t; }
        else if (star >= 0) { p = star + 1; t = ++mark; }
        else return false;
    }
    while (p < pattern.length && pattern.charAt(p) === '*') ++p;
    return p === pattern.length;
}
function __gmt(args) { return args.length > 0 && args[args.length - 1] === 'GMT'; }
function __plain(args) { return Array.prototype.slice.call(args, 0, args.length - (__gmt(args) ? 1 : 0)); }
function __between(value, low, high) { return low <= high ? low <= value && value <= high : value >= low || value <= high; }
function weekdayRange() {
    var names = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'], args = __plain(arguments), now = new Date();
    var low = names.indexOf(args[0]), high = args.length > 1 ? names.indexOf(args[1]) : low;
    return __between(__gmt(arguments) ? now.getUTCDay() : now.getDay(), low, high);
}
function timeRange() {
    var args = __plain(arguments), now = new Date(), utc = __gmt(arguments);
    var seconds = utc ? now.getUTCHours() * 3600 + now.getUTCMinutes() * 60 + now.getUTCSeconds()
                      : now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds();
    function at(parts, end) { return parts[0] * 3600 + (parts.length > 1 ? parts[1] : end ? 59 : 0) * 60 + (parts.length > 2 ? parts[2] : end ? 59 : 0); }
    if (args.length === 1) return Math.floor(seconds / 3600) === args[0];
    var half = args.length / 2;
    if (args.length === 2) return __between(Math.floor(seconds / 3600), args[0], args[1]);
    return __between(seconds, at(args.slice(0, half), false), at(args.slice(half), false));
}
function dateRange() {
    var months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
    var args = __plain(arguments), utc = __gmt(arguments), now = new Date();
    var today = { d: utc ? now.getUTCDate() : now.getDate(), m: utc ? now.getUTCMonth() : now.getMonth(), y: utc ? now.getUTCFullYear() : now.getFullYear() };
    function read(parts) {
        var date = {};
        for (var i = 0; i < parts.length; ++i) {
            var month = months.indexOf(parts[i]);
            if (month >= 0) date.m = month; else if (parts[i] > 31) date.y = parts[i]; else date.d = parts[i];
        }
        return date;
    }
    function order(date, shape) {
        return ('y' in shape ? date.y * 10000 : 0) + ('m' in shape ? date.m * 100 : 0) + ('d' in shape ? date.d : 0);
    }
    if (args.length === 1) { var one = read(args); return order(one, one) === order(today, one); }
    var low = read(args.slice(0, args.length / 2)), high = read(args.slice(args.length / 2));
    return __between(order(today, low), order(low, low), order(high, low));
}
)js";

} // namespace kerbscope
