<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>family:zen</name>
    <message>
        <source>Zscaler page codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error page that Zscaler shows in the browser instead of the web page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:krb</name>
    <message>
        <source>Kerberos protocol errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KRB-ERROR messages in captures, events 4768, 4769 and 4771, traces, messages of programs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:event</name>
    <message>
        <source>Windows events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Event Viewer: Security, System and Operational logs of clients and domain controllers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:ntstatus</name>
    <message>
        <source>Windows NTSTATUS codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events 4625 and 4776, klist, Netlogon and LSA logs, extended errors inside KRB-ERROR</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:sspi</name>
    <message>
        <source>Windows SSPI and security HRESULTs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows programs, browsers, IIS and service logs, klist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:win32</name>
    <message>
        <source>Windows system error numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net, nltest, ksetup and other commands, services, event texts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:mit</name>
    <message>
        <source>MIT Kerberos library codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinit, klist, kvno and programs linked with MIT Kerberos; KRB5_TRACE output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:heimdal</name>
    <message>
        <source>Heimdal library codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinit and klist of macOS, BSD and Heimdal systems; Samba</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:gss-major</name>
    <message>
        <source>GSS-API major status codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web servers, SSH, LDAP and database programs that use GSS-API or SPNEGO</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:gss-minor</name>
    <message>
        <source>GSS-API minor status codes of the Kerberos mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second half of a GSS-API error message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:etype</name>
    <message>
        <source>Encryption types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klist, events 4768 and 4769, captures, keytabs, krb5.conf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:padata</name>
    <message>
        <source>Pre-authentication data types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field Pre-Authentication Type of events 4768 and 4771, captures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:kdc-option</name>
    <message>
        <source>KDC options (options of a ticket request)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field Ticket Options of events 4768, 4769 and 4771, kdc-options in captures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:ticket-flag</name>
    <message>
        <source>Ticket flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klist (Ticket Flags, Flags), flags in captures and ticket caches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:supported-etypes</name>
    <message>
        <source>Bits and values of msDS-SupportedEncryptionTypes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts and trusts in Active Directory, policy &apos;Configure encryption types allowed for Kerberos&apos;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:logon-type</name>
    <message>
        <source>Windows logon types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field Logon Type of events 4624 and 4625, klist sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:msg-type</name>
    <message>
        <source>Kerberos message types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captures and traces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:name-type</name>
    <message>
        <source>Principal name types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captures, keytabs and ticket caches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:checksum</name>
    <message>
        <source>Checksum types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captures and traces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:authdata</name>
    <message>
        <source>Authorization data types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrypted tickets, captures with a keytab, service logs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:pac-type</name>
    <message>
        <source>PAC buffer types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrypted tickets, Samba and service logs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:addr-type</name>
    <message>
        <source>Address types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets and KRB-ERROR messages in captures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:ap-option</name>
    <message>
        <source>Options of an AP request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AP-REQ messages in captures and in Negotiate tokens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:transited</name>
    <message>
        <source>Transited encodings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-realm tickets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:key-usage</name>
    <message>
        <source>Key usage numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces, source code, cryptographic debugging</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:kpasswd</name>
    <message>
        <source>Results of a password change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kpasswd, password change dialogs, port 464 in captures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:kdc-status</name>
    <message>
        <source>Status words of the MIT KDC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>krb5kdc.log and the e-text of a KRB-ERROR</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:event-field</name>
    <message>
        <source>Fields of Windows events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body of an event in Event Viewer or in its XML</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:recommendation</name>
    <message>
        <source>What to watch in event 4768</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security monitoring of domain controllers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:klist</name>
    <message>
        <source>The klist command and its parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Windows command line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:klist-field</name>
    <message>
        <source>What the lines of klist mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of klist on Windows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:java</name>
    <message>
        <source>Java Kerberos messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs and stack traces of Java programs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:chromium</name>
    <message>
        <source>Network errors of Chrome, Edge and other Chromium browsers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser&apos;s error page, chrome://net-export logs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:firefox</name>
    <message>
        <source>Firefox negotiate messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firefox logs with MOZ_LOG=negotiateauth:5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:curl</name>
    <message>
        <source>curl messages about Negotiate and GSS-API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curl --verbose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:sssd</name>
    <message>
        <source>SSSD messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logs in /var/log/sssd and the system journal of Linux computers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:winbind</name>
    <message>
        <source>Samba winbind messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The winbind logs and the system journal of Linux computers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:squid</name>
    <message>
        <source>Squid Negotiate messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cache.log of a Squid proxy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>family:mod_auth_gssapi</name>
    <message>
        <source>Messages of mod_auth_gssapi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error_log of an Apache web server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:symptom.kind</name>
    <message>
        <source>What the user sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the user see on the screen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells whether to look at the web proxy, at the sign-in to the computer or at one service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error page of the web proxy, with a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser or program keeps asking for name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to the computer itself fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A browser error, or an error page of the web site (400, 401, 403)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error in one program, share or service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works, but only after a long wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works; somebody only wondered about a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the user read the page or the message out, word for word, with every number on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:http.status</name>
    <message>
        <source>Answer of the web server or proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which number does the web page or the browser&apos;s network view show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>401 comes from a web site, 407 from a proxy, 400 or 431 means that the ticket is too big for the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>401 again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>407 again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>403, forbidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>400 or 431, request header too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the browser press F12, choose Network, load the page again and read the column Status of the first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines that begin with &apos;&lt; HTTP/&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:code.zen</name>
    <message>
        <source>Code on Zscaler&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which number does the proxy&apos;s error page show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s number says what the proxy missed: the ticket, the user, the domain or the right time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>391000: the page cannot load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>441000: user not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>451000: domain does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>461000: user not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>471000: no Kerberos ticket in the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>48100: invalid encoding of the credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>491000: invalid token or user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>501000: invalid token or user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>510000: user name too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>211000: redirected traffic, not a Kerberos code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>421000: foreign cookie, not a Kerberos code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of five or six digits, usually at the foot of the page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:code.krb</name>
    <message>
        <source>Kerberos error code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: no error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: account expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6: user not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7: service not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8: name registered twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9: no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12: policy forbids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>13: option not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14: encryption type not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16: kind of sign-on not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18: account locked, disabled or expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>23: password expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24: wrong password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25: further proof of identity needed (normal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28: trust path not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>29: service not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32: ticket expired (renews by itself)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>33: ticket not yet valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>34: request was repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>41: message modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>44: key version not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>45: key not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>52: answer too big for UDP (asked again by TCP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60: generic error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>62: certificate not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>63: domain controller not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64: invalid signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>65: stronger key needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>66: certificate does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>68: wrong realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>70: certificate cannot be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>71: certificate invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>72: certificate revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>73: revocation status unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>74: revocation status unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>75: name in the certificate does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>76: name in the controller&apos;s certificate does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>77: certificate is not for this purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:code.ntstatus</name>
    <message>
        <source>Windows status code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logon server available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such logon session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong name or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account restriction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the logon hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of logon not granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret of the computer account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account for this name or computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust between computer and domain failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust inconsistent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password must be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account locked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption type not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate sign-on failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong smart card PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible downgrade, domain not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by selective authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTLM is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:code.sspi</name>
    <message>
        <source>Windows security code (SSPI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target unknown or unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logon denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credentials in the security package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No authority could be contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target name incorrect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption type not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller cannot refer to the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation across realms failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart card required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate names no valid user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible downgrade, domain not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User&apos;s certificate revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority of the user&apos;s certificate not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User&apos;s certificate not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User&apos;s certificate expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revocation of the controller&apos;s certificate cannot be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority of the controller&apos;s certificate not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller&apos;s certificate expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller&apos;s certificate revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:code.win32</name>
    <message>
        <source>Windows error number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logon servers available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such logon session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong name or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account restriction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the logon hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of logon not granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target account name incorrect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No computer account or no such service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust between computer and domain failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password must be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account locked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:code.mit</name>
    <message>
        <source>MIT Kerberos library code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credentials cache found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching credential not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad format in credentials cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsupported cache version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache name malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown cache type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache cannot be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache permissions incorrect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal cache error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot find KDC for realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot resolve address of the KDC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot contact any KDC for realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot determine realm for host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot determine realm for a numeric address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name cannot be canonicalized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot find ticket for the realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No default realm configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration file cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration file malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No supported encryption types configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credentials with a supported encryption type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks differ in the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer does not match the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key not in the keytab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key version not in the keytab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-authentication failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:code.event</name>
    <message>
        <source>Windows event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4624: somebody signed in (normal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4634: a session ended (normal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4648: another account&apos;s password used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4672: sign-in with administrator&apos;s rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4768: sign-on ticket requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4769: service ticket requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4770: ticket renewed (normal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4776: name and password checked by NTLM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4625: a sign-in failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4771: the password check failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4740: an account was locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4649: a request was repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4820: device not allowed for the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4821: authentication policy refused a service ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4822: NTLM refused, Protected Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4823: NTLM refused, account restrictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4824: RC4 or DES refused, Protected Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5378: delegation forbidden by policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5719: the computer could not reach its domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not read the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says the ticket is not yet valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket did not fit into the buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller rejected the user&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller&apos;s certificate is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved password is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket did not fit, larger size needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service name not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service name registered twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No domain controller found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two accounts carry the same service name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-on: no key of the kind asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service ticket: no key of the kind asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller has no certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller&apos;s certificate is not valid any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s certificate was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account may not ask in a user&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-on: encryption asked for is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service ticket: encryption asked for is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usable certificate for smart card sign-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A very large ticket was issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate not firmly tied to the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate older than the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate names another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account has no AES keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RC4 ticket issued: client knows nothing better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RC4 ticket issued: account has no AES keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket refused: client knows only RC4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket refused: account has no AES keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller&apos;s default still has old encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service wants AES, the client cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service set to AES without AES keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket refused: service wants AES, client has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket refused: AES-only account without AES keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:code.heimdal</name>
    <message>
        <source>Heimdal library code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Heimdal code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:code.gss-major</name>
    <message>
        <source>GSS-API code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token seen twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:code.gss-minor</name>
    <message>
        <source>GSS-API minor code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A GSS-API minor code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:code.java</name>
    <message>
        <source>Java message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Java message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:code.chromium</name>
    <message>
        <source>Browser error (Chrome, Edge)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos library or setup missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAC file cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAC script failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy offers nothing usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another browser error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:code.curl</name>
    <message>
        <source>curl message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message of curl</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:code.sssd</name>
    <message>
        <source>SSSD message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message of SSSD</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:code.squid</name>
    <message>
        <source>Squid message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message of Squid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:as.error</name>
    <message>
        <source>Answer to the sign-on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the domain controller&apos;s own word on the user&apos;s account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-on ticket was issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: account expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6: user not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7: realm&apos;s own service not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9: account has no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12: policy forbids the sign-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14: no encryption type in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16: kind of sign-on not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>17: transited type not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18: account locked, disabled or expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>23: password expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24: wrong password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>62: certificate not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>63: domain controller not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64: invalid signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>65: stronger key needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>66: certificate does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>68: wrong realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>70: certificate cannot be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>71: certificate invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>72: certificate revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>73: revocation status unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>74: revocation status unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>75: name in the certificate does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>76: controller&apos;s name does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>77: certificate is not for this purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:as.ntstatus</name>
    <message>
        <source>Extended status in the answer to the sign-on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With error 18 the controller may say by this number whether the account is locked, disabled or expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, or not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account restriction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the logon hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password must be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account locked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:as.preauth</name>
    <message>
        <source>Does the account have to prove itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is &apos;Do not require Kerberos preauthentication&apos; ticked on the account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it anybody can fetch data of this account that can be attacked offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, the controller asks for proof first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, the ticket comes without proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DoesNotRequirePreAuth should be False.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:tgs.cross-realm.error</name>
    <message>
        <source>Answer of the own domain to the request for the other realm&apos;s ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does your own domain answer when it is asked for the ticket of the proxy&apos;s realm?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer tells a missing trust (7) from a trust without AES (14), at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket was issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7: no such service (no trust)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9: no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12: policy forbids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14: encryption type not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18: revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28: trust path not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32: ticket expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>41: message modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>68: wrong realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain controller did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error 0x6fb or 0xc000018b is answer 7; 0x80090342 or 0xc00002fd is answer 14; a ticket in the list is &apos;issued&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Server not found&apos; is 7; &apos;KDC has no support for encryption type&apos; is 14; &apos;kvno = &apos; is &apos;issued&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message means that the ticket was issued; klist shows it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:tgs.proxy-service.error</name>
    <message>
        <source>Answer of the other realm to the request for the proxy&apos;s ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the proxy&apos;s realm answer when it is asked for the ticket of the proxy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error 31 or 41 here means that the two sides of the trust hold different passwords; 7 means that the proxy&apos;s name is unknown there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket was issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7: no such service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9: no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12: policy forbids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14: encryption type not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28: trust path not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32: ticket expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>33: ticket not yet valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>41: message modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>44: key version not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60: generic error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KDC of that realm did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error number after &apos;failed with&apos;: 0x51f or 0xc000005e means that nobody answered; a ticket in the list is &apos;issued&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words after &apos;kvno:&apos;. &apos;Decrypt integrity check failed&apos; is 31, &apos;Server not found&apos; is 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message means that the ticket was issued.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:tgs.service.error</name>
    <message>
        <source>Answer of the own domain to the request for a service&apos;s ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the domain controller answer when the service&apos;s ticket is requested by hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It separates a name that is not registered (7) or registered twice (8) from an encryption problem (14).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket was issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7: no such service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8: name registered twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9: no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12: policy forbids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>13: option not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14: encryption type not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18: account revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>27: user-to-user required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28: trust path not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32: ticket expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>33: ticket not yet valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>41: message modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain controller did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0x6fb or 0xc000018b is 7; 0x80090342 is 14; a ticket in the list is &apos;issued&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Server not found in Kerberos database&apos; is 7; &apos;kvno = &apos; is &apos;issued&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message means that the ticket was issued.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:ap.error</name>
    <message>
        <source>Answer of the service to the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which error does the service or its log give for the ticket?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>41 or 31 says that the service cannot read the ticket, 44 that its key is old, 37 that its clock is off, 34 that it saw the request twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service took the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32: ticket expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>33: ticket not yet valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>34: request was repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>35: ticket is for somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>36: ticket and name do not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>40: wrong kind of message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>41: message modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>44: key version not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>45: key not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word that begins with KRB_AP_ERR_.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words such as &apos;Wrong principal&apos;, &apos;Key version&apos;, &apos;Clock skew&apos;, &apos;Request is a replay&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:klist.error</name>
    <message>
        <source>klist itself fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does klist print an error in place of a list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its error says whether there is no sign-on, no reachable domain controller or no access to the tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it prints its list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credentials are available in the security package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such logon session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credentials cache found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache cannot be read (permissions, format)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logon server or KDC can be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name asked for is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption type is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that begin with &apos;Error calling API&apos; or &apos;klist failed with&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line that begins with &apos;klist:&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:klist.tgt</name>
    <message>
        <source>Sign-on ticket of the own domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the list of tickets show a ticket that begins with krbtgt/ and the name of your own domain, and is its end time still ahead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this ticket nothing else can work; with it, sign-on to the domain is proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there and valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there, but its end time is past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there, but its start lies in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line &apos;Server: krbtgt/REALM @ REALM&apos; and below it &apos;End Time&apos;. Use a normal prompt, not one opened as administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line with krbtgt/REALM@REALM; the second date is its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line with krbtgt/REALM@REALM that does not say Expired.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:klist.proxy-tgt</name>
    <message>
        <source>Cross-realm ticket: krbtgt of the proxy&apos;s realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After opening a web page, does the list show a ticket that begins with krbtgt/ and the name of the proxy&apos;s realm?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells whether your own domain controller handed out the way to the proxy&apos;s realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line such as &apos;Server: krbtgt/PROXY-REALM @ REALM&apos;. For Zscaler the realm is the cloud&apos;s name, for instance ZSCALERTWO.NET.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line with krbtgt/PROXY-REALM@REALM.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:klist.proxy-ticket</name>
    <message>
        <source>Ticket for the proxy itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After opening a web page, does the list show a ticket that begins with HTTP/ and the name of the proxy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is there, the whole chain of tickets works and the fault lies in the browser, on the way or at the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line such as &apos;Server: HTTP/PROXY-HOST @ PROXY-REALM&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line with HTTP/PROXY-HOST@PROXY-REALM.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:klist.service-ticket</name>
    <message>
        <source>Ticket for the service that fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right after the failure, does the list show a ticket for the service, such as HTTP/server or cifs/server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a ticket, the fault lies at the service; without one, in the name, the trust or the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line &apos;Server: SERVICE/HOST @ REALM&apos; with the server&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line SERVICE/HOST@REALM.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:klist.after-purge</name>
    <message>
        <source>Tickets come back after purge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the tickets, load the page again and list them: do tickets appear?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list that stays empty shows that the computer cannot talk to a domain controller or has nothing to sign on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, tickets appear again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, the list stays empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then reload the page in the browser and run: klist. &apos;Cached Tickets: (0)&apos; means that it stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinit asks for the password; klist should then list krbtgt/REALM@REALM.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:klist.weak-etype</name>
    <message>
        <source>Weak encryption in the list of tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the list name RC4 or DES anywhere?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old encryption is being switched off: a ticket with it points to an account or a trust that has to be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, all AES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RC4 is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DES is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines &apos;KerbTicket Encryption Type&apos; and &apos;Session Key Type&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines &apos;Etype (skey, tkt)&apos;; rc4 may be written arcfour-hmac.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines &apos;Ticket etype&apos; and &apos;Session key&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:klist.realm-case</name>
    <message>
        <source>Spelling of the realms in the tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are all realm names after the @ written in capital letters?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realms are compared letter by letter; a name in small letters is another realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All in capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A realm is written with small letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words after @ and after krbtgt/.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:klist.proxy-realm</name>
    <message>
        <source>Realm of the proxy&apos;s tickets against the proxy&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the realm in the krbtgt/ ticket the cloud that the proxy&apos;s host name ends in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trust or a mapping for another cloud gives tickets that this proxy cannot use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the realm that the proxy&apos;s host belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is another realm or another cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare krbtgt/PROXY-REALM with the end of the proxy&apos;s host name in the PAC file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare krbtgt/PROXY-REALM with the end of the proxy&apos;s host name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:klist.ticket-age</name>
    <message>
        <source>Age of the tickets against the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were the tickets issued before the change of password, groups or service account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket keeps what was true when it was issued; it does not notice later changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are newer than the change, or nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are older than the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Start Time&apos; of the sign-on ticket, compared with the time of the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first date of each line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:klist.purge-helps</name>
    <message>
        <source>Fresh tickets help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it work after the tickets were cleared and the user signed in again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If fresh tickets help, the old ones were out of date and nothing else is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, after klist purge or a new sign-in it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, it fails as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the screen, unlock it with the password, try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:capture.proxy-tgt-query</name>
    <message>
        <source>Request for the proxy realm&apos;s ticket on the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does a capture taken while a page loads show a request for krbtgt/PROXY-REALM?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer that never asks has not learned that the proxy belongs to that realm, or talks to the proxy by its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a page, then: pktmon stop; pktmon etl2pcap kerberos.etl. Drop the pcapng file into Kerbscope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a page, stop with Ctrl+C and drop the file into Kerbscope.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:capture.kdc</name>
    <message>
        <source>Domain controller on the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence on port 88 points to the network, a refusal to a stopped service or a wrong host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was asked and answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was asked and did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not asked at all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:capture.proxy-kdc</name>
    <message>
        <source>The proxy realm&apos;s KDC on the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells whether the second half of the way, to the proxy&apos;s realm, was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was asked and answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was asked and did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not asked at all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:capture.udp-too-big</name>
    <message>
        <source>Answers too big for UDP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big tickets need TCP port 88; where it is closed, the sign-on ends without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen, and asked again by TCP (normal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen, and TCP brought no answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:network.kdc-tcp</name>
    <message>
        <source>TCP port 88 of the domain controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does TCP port 88 of the domain controller answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos begins on UDP and needs TCP for big answers; a firewall often forgets the second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed or silent, while UDP answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TcpTestSucceeded: True.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;succeeded&apos; or &apos;open&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;succeeded&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:client.network</name>
    <message>
        <source>Where the computer is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the computer in the company network, connected by VPN, or outside without VPN?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a way into the company network no domain controller can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the company network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside, with VPN connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside, without VPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the user: in the office, at home, in a hotel? Is the VPN connected?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:kdc.reach</name>
    <message>
        <source>Domain controller can be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can the computer reach a domain controller?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It separates a network problem from everything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, the connection is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;The command completed successfully&apos; and the name of a controller. Error 1355 means that none was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;succeeded&apos; or &apos;open&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;succeeded&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:proxy-kdc.reach</name>
    <message>
        <source>The proxy realm&apos;s KDC can be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can the computer reach the KDC of the proxy&apos;s realm on port 88?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket for the proxy comes from there, directly, not through the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, the connection is refused or the name is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TcpTestSucceeded: True. For Zscaler the host is kerberos. and the cloud, for instance kerberos.zscalertwo.net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;succeeded&apos; or &apos;open&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;succeeded&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:dns.kdc-srv</name>
    <message>
        <source>DNS record of the domain controllers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does DNS know the domain controllers of the realm?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer finds its domain controller by this record alone; a wrong DNS server hides the whole domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lists controllers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines with &apos;svr hostname&apos;. &apos;Non-existent domain&apos; means that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line a controller; no line means that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line a controller.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:dns.names</name>
    <message>
        <source>Forward and reverse name of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the server&apos;s address lead back to the same name, without an alias in between?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some programs ask for the ticket of the name that DNS gives back, not of the name in the address bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They disagree (alias or other reverse name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line &apos;Aliases:&apos; or another &apos;Name:&apos; means that they disagree. Then nslookup the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the same with the address: it must give the first name back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then dig -x ADDRESS.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:clock.kdc-offset</name>
    <message>
        <source>This computer&apos;s clock against the domain controller&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far is the computer&apos;s clock from the domain controller&apos;s?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than five minutes apart, Kerberos refuses every ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than five minutes apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is more than five minutes slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is more than five minutes fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds after the comma; up to 300 is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;System time&apos; in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first number is the offset in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:clock.proxy-kdc-offset</name>
    <message>
        <source>This computer&apos;s clock against the proxy realm&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s realm keeps its own time; both must agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than five minutes apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than five minutes apart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:clock.reference-offset</name>
    <message>
        <source>This computer&apos;s clock against the true time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the computer show the right time, compared with a phone?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells whether the computer&apos;s clock or the server&apos;s is the wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right to within five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong by more than five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a mobile phone; look at date and time zone too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:proxy.address</name>
    <message>
        <source>Form of the proxy&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the proxy named by its full host name, or by a number address or a short name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket exists for a number address; the browser then falls back to NTLM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number address such as 10.1.2.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short name without dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And in Settings, Network, Proxy: the setup script or the manual address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And the browser&apos;s proxy setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPProxy or ProxyAutoConfigURLString.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:proxy.port</name>
    <message>
        <source>Port of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which port of the proxy is used?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler asks for Kerberos on port 8800, and on other ports only where the location has Kerberos switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port with Kerberos (Zscaler: 8800)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number after the colon in the proxy setting or in the PAC file&apos;s answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:pac.result</name>
    <message>
        <source>Answer of the PAC file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which proxy does the PAC file give for the page that fails?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default PAC file leads to a number address, for which no ticket exists; the Kerberos one leads to a host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host name with the Kerberos port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host name with another port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DIRECT: no proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script has an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that address in a browser and drop the file into Kerbscope. Its name often ends in kerberos.pac.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the file and drop it into Kerbscope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ProxyAutoConfigURLString; fetch the file and drop it into Kerbscope.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:proxy.offers</name>
    <message>
        <source>What the proxy offers for signing on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the proxy offer &apos;Negotiate&apos; in its answer 407?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it does not offer Negotiate, no browser sends a Kerberos ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negotiate, alone or among others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTLM, but not Negotiate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Basic or Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines &apos;&lt; Proxy-Authenticate:&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:site.offers</name>
    <message>
        <source>What the web site offers for signing on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A browser sends a ticket only to a site that offers Negotiate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negotiate, alone or among others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only NTLM, Basic or its own form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:proxy.connect</name>
    <message>
        <source>Connection to the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the computer reach the proxy&apos;s port?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closed port shows as &apos;the proxy cannot be reached&apos;, before any ticket plays a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It connects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TcpTestSucceeded: True.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;succeeded&apos; or &apos;open&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;succeeded&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:proxy.intermediary</name>
    <message>
        <source>Another device on the way to the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a second proxy, a local relay program or an inspecting device between browser and proxy?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such devices may cut or rewrite the line that carries the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, the browser talks to the proxy itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: a local relay, a second proxy or an inspecting firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header lines &apos;Via&apos; or &apos;X-Forwarded-For&apos;; or a proxy setting that names 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:proxy.user-listed</name>
    <message>
        <source>The user in the proxy&apos;s user list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the proxy&apos;s user list hold the user under the name that klist shows as client?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy looks the user up by this name: short logon name and Windows domain, not the mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed under exactly the name in the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed under another name, for instance the mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the client name, for instance jdoe @ CORP.EXAMPLE.COM, and let the proxy admin search for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:proxy.domain-registered</name>
    <message>
        <source>The domain in the proxy&apos;s company profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the user&apos;s Windows domain registered at the proxy provider?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A valid ticket from a domain that the provider does not know is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part after the @ of the client name; let the proxy admin compare it with the registered domains.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:client.name-length</name>
    <message>
        <source>Length of the login name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the user&apos;s login name, together with the domain, unusually long?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy takes names up to a limit only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual (up to about 64 characters with the domain)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the characters of the client name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:token.kind</name>
    <message>
        <source>What the browser sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the browser send after the word Negotiate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows whether the computer could get a ticket at all, or the browser gave up and used NTLM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Kerberos ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTLM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTLM, wrapped in Negotiate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that cannot be decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F12, Network, load the page, open the request and copy the header Authorization or Proxy-Authorization. &apos;Negotiate TlRM&apos; is NTLM, &apos;Negotiate YII&apos; is Kerberos. Paste it into Kerbscope; the token itself is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:token.size</name>
    <message>
        <source>Size of the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket carries all groups of the user; servers stop reading at a limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large (over 12,000 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger than the server takes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:browser.negotiate</name>
    <message>
        <source>The browser may answer Negotiate for this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the web site on the browser&apos;s list for integrated sign-on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsers send tickets only to sites that the company has allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed, or the site is not on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chrome: the same below Google\Chrome; or open edge://policy. Firefox: about:config, network.negotiate-auth.trusted-uris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chrome://policy, or about:config in Firefox: network.negotiate-auth.trusted-uris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chrome://policy, or about:config in Firefox.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:client.logon</name>
    <message>
        <source>How the user signed in to the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the user sign in with the domain account while the company network was there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a sign-in that reached a domain controller brings tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the domain account, checked by a domain controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a local or private account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the domain account, but offline (cached)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoami should begin with the domain; a LOGONSERVER that is the computer&apos;s own name means a local or cached sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;configured: kerberos-member&apos; and a domain user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Active Directory domain and a network account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:client.realm-mapping</name>
    <message>
        <source>Settings for the proxy&apos;s realm on the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the computer have the settings that tie the proxy&apos;s host names to the proxy&apos;s realm?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them the computer does not know that it must ask the proxy&apos;s realm for a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are there, but name another realm or host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below MitRealms a value PROXY-REALM with kerberos.CLOUD, below domain_realm a value PROXY-REALM with .CLOUD; .gateway.CLOUD (each with its leading dot).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[realms] with PROXY-REALM and its kdc, [domain_realm] with .gateway.CLOUD = PROXY-REALM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[realms] and [domain_realm] with PROXY-REALM.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:client.policy</name>
    <message>
        <source>Group policy with the realm settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the policy with the Kerberos realm settings reach this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It separates a computer that missed its policies from a domain where the policy was never made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exists in the domain, but is not applied here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not exist in the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the policy&apos;s name under &apos;Applied Group Policy Objects&apos;. If nobody knows its name, ask the AD admin whether it exists.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:client.directaccess</name>
    <message>
        <source>DirectAccess and where the computer thinks it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is DirectAccess used, and does it judge rightly whether the computer is inside or outside?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it judges wrongly, DNS and the way to the domain controllers go astray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DirectAccess is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used, and it judges the place rightly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used, and it takes outside for inside or the reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the company there must be no entry (&apos;DirectAccess settings inactive&apos;); outside there must be entries for the company&apos;s names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:client.configuration</name>
    <message>
        <source>Kerberos configuration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the Kerberos configuration file there and complete?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Linux and macOS this file tells which realm the computer belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No default realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No KDC for the realm, and none in DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has an error or cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[libdefaults] with default_realm = REALM; [realms] with a kdc, unless DNS knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default_realm; a missing file is fine when DNS knows the realm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:client.realm</name>
    <message>
        <source>Realm that was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the name that the user typed or that the program uses end in the user&apos;s own Windows domain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail suffix or an old domain name leads to the wrong realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s own domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another domain or a mail suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part after the @ and the domain should be one that the company&apos;s domain controllers serve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Default principal&apos;: the part after the @.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:scope.who</name>
    <message>
        <source>Who is affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else has the trouble: only this user, only this computer, or many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One user points to the account, one computer to its settings, many to the domain, the trust or the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this user, on every computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody on this one computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many users on many computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a colleague to try on another computer, or the user to sign in elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:scope.where</name>
    <message>
        <source>What is affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fails: everything, all web pages, one service, or one browser only?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One browser points to its settings, one service to that server, all pages to the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that needs a sign-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All web pages through the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One web site, share or service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One browser or program only; others work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the user try a file share, another web site and another browser.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:scope.network</name>
    <message>
        <source>Depends on the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it work from another place, for instance in the office instead of at home?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the place matters, the way through the network is at fault, not the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails in one place or by VPN only, works elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether it worked in another network with the same computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:change.recent</name>
    <message>
        <source>What was changed shortly before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was anything changed shortly before the trouble began?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most faults follow a change; knowing it shortens the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that anybody knows of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server, its service account or its password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates of the domain controllers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trust or the proxy&apos;s configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network, firewall, VPN or DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the user about the password, and the teams about yesterday&apos;s changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:account.state</name>
    <message>
        <source>State of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the directory say about the user&apos;s account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locked, disabled or expired account gets no ticket, whatever the password is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password has expired or must be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Account active&apos;, &apos;Account expires&apos;, &apos;Password expires&apos;. Locked shows as &apos;Account active: Locked&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the helpdesk&apos;s account tool: the user&apos;s state.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:account.password</name>
    <message>
        <source>The user&apos;s password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the password work on another computer or in the web mail, typed slowly, Caps Lock off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It separates a forgotten password from everything that happens after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works elsewhere, typed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fails everywhere, typed with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password once where it can be seen, check keyboard layout and Caps Lock, then sign in elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:account.bad-password-source</name>
    <message>
        <source>Where wrong passwords come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which address do the wrong passwords come?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong passwords that nobody types come from a phone, a task or a saved password elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wrong passwords are on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the user&apos;s own computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another device or a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Client Address&apos; in 4771 and &apos;Caller Computer Name&apos; in 4740. It needs rights on the controller; else ask the AD admin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:account.restrictions</name>
    <message>
        <source>Restrictions of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the account limited to certain hours, computers or to smart cards?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a limit refuses the sign-on although name and password are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None that applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logon hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only certain computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart card required, or an authentication policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Logon hours allowed&apos; and &apos;Workstations allowed&apos;. Authentication policies: ask the AD admin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:account.protected-users</name>
    <message>
        <source>Member of Protected Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the account a member of the group Protected Users?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members get no NTLM, no RC4, no delegation and only four hours before they must sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line means yes. In the AD tool: the tab &apos;Member Of&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:account.keys</name>
    <message>
        <source>Kinds of keys that the account has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the account that matters (user, service or trust) have AES keys?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account whose password is older than AES in the domain has only RC4 keys; these are being switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AES keys are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only RC4 (old password, never changed since AES)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password date before the domain knew AES, or a value without 8 and 16 (such as 4), means only RC4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:account.groups</name>
    <message>
        <source>Number of groups of the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the user in several hundred groups?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each group makes the ticket bigger; servers refuse tickets beyond their limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to about a hundred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several hundred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of groups; above about 300 it becomes critical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of groups.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:wire.weak-etype</name>
    <message>
        <source>Weak encryption on the wire or in events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RC4 and DES are being switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RC4 was used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DES was used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:etype.client-offers</name>
    <message>
        <source>Encryption that the computer offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which encryption types does the computer&apos;s policy allow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer that offers only RC4 finds nothing in common with a controller that has switched it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AES, alone or with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only RC4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only DES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing, or a value that contains 8 and 16 (such as 0x18 or 0x7ffffff8), is AES; 0x4 is only RC4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line, or names with aes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:trust.object</name>
    <message>
        <source>The realm trust in the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the domain have the trust with the proxy&apos;s realm, in capital letters and with AES?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tickets for the proxy pass through this trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There, right name, incoming, with AES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There, but with another name or in small letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There, but AES is not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line with PROXY-REALM and &apos;Inbound&apos;. No line: no trust. For AES see the trust&apos;s properties in &apos;Active Directory Domains and Trusts&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:spn.registration</name>
    <message>
        <source>Registration of the service&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which account is the service&apos;s name registered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain controller encrypts the ticket for the account that holds the name; only that account can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered once, on the right account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on two or more accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on an account that the service does not run as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;No such SPN found&apos;, or the account in the line CN=; more than one CN= means several. setspn -X lists all duplicates.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:spn.target-form</name>
    <message>
        <source>Form of the name by which the service is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which name does the user open the service: full host name, alias, short name or a number address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is asked for exactly that name; addresses and aliases are often not registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full host name, the server&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alias (CNAME)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in the address bar or in the program&apos;s setting; &apos;Aliases:&apos; in the answer marks an alias.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:service.keytab</name>
    <message>
        <source>The service&apos;s key file against the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the key version in the service&apos;s keytab match that of the ticket?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a password change of the service account the old keytab opens no new ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same key version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is older than the account&apos;s password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is newer than what the controller uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is not in the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column KVNO; compare with: kvno SERVICE/HOST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services with a group managed account need no keytab; otherwise ask the service owner.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:service.clock</name>
    <message>
        <source>The server&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the clock of the server or of the domain controller right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the user&apos;s computer is right and the error is still 37, the server is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong by more than five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds after the comma; up to 300 is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offset in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:service.path</name>
    <message>
        <source>How the request reaches the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the service stand behind a load balancer or under one name for several servers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All servers under one name must hold the same key; and a balancer may deliver a request twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight to one server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through a load balancer or several servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several addresses, or the network team&apos;s word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:delegation.hop</name>
    <message>
        <source>Which step fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the first server work, and only a second one behind it (database, file server) refuse the user?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passing a user on to a second server needs a permission of its own: delegation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already the first server refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first server works, the one behind it refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the service owner whether the error names a server behind the application.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:delegation.asked</name>
    <message>
        <source>Delegation was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows that the refused request was one of a service acting for the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes (a service asked in the user&apos;s name, or for a forwarded ticket)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:smartcard.used</name>
    <message>
        <source>Sign-in with a smart card or certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the user sign in with a smart card, a security key or Windows Hello?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then certificates play a part, the user&apos;s and the domain controller&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, with card, key or Windows Hello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the user what the sign-in screen asks for: password or PIN.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:smartcard.client-certificate</name>
    <message>
        <source>The user&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the certificate on the card still valid and tied to the account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expired or replaced card is refused by the domain controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid and accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an authority that is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tied to this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;NotAfter&apos; of the sign-in certificate and the words at &apos;Verifies against&apos;. Press Esc at each PIN question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate; its dates with: openssl x509 -noout -dates.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:smartcard.dc-certificate</name>
    <message>
        <source>The domain controller&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do all domain controllers have a valid certificate for Kerberos sign-on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it no card can be used at that controller, whatever the card says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid, made for Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired, revoked or not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One block a controller; each needs a certificate with KDC Authentication that verifies. For the PKI or AD team.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:machine.secure-channel</name>
    <message>
        <source>The computer&apos;s own account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the computer&apos;s own membership of the domain in order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer whose own password does not match any more fails for every user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Trusted DC Connection Status Status = 0&apos; is in order. Test-ComputerSecureChannel says True.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Successfully validated join&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding:events.pattern</name>
    <message>
        <source>Pattern of failures over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the failures in the domain controller&apos;s log show a pattern?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many names from one address within minutes look like guessing; one name at regular times looks like a saved password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One user, again and again, at regular times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many users from one address within minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the exported log into Kerbscope; it counts by user and by address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:account.unknown</name>
    <message>
        <source>The user does not exist in the realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain controller does not know the name. It is misspelt, was deleted or renamed, or belongs to another domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the controller does not know the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C_PRINCIPAL_UNKNOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the user spell the name, and compare it with the directory. Mind umlauts, double names and the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the directory for the name, the old name too. Create or restore the account, or tell the right name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a change allow the controllers a quarter of an hour to tell each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user signs in under the right name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-on server does not know the name as it was typed. Let us spell it together and compare it with the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name as typed, the name in the directory, the domain controller that answered, and when the account was created or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:account.disabled</name>
    <message>
        <source>The account is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account exists, but is switched off. The controller refuses it whatever the password is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account is revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLIENT_REVOKED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extended status says &apos;disabled&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the account&apos;s state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask why it is disabled before anything else: the user left, is on leave, or the security team closed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable it after the owner of the process has agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is active, and the user signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account is switched off at the moment. I find out who did that and why; as soon as it is allowed, it is switched on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name, since when it is disabled and by whom (event 4725), and the request with approval.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:account.locked</name>
    <message>
        <source>The account is locked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After too many wrong passwords the account is closed for a while. Find where they come from, or it locks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account is revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLIENT_REVOKED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extended status says &apos;locked out&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event of the lock-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong passwords came before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who calls, then unlock the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the source of the wrong passwords: &apos;Caller Computer Name&apos; in event 4740.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out everywhere, enter the new password on the phone and in saved connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account stays unlocked over the next hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account was locked after several wrong passwords. I unlock it now; then we look together for the device that still uses the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name, time of event 4740 and the computer it names, and how often it happened this week.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:account.expired</name>
    <message>
        <source>The account has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account had an end date and that day has passed. Typical for temporary staff and externals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the controller says &apos;expired&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME_EXP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the extended status says &apos;account expired&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the end date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the user&apos;s manager or the contract owner whether it may be extended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new end date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;Account expires&apos; lies in the future, and the user signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account had an end date, and that is past. I ask for an extension; it needs the consent of your manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name, end date, manager or contract owner, and the new date that is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:account.password-expired</name>
    <message>
        <source>The password has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has reached its age, or it must be changed at the next sign-in. Until then there is no ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the controller says &apos;expired&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEY_EXPIRED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password: Ctrl+Alt+Del and &apos;Change a password&apos;, with the company network or VPN connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the user cannot get there, set a temporary password with &apos;must change at next logon&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the new password on the phone and in saved connections too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new sign-in brings a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password has run out. Please change it now; I stay on the line. Afterwards sign out and in again once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name, date of the last password change, and where the change fails if it does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:account.password-wrong</name>
    <message>
        <source>The password is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller knows the user, but the password typed is not the right one. Keyboard layout and Caps Lock are the usual suspects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password check failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PREAUTH_FAILED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed with care it fails elsewhere too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Caps Lock, Num Lock and the keyboard language; type the password where it can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After three tries stop, or the account gets locked. Check who calls and set a new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the new password and change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in works, and the ticket is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-on server says that the password is not right. Let us check the keyboard first, and set a new one if it still fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name, time of the attempts, and the computer they came from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:account.stale-credential</name>
    <message>
        <source>Another device or service keeps trying an old password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user can sign in, but somewhere an old password is still stored: a phone, a task, a mapped drive, a service. It tries again and again and locks the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they come from another device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at regular times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed by hand it is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the source: &apos;Client Address&apos; in event 4771, &apos;Caller Computer Name&apos; in 4740.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the phone and tablet enter the new password for mail and Wi-Fi; sign out of forgotten sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the device that was found delete saved passwords, mapped drives, tasks and services under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new event 4771 for the user over an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is right, but another device still uses the old one and locks you out. Let us find it: do you have mail on your phone?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name, address and name of the source, rhythm of the attempts, and when the password was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:account.logon-restricted</name>
    <message>
        <source>Logon hours, workstation or smart-card rules refuse the logon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and password are right, but a rule forbids this sign-on: outside the allowed hours, on this computer, or without the required card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy refuses the sign-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POLICY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the hours and computers that are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &apos;Log On To&apos;, &apos;Logon Hours&apos;, &apos;Smart card is required&apos; and authentication policies of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether the rule is meant; change it only with consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user signs in at that computer and hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not be used here or at this hour. I find out whether that is intended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name, computer, time, the exact status, and who may approve a change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:account.preauth-disabled</name>
    <message>
        <source>The account does not require pre-authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has &apos;Do not require Kerberos preauthentication&apos; set. Sign-on works, but anybody in the network can fetch data of the account and attack its password offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the controller issues the ticket without proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tick away, unless a very old system needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the user set a new, long password, since the old one may have been attacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for event 4768 with pre-authentication type 0 for this account in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller asks for proof again: error 25 comes before the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-on works. We found a setting of your account that makes it less safe, and the directory team changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account name, since when the option is set, and events 4768 with type 0 with their addresses.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:account.protected-users</name>
    <message>
        <source>Membership of Protected Users takes the needed credential away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of Protected Users get no NTLM, no RC4, no delegation and no cached sign-in, and their ticket ends after four hours. What needs one of these fails for them alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group takes these credentials away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klist finds no credentials in the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the screen and unlock it with the password while the company network is connected. This brings a fresh ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the account is in the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide whether the account has to be in Protected Users. If so, let the service use Kerberos with AES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klist shows the sign-on ticket again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account has extra protection, and that lets its ticket run out after four hours. Please lock the screen and unlock it with your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account name, group membership, output of klist tgt, and what the user needs that the protection forbids.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:attack.spray-or-enumeration</name>
    <message>
        <source>The pattern looks like password spraying or account enumeration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within minutes many different names fail from one address: not a user&apos;s trouble, but somebody trying names or passwords, or a misled scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many names from one address within minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names that do not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the computer behind the address and take it off the network or block it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the names that were tried, and those for which the password was right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the passwords of accounts that were hit, and look for sign-ins from that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further failures from that address, and no sign-in with the names that were tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please change nothing on your side. Our security team looks into sign-on attempts that did not come from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address, time range, number of names and codes, the event export, and successful sign-ins from the same address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:browser.negotiate-not-allowed</name>
    <message>
        <source>The browser is not allowed to answer Negotiate for this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser has tickets, but its settings do not let it use them for this web site. It shows a password prompt instead. Another browser often works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site is not on its list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another browser works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it never asked for a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the same page in another browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the site to AuthServerAllowlist (Edge, Chrome), to the Intranet zone, or in Firefox to network.negotiate-auth.trusted-uris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all windows of the browser, open it again and load the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page opens without a prompt, and the list shows a ticket HTTP/ for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser is not allowed to sign you in to this site by itself. The desktop team puts the site on the list; until then another browser may work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s address, browser and version, and its policy page (edge://policy).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:ntlm.fallback</name>
    <message>
        <source>NTLM was used instead of Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser or program sent NTLM where a Kerberos ticket was wanted. Something before that failed silently; no better reason shows yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token begins with NTLMSSP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the ticket by hand. Its error names the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the name in use: full host name, not a number address or an alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the ticket can be had by hand, close all browser windows (an old PAC file or setting may be in use) and look at the browser&apos;s policy for authentication schemes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser sends &apos;Negotiate YII...&apos; and the list shows the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser used an older way to sign on. We look for the reason why it could not use the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of token, the address in use, the result of klist get, and the browser&apos;s policy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:client.realm-mapping-missing</name>
    <message>
        <source>The computer lacks the realm mapping settings (policy not applied)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group policy with the settings for the proxy&apos;s realm has not reached this computer. It does not know that the proxy belongs to another realm and never asks for its ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no question for the proxy&apos;s realm leaves the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings are not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policy exists, but not on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the settings are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the company network or VPN connected, fetch the policies, then restart the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they still do not come, see why: the computer is in another unit, was moved, or is filtered out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Linux or macOS add the realm to /etc/krb5.conf: its kdc under [realms], the proxy&apos;s domain under [domain_realm].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query shows the proxy&apos;s realm below MitRealms and domain_realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After loading a page the list shows krbtgt/PROXY-REALM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer has not received a setting that it needs for the web gateway. I start the update now; afterwards please restart the computer once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of the registry query and of gpresult, the computer&apos;s name and its place in the directory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:domain.realm-mapping-not-configured</name>
    <message>
        <source>The policy with the realm mapping does not exist on the domain controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group policy in the domain carries the settings for the proxy&apos;s realm, or it is linked nowhere. Other policies arrive, so no computer can know the realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no question for the proxy&apos;s realm leaves any computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other policies arrive, this one does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create or link a policy: Computer Configuration, Administrative Templates, System, Kerberos. Set &apos;Define interoperable Kerberos V5 realm settings&apos; and &apos;Define host name-to-Kerberos realm mappings&apos; for the proxy&apos;s realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the mapping write the domains with their leading dot, for Zscaler .CLOUD and .gateway.CLOUD; the realm in capital letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the policies on one computer, restart it and test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query shows the proxy&apos;s realm below MitRealms and domain_realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting is missing for the whole company, not only on your computer. The directory team has to make it; until then nothing can be done at your desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of gpresult of one computer that receives other policies, the proxy&apos;s realm, and the domain suffixes of the proxy&apos;s hosts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:client.not-domain-logon</name>
    <message>
        <source>The user is not logged in to the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user works with a local or private account, or on a computer outside the domain. Without a domain sign-in there is no ticket, although a domain controller could be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no domain sign-in, no ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account is not one of the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask which account is signed in. The name should begin with the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out. Sign in with the domain account, for instance DOMAIN\name, while the company network or VPN is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the computer is not in the domain, find out whether it should be; else the user needs another way to the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list shows krbtgt of the own domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in with an account of this computer, not with your company account. Please sign out and sign in again with the company account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of whoami and of dsregcmd /status, and which kind of computer it is (company, private, external).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:realm.wrong</name>
    <message>
        <source>The client asks the wrong realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name leads to a realm that does not hold the account: a mail suffix, an old domain or a wrong default. The KDC says that this is the wrong realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the KDC itself says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WRONG_REALM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part after the @ is not the user&apos;s domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the name that is used, and compare the part after the @ with the user&apos;s domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with DOMAIN\name, or with the name and the domain that the helpdesk gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a mail suffix should work, add it as UPN suffix of the forest, or route it through the trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Linux or macOS correct default_realm and [domain_realm] in /etc/krb5.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in with the corrected name brings a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name you typed ends in a domain that does not know you. Please use the ending that I give you now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name as typed, the realm that was asked, the KDC&apos;s answer, and the user&apos;s true domain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:realm.config-missing</name>
    <message>
        <source>The client has no usable Kerberos configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this Linux, macOS or Java client the configuration file is missing, damaged or lacks the realm or its KDC. The client does not know whom to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file does not say what the client needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client itself says what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not know whom to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the file. It needs default_realm in capital letters, and a kdc unless DNS knows the realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file from a computer that works, or join the computer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that every user may read the file, and that no variable KRB5_CONFIG points elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-on by hand works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer lacks the file that tells it where to sign on. I put it in place; then we try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s content, the exact error, the system&apos;s version, and how the computer was joined.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:machine.secure-channel</name>
    <message>
        <source>The computer&apos;s own account is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s own password does not match the one in the directory any more, or its account is gone. Then the domain does not trust the computer, whoever sits at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test of the channel fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;the trust relationship failed&apos; means this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair it in an administrator&apos;s PowerShell, with a domain account that may join computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that fails, take the computer out of the domain and join it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the computer&apos;s account still exists, is enabled and is there only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test says that the channel is in good condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer has lost its own membership of our domain. I repair that; afterwards you sign in as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer name, output of nltest, event 5719 with time, and whether the computer was restored or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:clock.client-skew</name>
    <message>
        <source>The computer&apos;s clock is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s clock is more than five minutes off. Every ticket carries times, and the other side refuses what seems too old or not yet valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than five minutes from the domain controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer itself is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKEW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler&apos;s first reason for this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the computer&apos;s time, date and time zone with a phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the computer take the time from the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is more than two days off, set date and time by hand first, then run the command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look where it takes its time from. In the domain it should be a domain controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offset is a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the tickets and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer&apos;s clock is wrong, and therefore its tickets are refused. I set it right; then please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offset with its direction, the time source, and whether the computer is a virtual machine or was asleep.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:clock.server-skew</name>
    <message>
        <source>The KDC&apos;s or the service&apos;s clock is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s computer shows the right time, but the domain controller or the service is more than five minutes off. Then everybody is refused there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer and the controller disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the own controller agrees with the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and the computer is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKEW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the computer with a phone, and the server with the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the server&apos;s time source. The controller that holds the PDC role takes its time from outside, all others from the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a virtual machine, switch off the time synchronisation of the host where it disturbs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offset is a few seconds from two different computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer has the right time, but the server has not. The server team corrects it, and then it works for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server name, its offset against a time server, its time source, and who is affected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:etype.no-common</name>
    <message>
        <source>Client, KDC and account have no encryption type in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer offers encryption types that the controller or the account does not have. Settings on one side are too narrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no common type for the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ETYPE_NOSUPP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the controller named no way of proof: it has no key of the kinds asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note which account is meant: the user&apos;s, the service&apos;s or a trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare what is asked with what the account has: events 14, 16, 26 and 27 on the controller name both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set msDS-SupportedEncryptionTypes to 24 (AES) and reset the account&apos;s password, so that AES keys exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the policy &apos;Configure encryption types allowed for Kerberos&apos; back where it is too narrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is issued with AES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer and the server cannot agree on an encryption. The directory team has to renew the keys of one account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account, the types asked for and the types available (event text), and the controller.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:etype.rc4-disabled</name>
    <message>
        <source>RC4 was switched off and the account has only RC4 keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates of 2026 let domain controllers refuse RC4. An account whose password is older than AES, or a keytab or device that knows only RC4, then gets no ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account has nothing but RC4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no AES key for this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the controller says that it refused RC4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since the controllers were updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the account in the Kdcsvc events 201 to 209 on the domain controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the account&apos;s password twice, so that it gets AES keys, and set msDS-SupportedEncryptionTypes to 24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new keytab with AES, or update the device that knows only RC4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow RC4 for this one account only if nothing else is possible, and with an end date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket&apos;s encryption is AES, and no new Kdcsvc event names the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old kind of encryption was switched off for safety, and one account still depends on it. The directory team renews its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account, its password date, the Kdcsvc event with its text, and the patch state of the controllers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:etype.des-in-use</name>
    <message>
        <source>DES is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket, account or request still uses DES, which has been broken for many years and is off by default. Somebody switched it on, or a very old system needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encryption type 1 or 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find accounts with &apos;Use only Kerberos DES encryption types&apos; and take the tick away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset their passwords, so that AES keys exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace or update the system that needs DES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket and no event shows encryption type 1 or 3 any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outdated encryption is in use here. The directory team replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account or system, the event with encryption type 1 or 3, and its owner.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:network.dc-unreachable</name>
    <message>
        <source>The computer cannot contact the domain controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer is outside the company network, the VPN is not connected, or a firewall stands in between. Without a domain controller there are no tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port 88 does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody handed out a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask where the computer is and whether the VPN is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the VPN, or go to the company network; then lock the screen and unlock it with the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the way to a domain controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the VPN is connected, allow ports 53, 88, 389 and 464 (TCP and UDP) from there to the domain controllers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command names a domain controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After klist purge and loading a page, the list shows tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer cannot reach the company&apos;s sign-on server from where it is. Please connect the VPN, then lock the screen and unlock it with your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and network of the computer, VPN state, output of nltest, and which of ports 53, 88, 389 answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:network.directaccess-location</name>
    <message>
        <source>DirectAccess takes the computer to be inside when it is outside, or the reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DirectAccess decides by a probe whether the computer is in the company network. When it decides wrongly, names resolve by the wrong way and no domain controller is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rules do not fit where the computer is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the rules in force with where the computer is. Inside there must be none, outside those for the company&apos;s names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the state of the connection and switch network adapters off and on once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the network location server answers inside the company, with a valid certificate, and not outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state fits the place, and a domain controller is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer is mistaken about whether it is in the company network. I correct that; it may lose its connection for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of netsh dnsclient show state and of netsh name show effectivepolicy, and the place of the computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:network.udp-fragments</name>
    <message>
        <source>Large UDP answers are lost and TCP 88 is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain controller&apos;s answer does not fit into one UDP packet and it asks the client to come back by TCP. On this way TCP port 88 is closed or the pieces get lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;too big&apos; was answered and nothing followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP 88 does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RESPONSE_TOO_BIG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small answers arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test TCP port 88 of the domain controller from the user&apos;s computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open TCP 88 on this way, and look at the packet size (MTU) of the tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then let the client use TCP only: Windows MaxPacketSize = 1 below Lsa\Kerberos\Parameters, Linux udp_preference_limit = 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP 88 answers, and the sign-on comes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the sign-on server is too long for the way from your network. The network team has to open a second door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capture with error 52 and what follows it, the port test, and the VPN or tunnel in use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:dns.kdc-not-found</name>
    <message>
        <source>DNS has no KDC record for the realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer asks DNS for the domain controllers of the realm and gets no list. It uses a wrong DNS server, or the records are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS does not know the realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;cannot find&apos; is not &apos;cannot contact&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address, no question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the record from the user&apos;s computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look which DNS server is used. It must be one that knows the company&apos;s domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out the right DNS servers (DHCP, VPN), or forward the domain to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the records are missing on the right server, let the domain controllers register them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look-up lists the domain controllers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer asks the wrong directory of names and therefore cannot find the sign-on server. We give it the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DNS servers in use, the answer to the SRV look-up from the client and from a server, and the network it is in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:dns.name-mismatch</name>
    <message>
        <source>Forward and reverse names of the service disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client builds the service&apos;s name from what DNS gives back: an alias leads to another name, or the reverse look-up does. For that name no ticket exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name that DNS gives back is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the changed name is not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the name up, then its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the reverse record, or replace the alias by an address record of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or register the service under the name that DNS gives back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Linux, rdns = false or dns_canonicalize_hostname = fallback in /etc/krb5.conf keeps the client from rewriting the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and address lead to each other, and the ticket is issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has two names, and your computer asks for the one that nobody registered. The network team puts the names in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name as typed, the alias, the address, the reverse name, and the name in the ticket request.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:proxy.default-pac</name>
    <message>
        <source>The default PAC file is in use instead of the Kerberos one, so traffic goes to an IP address or a port without Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy setting leads the browser to a number address or to a port where the proxy does not ask for Kerberos. For a number address no ticket exists, so the browser falls back to NTLM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a ticket the proxy shows this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ticket cannot be asked for a number address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some clients ask for the number address all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer has no reason to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the browser falls back to NTLM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the address of the PAC file that the computer uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the computer the Kerberos PAC file. It names the proxy by its full host name, and for Zscaler it ends in port 8800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the computer fetch the new setting, close all browser windows and open one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After loading a page, the list shows a ticket HTTP/ for the proxy&apos;s host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page opens without a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer uses the wrong address for the web gateway, one for which no sign-on ticket exists. We switch it to the right one; after that please close the browser and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the PAC file in use, what it returns for a page, and the address of the Kerberos PAC file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:proxy.pac-unreachable</name>
    <message>
        <source>The PAC file cannot be fetched or fails to evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser should learn its proxy from the PAC file, but cannot fetch it or stumbles over an error in it. It then goes without a proxy, or nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the address of the PAC file in a browser. It must show a script that begins with &apos;function FindProxyForURL&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it does not load, check the name in DNS and the way to the server from this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it loads, evaluate it for the failing page and mend the error; then publish it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file loads, and for the failing page it gives the proxy&apos;s host name and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser cannot read the file that tells it where the web gateway is. We check that file; nothing is wrong with your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the PAC file, the error when it is opened, the network the computer is in, and the script itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:proxy.negotiate-not-offered</name>
    <message>
        <source>The proxy does not offer Negotiate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy asks for a sign-on, but offers only NTLM or Basic, or it does not ask at all. No browser sends a Kerberos ticket to a proxy that does not offer Negotiate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody asks for a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer 407 lacks the word Negotiate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the proxy offers, with curl and without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch Kerberos on for this location and this port, and check that no rule exempts the site or the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the browser and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer 407 has a line &apos;Proxy-Authenticate: Negotiate&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web gateway does not ask your computer for the kind of sign-on that it should. That is a setting at the gateway, not on your computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full answer 407 with its header lines, proxy host and port, and the location as the proxy sees it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:proxy.port-blocked</name>
    <message>
        <source>The Kerberos port of the proxy cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting names the right proxy, but the connection to its port is refused or gets no answer. Usually a firewall lets the ordinary web ports pass, but not this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the firewall swallows the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the port from the user&apos;s computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the way to the proxy&apos;s host and port (Zscaler: TCP 8800) from this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the proxy listens on that port for this location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port answers from the user&apos;s computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer cannot reach the door of the web gateway from this network. The network team has to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy host, its addresses and port, the network the computer is in, and the result of the port test.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:proxy.ticket-refused</name>
    <message>
        <source>The proxy realm&apos;s KDC does not know the proxy&apos;s service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trust works and the own domain hands out the way to the proxy&apos;s realm, but there the KDC has no service of that name. The host name in the proxy setting is wrong, or the provider has not set it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trust works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last step fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy&apos;s realm does not know the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the proxy&apos;s host name in the PAC file with the provider&apos;s list, letter by letter, and look for an alias in DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the host name that the provider gives for Kerberos, not an alias or an own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the name is right, report that the KDC of the realm answers &apos;server not found&apos; for HTTP/ and that host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the proxy&apos;s ticket by hand succeeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-on gets as far as the provider of the web gateway, and there the gateway&apos;s name is not known. We check the name and, if it is right, report it to the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact name asked for (HTTP/host @ REALM), a capture with error 7 from the provider&apos;s KDC, and the list of tickets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:proxy.kdc-unreachable</name>
    <message>
        <source>The proxy realm&apos;s KDC cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The own domain hands out the way to the proxy&apos;s realm, but the computer gets no answer from the KDC there. It is asked directly on port 88, not through the proxy, and a firewall often forgets that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trust works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last step fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its port 88 does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test port 88 of the provider&apos;s KDC from the user&apos;s computer. For Zscaler it is kerberos. and the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow TCP and UDP 88 to that host from this network, and let its name resolve in DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the PAC file sends this host DIRECT, so that its traffic does not run into the proxy itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port answers, and the proxy&apos;s ticket appears in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer gets half of its way to the web gateway; the second half is blocked by the network from where you are. The network team has to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KDC&apos;s host name and addresses, the network of the computer, the port test, and a capture with the unanswered requests.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:spn.missing</name>
    <message>
        <source>No account holds the service principal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain controller has no account for the name of the service, so it can issue no ticket. The browser or program then falls back to NTLM or asks for a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the controller does not know the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S_PRINCIPAL_UNKNOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody holds the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the service&apos;s exact name: kind and host, for instance HTTP/server.corp.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who holds the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register it on the account under which the service runs. -S refuses duplicates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the tickets and try again after a quarter of an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service you want is not registered under this name in our directory. The directory team adds it; your password is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact service name, the account the service runs under, and the answer of setspn -Q.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:spn.duplicate</name>
    <message>
        <source>Two accounts hold the same service principal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two accounts carry the service&apos;s name. The controller cannot know which key to use and refuses, or picks the wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the controller finds two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRINCIPAL_NOT_UNIQUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the controller logs the duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two accounts hold the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the duplicates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the name from the account under which the service does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the tickets and try again after a quarter of an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one account is listed, and the ticket is issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is listed twice in our directory, and that confuses the sign-on server. The directory team removes the wrong entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service name, both accounts, and the account under which the service runs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:spn.wrong-account</name>
    <message>
        <source>The service principal name is on an account whose key the service does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller issues a ticket, but encrypted for another account than the one the service runs under. The service cannot read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ticket is issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service cannot read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MODIFIED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name sits on another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the account that the error names, and the service&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See on which account the name is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the account the service or application pool runs under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the name to that account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out and in again, so that a fresh ticket is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page or service opens without a prompt, and event 4 does not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ticket is fine, but the server cannot open it, because it is made out to another account. The service&apos;s owner has to correct that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service name, the account it is registered on, the account it runs under, and event 4 with its text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:spn.target-is-address</name>
    <message>
        <source>The client asks for a service by IP address or alias, for which no name is registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is called by a number address, a short name or an alias. Nobody registered that as a service name, so no ticket can be issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody registers a number address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no account holds that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the service by its full host name, for instance https://server.corp.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the bookmark, shortcut or setting that holds the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the alias has to work, let it be registered as a service name too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is issued for the full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You open the service by its number or by a nickname. Please use the full name that I give you; then the sign-on works by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address as used, the server&apos;s full name, and the registered names of its account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:service.keytab-stale</name>
    <message>
        <source>The service&apos;s keytab holds an old key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the service&apos;s account was changed, but the key file on the server still has the old key. New tickets cannot be read there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ticket is issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key version is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BADKEYVER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is behind the directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the key version in the file with that of the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new keytab for the account with AES keys and hand it over by a safe way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it with narrow permissions and restart the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the tickets and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key version in the keytab equals the ticket&apos;s, and the service answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server still has the key from before its last password change. Its owner has to renew it; nothing is wrong with your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service name, both key versions, and when the service account&apos;s password was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:service.replay</name>
    <message>
        <source>The service saw the same authenticator twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service got the same proof of identity a second time and refused it. A balancer or proxy that sends requests twice, or two programs that share a replay cache, are the usual reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service says &apos;repeated&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REPEAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether a balancer, proxy or program sends requests twice or retries at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let only one worker handle one connection, or give each its own replay cache; restart the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the repeats come from another address than the user&apos;s, treat it as an attack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event or error does not come back under load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took your sign-on for a repetition and refused it. Please try once more; its owner looks into the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of the repeats to the second, both source addresses, and what stands between client and service.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:token.too-large</name>
    <message>
        <source>The ticket is too large for the server or for MaxTokenSize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is in so many groups that the ticket is longer than the server&apos;s limit for one line, or than the computer&apos;s buffer. Only this user is affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server calls the header too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each group makes the ticket longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the user&apos;s groups and compare with a colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the user out of groups that are not needed; remove SID history where it is no longer used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the server&apos;s limits (MaxFieldLength and MaxRequestBytes for IIS, the header size for others).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set MaxTokenSize to 48000 where old computers have less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page opens for this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ticket is so long, because of many group memberships, that the server does not take it. We shorten it or raise the server&apos;s limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name, number of groups, size of the token, and the server with its limits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:delegation.not-allowed</name>
    <message>
        <source>The service may not delegate the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first server wants to act for the user at a second one, and has no permission for that, or the user may not be passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BADOPTION on a request in the user&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BADOPTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a service asked in the user&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the second server refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the first server&apos;s account and the exact service name of the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow constrained delegation from the one to the other, on the &apos;Delegation&apos; tab or with resource-based delegation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the user is marked &apos;sensitive and cannot be delegated&apos; or is in Protected Users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application shows the second server&apos;s data under the user&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first server lets you in, but it may not pass you on to the second. The directory team has to permit that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both accounts, both service names, and the answer 13 with time and controller.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:smartcard.dc-certificate</name>
    <message>
        <source>The domain controller lacks a usable certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For sign-in with a card the domain controller proves itself with a certificate too. It has none, or it has expired or is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the controller cannot do certificate sign-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PADATA_TYPE_NOSUPP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody with a card is affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether other users with cards are affected, and let the user sign in with the password meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the controllers&apos; certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a new certificate from the template &apos;Kerberos Authentication&apos;, and publish the revocation list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the issuing authority is in the NTAuth store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in with a card succeeds, and events 19 and 29 stay away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card is fine; the sign-on server&apos;s own certificate is not. Please use your password until it is renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the controller, events 19, 20 or 29 with their texts, and the output of certutil -dcinfo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:smartcard.client-certificate</name>
    <message>
        <source>The user&apos;s certificate is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate on the card has expired, was revoked, comes from an authority that is not trusted, or is not tied to the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the controller refuses the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the card&apos;s certificate: dates, name, authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate, or issue a new card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie the certificate to the account by a strong mapping (altSecurityIdentities) where event 39 or 41 asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the password until the new card is there, if that is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in with the card succeeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate on your card is not accepted any more. The team for cards renews it; until then please use your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number and dates of the certificate, the error, and event 21, 39 or 41 of the controller.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:ticket.none</name>
    <message>
        <source>No ticket-granting ticket is in the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain can be reached and the account is fine, but there is no sign-on ticket in this session. It was purged, never fetched, or belongs to another session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new sign-in fills it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the screen and unlock it with the password, with the company network or VPN connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Linux or macOS fetch a ticket by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the list was made in the user&apos;s own session, not in an administrator&apos;s prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list shows krbtgt of the own domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer holds no sign-on ticket at the moment. Please lock the screen and unlock it with your password; that fetches a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of tickets, how and where the user signed in, and whether the domain controller answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:ticket.expired</name>
    <message>
        <source>The tickets have expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-on ticket has reached its end and was not renewed, usually because the computer was asleep or offline at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end time is past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TKT_EXPIRED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the screen and unlock it with the password, with the company network or VPN connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Linux or macOS fetch a new ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For jobs that run longer than a ticket lives, use a keytab or renew in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end time lies ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-on ticket has run out. Please lock the screen and unlock it with your password; that brings a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list with start and end times, and whether the computer was asleep or offline.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:ticket.not-yet-valid</name>
    <message>
        <source>The ticket is not yet valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket&apos;s start lies in the future: it was asked for a later time, or two clocks disagree about what time it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its start lies in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TKT_NYV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the ticket&apos;s start time with the clock, the time zone too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the ticket away and fetch a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the new ticket starts in the future too, compare the domain controller&apos;s clock with a phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start time is past, and the service takes the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ticket is dated for later than now. We fetch a new one; if it happens again, a clock is wrong somewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start time of the ticket with zone, the clock of the computer and of the controller, and how the ticket was fetched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:ticket.stale</name>
    <message>
        <source>A cached ticket predates a change of groups, password or service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tickets in the cache were issued before something was changed. They keep the old groups or the old key until they are fetched anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued before the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fresh tickets help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the tickets, then sign out and in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For services of the computer itself clear the computer&apos;s tickets in an administrator&apos;s prompt, or restart it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start times are later than the change, and the service works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer still holds a ticket from before the change. Please sign out and in again; that brings a fresh one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed and when, and the start times of the tickets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:ticket.cache-inaccessible</name>
    <message>
        <source>The ticket cache cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets may be there, but the program cannot open them: wrong owner or permissions, a wrong name in KRB5CCNAME, or a damaged file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cache cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library says why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which cache is meant and who owns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct owner and permissions (only the user may read it), or remove the damaged file and fetch a new ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In containers and services set KRB5CCNAME to a place that the program may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klist lists the tickets under the same user as the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place where your computer keeps its tickets cannot be opened. I clear it away; then you sign in once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact error, the value of KRB5CCNAME, owner and permissions of the file, and the user the program runs as.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:trust.aes-disabled</name>
    <message>
        <source>AES is not enabled on the realm trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trust with the proxy&apos;s realm exists, but the box for AES is not ticked. The proxy&apos;s realm takes only AES, so the domain controller finds no encryption for the ticket and refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the domain controller finds no common encryption for the trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ETYPE_NOSUPP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &apos;Active Directory Domains and Trusts&apos;, the properties of the domain, the trust, and tick &apos;The other domain supports Kerberos AES Encryption&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or set it on a domain controller from the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the change has reached all domain controllers, clear the tickets and load a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the ticket by hand succeeds, and its encryption is AES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page opens without a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection between our domain and the web gateway does not allow today&apos;s encryption yet. Our directory team has to tick one box; after that it works for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer ETYPE_NOSUPP (14) for krbtgt/PROXY-REALM with time and domain controller, and the name of the trust.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:trust.missing</name>
    <message>
        <source>The realm trust is not configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer asks its domain controller for the way to the proxy&apos;s realm, and the controller knows no such realm. The trust was never created, or was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the domain controller does not know the realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S_PRINCIPAL_UNKNOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether a trust with the realm is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a realm trust: name in capital letters, one-way incoming, non-transitive, with the password that the proxy&apos;s admin portal generates; tick AES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate the trust password in the admin portal and hand it over by a safe way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the tickets and load a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nltest lists the realm as inbound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list shows krbtgt/PROXY-REALM after loading a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our domain has no connection to the web gateway&apos;s realm yet, or it was lost. The directory team sets it up; you do not have to do anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer S_PRINCIPAL_UNKNOWN (7) for krbtgt/PROXY-REALM with time and domain controller, and the output of nltest /domain_trusts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:trust.password-mismatch</name>
    <message>
        <source>The two sides of the realm trust hold different passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The own domain controller hands out the ticket for the proxy&apos;s realm, but the KDC there cannot read it: the two sides of the trust hold different passwords. The domain controller does not notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the own side works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other side cannot read that ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the KDC of the other realm cannot decrypt the cross-realm ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it looks in order, a password cannot be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a new trust password in the proxy&apos;s admin portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the realm trust and create it again with the new password, in capital letters, incoming, with AES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the change has reached all domain controllers, clear the tickets and load a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list shows HTTP/ for the proxy&apos;s host in the proxy&apos;s realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our domain and the web gateway share a secret, and the two copies do not match any more. Two of our teams renew it together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capture with error 31 or 41 from the proxy realm&apos;s KDC, the list of tickets, and when the trust password was last generated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:trust.realm-name-wrong</name>
    <message>
        <source>The trust or mapping names the wrong realm (case, cloud name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trust or a mapping exists, but under another name: in small letters, with a typing error, or for another cloud. Realm names are compared letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no trust of exactly that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the realm is not the one the proxy&apos;s host belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a realm in small letters is another realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the trust&apos;s name, letter by letter, with the cloud&apos;s name in the proxy&apos;s admin portal. It must be in capital letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the wrong trust and create it anew under the right name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the realm in the policies with it too: the value names below MitRealms and domain_realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the policies, clear the tickets, load a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list shows krbtgt/ with the right realm in capital letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the web gateway was set up under a slightly wrong name. The directory team corrects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The realm asked for, the trust&apos;s name, the cloud&apos;s name from the admin portal, and the proxy&apos;s host name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:realm.transit-refused</name>
    <message>
        <source>The trust path is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two realms know each other, but the KDC does not accept the path between them: the trust is not transitive, a realm in between is not allowed, or selective authentication shuts the user out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PATH_NOT_ACCEPTED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note from which realm to which the ticket was asked, and which KDC refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the trust between the two: transitive or not, direction, selective authentication (&apos;Allowed to Authenticate&apos; on the target).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On MIT realms, list the realms in between under [capaths] on client and server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two domains know each other, but the way between them is closed for this purpose. The directory team has to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both realms, the KDC that refused with its code, and the properties of the trust.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:unknown</name>
    <message>
        <source>The evidence fits no known cause: escalate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing wrong was seen, or what was seen does not fit any cause that is known here. The next team needs all that was collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nothing wrong was seen, look at what is listed as not looked at, and collect it at the moment when the trouble occurs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report and hand it over with time, computer, user, and what was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a capture on the computer while the trouble is repeated, together with the domain controller&apos;s events of the same minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trouble does not come back at the same step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have collected everything that can be seen from here and pass it on to our specialists. They call you back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report, a capture of one attempt, the events of the same minute, and what was changed lately.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:zscaler.user-unknown</name>
    <message>
        <source>The signed-in user is not a user of the Zscaler tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerberos works: Zscaler could read the ticket. It then looked for the name in it (short logon name and Windows domain, not the mail address) and found no such user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list has no user of that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list has the mail address or an old name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the client name in the list of tickets and write it down letter by letter. This is what Zscaler looks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the Zscaler user list for exactly that name. Add the user, or run the directory synchronisation and see that the user comes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If many users are affected, map the login attribute of the provisioning to sAMAccountName with the Windows domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all browser windows, open a new one and load any page: it opens without a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Zscaler web log shows the user&apos;s name for that request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-on works. The web gateway just does not know your user name yet. I am passing it to the team that can add it; you do not have to change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client name from klist word for word, the page code with its time, and since when the account exists or was renamed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:zscaler.realm-unregistered</name>
    <message>
        <source>The Kerberos realm is not a registered domain of the tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler received a valid ticket, but from a Windows domain that it does not count as one of the company&apos;s. Only Zscaler can register the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody of that domain is affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the part after the @ of the client name in the list of tickets; this is the realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the realm with the domains in the company profile of the Zscaler admin portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Zscaler Support to register the realm for the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The realm is listed in the company profile, and a user of that domain can browse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer and your password are fine. The web gateway does not know our domain yet; its provider has to add it, and that takes a little time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The realm, the tenant&apos;s name and cloud, and whether users of other domains of the company get through.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:zscaler.header-corrupted</name>
    <message>
        <source>Something between client and proxy damages the Proxy-Authorization header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser sent a ticket, but what arrived at Zscaler could not be decoded. A second proxy, a local relay or an inspecting device cuts or rewrites the line that carries it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was sent does not decode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device on the way can rewrite the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask which programs or devices stand between browser and Zscaler: local relay, second proxy, inspecting firewall, security agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a page past each of them in turn, for instance from another network segment, and see when the code disappears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off header rewriting and header length limits for the proxy&apos;s traffic on that device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nothing stands in between, open a case with Zscaler with a capture of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page loads, and a capture shows a Negotiate header of full length arriving at the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-on is sent off correctly but gets damaged on the way. The network team has to find the device that does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capture of the request at the client, the list of devices on the way, the page code with time and public address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:zscaler.username-too-long</name>
    <message>
        <source>The login name is longer than the proxy accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is good, but the user&apos;s login name together with the domain has more characters than Zscaler takes. Zscaler does not publish the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the characters of the client name in the list of tickets, the realm included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Zscaler Support for the limit and for a way out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If Zscaler cannot help, plan a shorter logon name together with the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the change the user signs out and in again, and pages open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your user name is longer than the web gateway can take. We ask its provider first; your name is changed only if there is no other way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client name, its length, and the name of a colleague for whom it works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:zscaler.token-invalid-other</name>
    <message>
        <source>The proxy refuses the token and the clock is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler calls the token or the user name invalid, and the usual reason, a wrong clock, is ruled out. Only Zscaler sees the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock is not the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that clock, date and time zone of the computer are right to the minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the tickets and sign in again, so that a fresh ticket is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case with Zscaler with the page code, time, user, edge host name and a capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page loads after Zscaler&apos;s answer was put into effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on your computer looks right, the time as well. The provider of the web gateway has to look into its own records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page code with exact time and zone, client name, edge host name from klist, clock offset, capture of one attempt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cause:zscaler.page-generic</name>
    <message>
        <source>The proxy shows its generic error page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler shows the code for which it gives no reason. The fault lies in the service or in the tenant&apos;s configuration, or it was passing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the page again after a minute, then another page, then ask a colleague. Note which of them fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down time with zone, address of the page and the text on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case with Zscaler with these notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page that showed the code opens again, in a new window too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web gateway has a trouble of its own. Please try again in a moment; I report it to its provider meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time with zone, page address, user, public address of the site, which pages and users are affected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event-field:4768</name>
    <message>
        <source>What event 4768 tells, and where it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain controller notes here that somebody asked for a main ticket (TGT), and whether it was given. It is the record of nearly every sign-on to the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time a KDC gives out a ticket-granting ticket, and each time it refuses one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on domain controllers, from Windows Server 2008 on, in the Security log, subcategory &quot;Kerberos Authentication Service&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refusal is a Failure event with a result code other than 0x0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong passwords and missing smart-card support (0x18, 0x10) are not here but in event 4771; older pages of Microsoft also count 0x17 among these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user signs on or unlocks a computer, a computer starts, a service starts, a ticket has run out and is fetched anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such events at all: the subcategory is not audited, or you look at another domain controller than the one that answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all domain controllers for the account and the minute: the answer is only on the one that was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable the audit subcategory for success and failure: auditpol /get /subcategory:&quot;Kerberos Authentication Service&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test sign-on writes a 4768 with result 0x0 on one of the domain controllers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which codes are missing from 4768: Microsoft&apos;s older page names 0x10, 0x17 and 0x18, a newer revision only 0x10 and 0x18. The described event has version 0; updates of 2025 write version 2 with ten more fields.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event-field:4768/TargetUserName</name>
    <message>
        <source>Account Name: for whom the ticket was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the account that wanted to sign on. A name with a dollar sign at the end is a computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In every 4768, success or failure; type UnicodeString. Examples from Microsoft: the user dadmin, the computer WIN81$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In failures it is the name as it was typed, with all its typing errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user signs on, for instance dadmin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computer signs on by itself, for instance WIN81$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail address or a name with a blank: somebody typed it into the wrong field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it letter by letter with the directory when the result is 0x6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch for many different names from one client address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name is found in the directory, or the typing error is understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event-field:4768/TargetDomainName</name>
    <message>
        <source>Supplied Realm Name: which domain was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the domain that the computer gave for the account. It comes in three spellings, and all are fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type UnicodeString: the realm to which the account name is said to belong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spellings seen: the NetBIOS name (CONTOSO), the full name in small letters (contoso.local), the full name in capitals (CONTOSO.LOCAL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old programs and typed DOMAIN\name give the short form, Windows itself the full one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A foreign realm name: a user of a trusted domain, or a client that asks the wrong domain controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 0x44 (wrong realm) or 0x6 compare it with the domain where the account really is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note names of domains that are not yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The realm is one of your own domains or a known trusted one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event-field:4768/TargetSid</name>
    <message>
        <source>User ID: the account&apos;s security identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unique number of the account. Event Viewer shows the name in its place when it can; when the sign-on failed it often shows NULL SID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type SID: filled in when the ticket was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures show NULL SID, because the account was not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NULL SID in a failure is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bare S-1-5-21-... number: the account was deleted, or its domain cannot be reached for the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it to tell apart accounts of the same name in several domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by this field and not by the name, because a SID never changes and is never used twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SID resolves to the expected account, for instance with whoami /user on the user&apos;s computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event-field:4768/ServiceName</name>
    <message>
        <source>Service Name: normally krbtgt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service for which the ticket was asked. For a main ticket that is always krbtgt, the service that hands out all other tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type UnicodeString: krbtgt when the ticket was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In failures mostly in the long form krbtgt/REALM, for example krbtgt/CONTOSO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The normal request for a ticket-granting ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service name here: a client asks for a service ticket straight with the password (for example kinit -S, or kadmin/changepw for a password change).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do when it is krbtgt; for kadmin/changepw look whether a password change was going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about other service names in an AS request; roasting without pre-authentication leaves them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field says krbtgt or krbtgt/ with your realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event-field:4768/ServiceSid</name>
    <message>
        <source>Service ID: the SID of krbtgt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unique number of the service account, here that of krbtgt, which ends in 502.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type SID. The krbtgt account of a domain has the fixed form S-1-5-21-(domain)-502.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A failure has NULL SID here, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain&apos;s own krbtgt account answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another ending than 502: a read-only domain controller has a krbtgt account of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with Get-ADUser krbtgt if the number looks strange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number equals that of the domain&apos;s krbtgt, or of the read-only controller&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event-field:4768/IpAddress</name>
    <message>
        <source>Client Address: from where the request came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network address of the computer that asked. It shows on which device a sign-on was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type UnicodeString, as IPv6 or IPv4 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IPv4 address often has the prefix ::ffff:, which may be ignored; ::1 is the domain controller itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s own computer, as a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server or gateway that signs on for the user: mail server, VPN, web application, Wi-Fi controller. Then the address is the gateway&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address ::1: somebody or something signs on at the domain controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve the address: nslookup, DHCP leases, VPN log. For lockouts this is the quickest way to the guilty device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the address ranges of the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device behind the address is known and belongs to the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event-field:4768/IpPort</name>
    <message>
        <source>Client Port: the sender&apos;s port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port number of the computer that asked. It is only of interest when it looks odd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type UnicodeString; normally a high number such as 49273.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 means a local request on the domain controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outgoing connection takes a free high port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port between 1 and 1023: a program with special rights or a crafted request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the program behind a low port on the sending computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is high, or 0 together with the address ::1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event-field:4768/TicketOptions</name>
    <message>
        <source>Ticket Options: what the client asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number made of switches, with which the client says what kind of ticket it would like. The usual values are harmless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type HexInt32. The bits are counted from the left, starting with 0 (MSB 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual values: 0x40810010 (forwardable, renewable, canonicalize, renewable-ok), 0x40810000 (the same without renewable-ok), 0x60810010 (additionally forwarded).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: 0x40810010 is 01000000100000010000000000010000 in binary, so the bits 1, 8, 15 and 27 are set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows asks for a forwardable, renewable ticket and lets the KDC correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other values come from Java, Linux, macOS, or from tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode it as KDC options, not as ticket flags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare a strange value with the usual ones of that client before you worry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decoded bits fit the client that sent them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s page calls the table of this field ticket flags, but the field holds the KDC options of the request (RFC 4120, 5.4.1). Bits 7, 9, 10, 12 and 13 exist only as ticket flags, bits 26, 27, 28, 30 and 31 only as options.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event-field:4768/Status</name>
    <message>
        <source>Result Code: did it work, and if not, why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0x0 means that the ticket was given. Any other number is the reason why not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type HexInt32, in success and failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is the Kerberos protocol&apos;s error code, written in hexadecimal: 0x6 is 6, 0x12 is 18, 0x17 is 23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0x0: all is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most common others: 0x6 name unknown, 0x12 locked or disabled, 0x17 password expired, 0xE encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the number up among the Kerberos errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count failures by account and address; single ones are everyday life.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next event of the same account shows 0x0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event-field:4768/TicketEncryptionType</name>
    <message>
        <source>Ticket Encryption Type: how the ticket is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method with which the domain controller locked the ticket. 0x12 and 0x11 are the good ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type HexInt32: the cryptographic suite of the issued ticket, 0x12 (AES-256) in most networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0xFFFFFFFF in failures, because no ticket was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The krbtgt account has AES keys, so the main ticket uses AES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0x17 (RC4): krbtgt&apos;s password has not been changed since the days before AES, or RC4 was forced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0x1 or 0x3 (DES): an outdated and unsafe set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 0x17 in main tickets: change the krbtgt password twice, with a day in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch for values other than 0x11 and 0x12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New main tickets show 0x12 here and in klist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event-field:4768/PreAuthType</name>
    <message>
        <source>Pre-Authentication Type: how the client proved itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells whether a password, a smart card or an armoured request was used. 2 is the everyday password sign-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type UnicodeString: the number of the pre-authentication type that was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 password, 15 or 16 smart card, 138 armoured (FAST), 0 none, a dash in failures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user signed on with a password, a card or Windows Hello.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0: the account is set to &quot;Do not require Kerberos preauthentication&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it to find out how the user signs on, if the user does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into every 0 that belongs to a person&apos;s account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number fits the way of sign-on that the user describes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event-field:4768/CertIssuerName</name>
    <message>
        <source>Certificate Issuer Name: who issued the card&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a smart card or another certificate: the certification authority that stands behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type UnicodeString; filled in only for a sign-on with certificate. It equals &quot;Issued by&quot; in the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: a password sign-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name of your own PKI: a normal smart card or Windows Hello.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A foreign name: a certificate that somebody brought along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this authority is allowed to issue certificates for sign-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examine sign-ons with an unknown issuer at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is on the list of your issuing authorities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event-field:4768/CertSerialNumber</name>
    <message>
        <source>Certificate Serial Number: which certificate it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that the authority gave to the certificate. With it the PKI team finds the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type UnicodeString; the same as &quot;Serial number&quot; in the certificate, in hexadecimal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-on with a certificate; otherwise the field is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the number in the certification authority&apos;s database: holder, template, revoked or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass on issuer and serial number together; the number alone is unique only for one authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority&apos;s record shows the user of the event as the holder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event-field:4768/CertThumbprint</name>
    <message>
        <source>Certificate Thumbprint: the certificate&apos;s fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fingerprint that names exactly one certificate in the world.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type UnicodeString; the value &quot;Thumbprint&quot; of the certificate&apos;s details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in for certificate sign-on, empty for passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the certificate by it: certutil -store My THUMBPRINT, or in the database of the authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it to find all sign-ons with one stolen certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprint of the card&apos;s certificate on the user&apos;s computer is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event-field:4768/ResponseTicket</name>
    <message>
        <source>Response Ticket: a fingerprint of the issued ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short text by which later uses of the same ticket can be recognised in other events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In events of version 2 on updated domain controllers, not in version 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket was issued; failures have nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match it with the request ticket of event 4769 to follow one ticket through the logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same value appears in the 4769 events of the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event-field:4768/AccountSupportedEncryptionTypes</name>
    <message>
        <source>Account Supported Encryption Types: what the account allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption methods that are set on the account in the directory, or the default in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In version 2 of the event. It helps to explain refusals with 0xE and tickets with RC4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attribute msDS-SupportedEncryptionTypes of the account, or the domain&apos;s default if it is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the attribute where AES is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field lists AES128-SHA96 and AES256-SHA96.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event-field:4768/AccountAvailableKeys</name>
    <message>
        <source>Account Available Keys: which keys the account really has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys that the directory holds for the account. Only AES keys serve in a network without RC4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In version 2 of the event, next to the types that the account allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last password change was before the domain knew AES: then there are no AES keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the user change the password if AES keys are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a service account&apos;s password and its keytab together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the password change the field lists AES keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event-field:4768/ServiceSupportedEncryptionTypes</name>
    <message>
        <source>Service Supported Encryption Types: what the service allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption methods that are set for the service, here for krbtgt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In version 2; in 4768 it speaks of krbtgt, in 4769 of the service that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of the krbtgt account and of the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave krbtgt alone here; for services set the attribute to AES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AES stands in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event-field:4768/ServiceAvailableKeys</name>
    <message>
        <source>Service Available Keys: which keys the service has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys that are stored for krbtgt or the service. The ticket can only be encrypted with one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In version 2 of the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old password without AES keys, or a fresh one with all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password of krbtgt (twice, with a day in between) or of the service account if AES keys are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list contains AES after the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event-field:4768/DCSupportedEncryptionTypes</name>
    <message>
        <source>DC Supported Encryption Types: what the domain controller allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The methods that this domain controller is permitted to use by policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In version 2 of the event; it may differ between domain controllers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy &quot;Configure encryption types allowed for Kerberos&quot; on the domain controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the policy equal on all domain controllers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All domain controllers write the same list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event-field:4768/DCAvailableKeys</name>
    <message>
        <source>DC Available Keys: the keys of the domain controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which keys the answering domain controller has for its own account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of version 2 of the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer password of the domain controller, renewed every thirty days by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If AES is missing, check replication and the secure channel of that domain controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list contains AES on each domain controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event-field:4768/ClientAdvertizedEncryptionTypes</name>
    <message>
        <source>Client Advertized Encryption Types: what the client offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The methods that the user&apos;s computer or program offered, in its order of preference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In version 2 of the event; Microsoft spells it with a z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operating system&apos;s defaults, a policy on the client, or krb5.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only RC4 offered: an old program, a forced setting or an attack tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the client&apos;s policy or krb5.conf if AES is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at clients that offer nothing but RC4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client offers AES first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event-field:4768/SessionKeyEncryptionType</name>
    <message>
        <source>Session Key Encryption Type: how the session is protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method of the key that client and domain controller use with each other. It may be better than that of the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In version 2 of the event, as a hexadecimal number like 0x12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since November 2022 updated domain controllers give AES session keys even where the ticket itself is RC4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the ticket&apos;s type, to see which of the two is still RC4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is 0x11 or 0x12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>event-field:4768/PreAuthEncryptionType</name>
    <message>
        <source>Pre-Auth Encryption Type: how the proof was encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method with which the client encrypted its proof. It shows which key of the password the client used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In version 2 of the event, for password sign-ons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client chose it from the list that the domain controller sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RC4 with a modern client: the account has no AES key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the password changed if a person&apos;s account shows 0x17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field shows 0x12 at the next sign-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:high-value-accounts</name>
    <message>
        <source>Watch the important accounts one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some accounts deserve that every sign-on is looked at: administrators, service accounts, domain controllers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You keep a list of high-value accounts, domain or local, for instance database administrators, the built-in administrator, domain admins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-on by the owner, as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-on by somebody who got hold of the password or a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter 4768 by the User ID (SID) of these accounts and look at address, time and result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the list of important accounts up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test sign-on of such an account raises the notice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:anomalies</name>
    <message>
        <source>Look for sign-ons that do not fit the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same account at an unusual hour or place can be a sign of misuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You look for odd or harmful behaviour, for instance use outside working hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime, travel, or a scheduled task that runs as the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stolen password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combine the User ID with time, client address and computer, and compare with what is usual for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner confirms the sign-on, or it is handled as an incident.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:inactive-accounts</name>
    <message>
        <source>Sign-on with an account that nobody should use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that are disabled, kept for guests or left by former colleagues should be silent. If one speaks, find out why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have accounts that must never be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forgotten service or task still tries the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody tries out old accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise a notice for each 4768 with the User ID of such an account, failed or not; failures carry the name only, so filter by name as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable or delete accounts that are no longer needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further event carries these accounts after the clean-up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:allowed-accounts</name>
    <message>
        <source>Account outside the list of permitted ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where only certain accounts are permitted to do something, any other account is worth a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action is reserved for a known list of accounts, and a 4768 shows somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new member of staff who is not yet on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attempt without permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the User ID of the events with the list; renew the list when people come and go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every account in the events is on the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:external-accounts</name>
    <message>
        <source>Accounts of other domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guests from another domain are sometimes not meant to sign on here at all. The realm name shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You watch accounts of another domain or from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A normal visitor through a trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trust that allows more than was intended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter 4768 for a Supplied Realm Name other than your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit what a trust allows: selective authentication, SID filtering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only expected realms remain in the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:naming</name>
    <message>
        <source>Names that break the naming rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If all accounts follow a pattern, a name that does not was perhaps made by somebody without permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation has rules for account names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old account from before the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account created by an intruder or a careless tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the names behind the User ID against the pattern, best with a regular expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or remove what does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search for odd names comes back empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:client-address</name>
    <message>
        <source>Client Address from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ons normally come from addresses of the company. A public address here needs an explanation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A 4768 has a Client Address that is not in the internal or the private ranges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A branch or VPN range that is missing from your list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain controller that can be reached from the internet, which it must not be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert on such addresses, and find the route by which they got in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block port 88 of the domain controllers from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All client addresses lie in known ranges.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:known-addresses</name>
    <message>
        <source>Account used from an unknown address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some accounts should come from a few known computers only, such as a service account or an administrator&apos;s workstation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Account Name is expected only from a fixed list of addresses, and another address appears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service was moved to a new server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone uses the account elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a list of addresses for each such account, and alert on all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report moves of a service beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses in the events equal the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:dc-logon</name>
    <message>
        <source>Sign-on at the domain controller itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address ::1 means that the request came from the domain controller itself. Only few people should work there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Client Address is ::1, and the account is not one of those who may log on to domain controllers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator works at the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone who should not be there, or a service running under a wrong account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert on ::1 together with an account that is not on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrict the right to log on locally on domain controllers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only permitted accounts appear with ::1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:client-port</name>
    <message>
        <source>Client Port below 1024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs normally send from high port numbers. A low one means a program with special rights or a crafted packet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Client Port is greater than 0 and less than 1024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old Unix client that uses privileged ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address translation that picks low ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attack tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at each case: which computer, which program?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source of the low port is known and accepted, or gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:fields</name>
    <message>
        <source>Further fields of event 4768 worth watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besides account and address, four more fields show trouble early: the certificate&apos;s issuer, the kind of proof, the encryption and the result code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You set up monitoring of domain controllers and want more than failed sign-ons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak encryption, missing pre-authentication, foreign certificates and certain result codes each have their own entry here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with pre-authentication type 0, encryption types other than 0x11 and 0x12, and floods of 0x6 and 0x12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test event of each kind reaches the monitoring.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:cert-issuer-foreign</name>
    <message>
        <source>Certificate of an unknown authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody signed on with a certificate that does not come from your own certification authorities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate Issuer Name is none of your PKI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partner&apos;s or cloud authority that was trusted on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rogue authority in the NTAuth store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat it as urgent: which account, which address, which certificate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the NTAuth store: certutil -viewstore -enterprise NTAuth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store holds only your authorities.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:cert-issuer-unauthorised</name>
    <message>
        <source>Own authority that must not issue sign-on certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate comes from your own PKI, but from an authority that is not meant for smart-card sign-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate Issuer Name is known, yet not on the list of those who may issue for authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template published on the wrong authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A misused template that lets the requester choose the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpublish the template there, and check who enrolled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the accounts that used such certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sign-ons show only the permitted issuers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:preauth-none</name>
    <message>
        <source>Sign-on without pre-authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account got its ticket without proving its password first. That makes guessing its password much easier, and no account should be set like that without need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-Authentication Type is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has the option &quot;Do not require Kerberos preauthentication&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attacker collects answers for offline guessing (AS-REP roasting).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the option on the account; give the few exceptions very long passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all accounts with the option (userAccountControl 0x400000), and look at who asked for their tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accounts with the option is empty or holds only known exceptions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:preauth-not-15</name>
    <message>
        <source>Card user signs on without the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an account that must use a smart card, another kind of proof means that the rule does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-Authentication Type is neither 15 nor, on current systems, 16, although the account has to use a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting &quot;Smart card is required&quot; is missing on the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program signs on with a stored password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the smart-card requirement on the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the user about sign-ons with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s events show 15 or 16 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s text names 15 only, the number of the old reply; current clients also show 16, the request of RFC 4556.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:preauth-not-2</name>
    <message>
        <source>Something else than a password where only passwords exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your company uses passwords only, any other kind of proof is unexpected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-Authentication Type is not 2, and neither cards nor armoring are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Hello or armoring was introduced without telling the monitoring team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate that somebody enrolled to get in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the account and the method; adapt the rule once the method is official.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All remaining events show 2, or the new method is on the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:preauth-not-138</name>
    <message>
        <source>Request without armor where armor is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the whole company uses Kerberos armoring (FAST), a request without it comes from a client that is not set up, or not yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-Authentication Type is not 138 although armoring is enabled for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old client, or one without the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool that cannot do FAST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers themselves and smart cards, which use other types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the policy &quot;Kerberos client support for claims, compound authentication and Kerberos armoring&quot; on the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the addresses that never use armor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password sign-ons of managed clients show 138.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:etype-des</name>
    <message>
        <source>DES in a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DES is broken and switched off since Windows 7 and Server 2008 R2. A ticket with it is a security fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket Encryption Type is 0x1 or 0x3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account with &quot;Use only Kerberos DES encryption types for this account&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A very old device or a Unix keytab with DES keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the DES option, change the password, and set AES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace keytab or device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event shows 0x1 or 0x3 for a month.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:etype-not-aes</name>
    <message>
        <source>Other encryption than AES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since Windows Vista and Server 2008 tickets should use AES. Anything else is old technology or an attempt to crack passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket Encryption Type is other than 0x11 and 0x12; 0xFFFFFFFF in failures does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts with old passwords or settings that force RC4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool that asks for RC4 because it is easy to crack (roasting).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the accounts with RC4 and give them AES keys before RC4 is switched off for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at single users who collect many RC4 tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The monthly report shows 0x11 and 0x12 only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x6</name>
    <message>
        <source>Many unknown user names in short time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One unknown name is a typing error. Dozens from one address mean that somebody tries out which names exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result Code 0x6 comes many times within minutes; choose a threshold that fits your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account enumeration, the first step of guessing passwords, above all with names of important accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A misconfigured program with a wrong list of users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert on many different names from one address, and block or examine the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass on what users report about strange sign-on attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is explained or blocked, and the numbers fall back to normal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x7</name>
    <message>
        <source>Requests for unknown services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain controller was asked for a name that the directory does not have. Mostly it is a missing registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result Code 0x7: the server&apos;s name cannot be found in Active Directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service without SPN, an alias, or a server that was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect the names and register those that are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove old names from configurations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of unknown names gets shorter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x8</name>
    <message>
        <source>Duplicate names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result helps to find names that are registered twice, before users notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result Code 0x8 appears even once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two accounts with the same SPN or UPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run setspn -X -F and clean up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setspn -X reports no duplicates.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x9</name>
    <message>
        <source>Accounts without a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rare result that quickly shows a damaged or half-made account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result Code 0x9 in any 4768.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account without password or key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset its password, then watch whether the code is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account signs on without 0x9.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:result-0xa</name>
    <message>
        <source>Somebody asks for postdated tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows never does this. So it is either a Unix script or something unusual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result Code 0xA on a domain controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job on Unix with kinit -s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool that tries out options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the program at the client address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is explained or stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:result-0xc</name>
    <message>
        <source>Many refusals by policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ons at forbidden times or places in numbers may mean that somebody has a password but not the right computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result Code 0xC comes often within minutes, above all for important accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attempt to use a compromised account from a workstation that is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new restriction that hits many users at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check accounts and addresses; talk to the owners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review a restriction that was changed recently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refusals are explained and back to single cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft prints &quot;Requested start time is later than end time&quot; here, which is the text of 0xB. By RFC 4120 the code 12 is a refusal by policy, so this advice is about restrictions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:result-0xe</name>
    <message>
        <source>No common encryption type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a tidy directory this should not happen. It shows old devices, or a wave after RC4 was switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result Code 0xE in standard Active Directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account without AES keys, a client with forced RC4 or DES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a hardening or the updates of 2026: services nobody thought of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the accounts concerned and give them AES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinguish a wave after a change from a single strange client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is gone after the accounts were corrected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:result-0xf</name>
    <message>
        <source>Unknown checksum type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A well-behaved Windows network does not produce this. Somebody uses a strange client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result Code 0xF appears at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outdated or hand-made Kerberos client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the client by its address and ask for its purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is updated or removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x12</name>
    <message>
        <source>Many locked or disabled accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flood of this result means that accounts are being locked, or that somebody tries accounts that are switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result Code 0x12 comes in numbers within minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brute force against passwords, followed by lockouts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One program with an old password that locks its account again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by address: one address and many accounts is an attack, one account and one address a forgotten password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be ready for calls, and do not unlock blindly during an attack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is found, and the accounts stay unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x1f</name>
    <message>
        <source>Ticket that cannot be decrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain controller could not open a ticket or proof. Noise on the line, a changed key or a forgery can be the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result Code 0x1F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The krbtgt password was changed twice in short time, so old tickets are no longer readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof was not encrypted with the session key, or was changed on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forged ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether krbtgt was changed or a domain controller restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not, examine the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After new sign-ons the code stops.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x22</name>
    <message>
        <source>Repeated requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone may be sending recorded requests again. A network that doubles packets looks the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result Code 0x22: the KDC sees an authenticator for the second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A faulty network device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A replay attack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for duplicated packets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the repetition comes from another address than the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more repetitions after the device was repaired.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x29</name>
    <message>
        <source>Changed or wrongly encrypted messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a standard Active Directory this result does not belong to daily life. Look at it when it appears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result Code 0x29.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message encrypted with the wrong key, as after a restored domain controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message damaged by hardware or software, or changed by an attacker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check keys and replication of the domain controller concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examine the path between client and domain controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cause is named and the code does not return.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x3c</name>
    <message>
        <source>Generic errors as an early warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result means &quot;something else went wrong&quot;. In numbers it shows an ailing domain controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result Code 0x3C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overload, replication trouble, or oversized group memberships.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the logs of the domain controller that wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain controller is healthy (dcdiag), and the number of such events falls.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x3e</name>
    <message>
        <source>Cards with revoked or untrusted certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone tries to sign on with a card whose certificate is revoked or whose issuer is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result Code 0x3E.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lost card in wrong hands, or an old card kept in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missing root certificate on a domain controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the holder where the card is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check revocation and trust for this certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is withdrawn or its chain repaired.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x3f-0x41</name>
    <message>
        <source>Smart-card errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These three results point to trouble with smart cards, often before users call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result Code 0x3F, 0x40 or 0x41.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates of domain controllers, bad signatures, or key parameters that are too weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check certificates of domain controllers and the settings of card clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect card type, computer and time of failed sign-ons for the PKI team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card users sign on, and the three codes are gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:0</name>
    <message>
        <source>No error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was answered and nothing went wrong at this place. If sign-on still fails, the fault lies at a later step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event 4768 or 4769 carries result 0x0 whenever a ticket was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A KRB-ERROR with code 0 does not occur in normal traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket was issued as asked: no error was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat it as a success and look at the next step: the service ticket, the service itself, or the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket of the same minute appears in klist on the user&apos;s computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (success)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:1</name>
    <message>
        <source>The account has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account had an end date, and that date has passed. An administrator can extend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket is asked for an account whose validity has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly an answer of MIT and Heimdal KDCs; Active Directory tells an expired account with code 18 and an NTSTATUS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end date of a temporary or external account has passed; Microsoft&apos;s table gives no cause for this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a MIT or Heimdal KDC the principal has an expiration time set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of the KDC is far ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask since when it fails, and whether the contract or the project has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the end date: tab Account, &quot;Account expires&quot;; on MIT, modprinc -expire never PRINCIPAL or a new date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinit or a new sign-on gets a ticket-granting ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (AS)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:2</name>
    <message>
        <source>The service&apos;s account has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own sign-on is fine. The account of the service that you want to reach has passed its end date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket for a service is asked whose principal has an expiration time in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s table gives no cause; a MIT or Heimdal KDC is the usual sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service principal was created with an end date and nobody extended it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service account in Active Directory with &quot;Account expires&quot; set, where a foreign KDC software answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the service name from the message or the capture; it does not help to reset the user&apos;s password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the service account extended, best without an end date, and check neighbouring services of the same age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kvno SERVICE or klist get SERVICE returns a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (AS, TGS)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:3</name>
    <message>
        <source>Kerberos version not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program speaks another version of Kerberos than the domain controller. This is a fault of the program or of its settings, not of your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KDC gets a request whose protocol version is not 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s table gives no cause; it hardly occurs outside of tests and very old software.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old Kerberos 4 client, or a program that sends something else to port 88.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scanner or a load balancer&apos;s health check that talks nonsense to the KDC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out which program or device sends the request: client address and time from the event or the KDC log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update or reconfigure this program to Kerberos 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client address no longer shows up with code 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:4</name>
    <message>
        <source>The account&apos;s key is stored under an old master key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that keeps the passwords cannot open your stored key, because its own master key was changed. The administrators of the Kerberos server have to repair that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A KDC with several master keys finds the client&apos;s key still encrypted in one that it no longer has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active Directory does not use this code; Microsoft&apos;s table has no cause for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The master key of a MIT or other Unix KDC was changed without re-encrypting all principals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass it on to the administrators of the Unix KDC; on MIT they run kdb5_util update_princ_encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same account gets a ticket after the database was re-encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:5</name>
    <message>
        <source>The service&apos;s key is stored under an old master key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Kerberos server cannot open the stored key of the service that you want. Its administrators have to re-encrypt it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as code 4, but for the service&apos;s entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a cause in Microsoft&apos;s table, and not sent by Active Directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of the master key that left some service principals behind, for instance after a restore of an old database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report the service name to the administrators of the Kerberos server; they re-encrypt the database or set a new key for the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kvno for the service succeeds on another client, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:6</name>
    <message>
        <source>No such user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain controller does not know the user name as it was sent. A typing error, a wrong domain or a missing account is the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket-granting ticket is asked for a name that is not in the directory; event 4768 shows 0x6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service asks in the name of a user who does not exist (S4U2self).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some programs ask with the mail address where the logon name is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name is mistyped or does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name belongs to another domain or has another UPN suffix than the one that was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was deleted or renamed, or is so new that it has not reached this domain controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Linux or macOS: kinit without -E for a name that contains an @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many such answers in minutes from one address: somebody may be trying out names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the user name again, with the right domain: DOMAIN\name or name@domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the account in the directory under logon name and UPN; compare with the Account Name in event 4768.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check replication if the account is new, for instance with repadmin /showrepl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list of names if one address asks for many that do not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-on with the exact name of the directory gets a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler and other proxies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (AS; TGS for S4U2Self)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:7</name>
    <message>
        <source>No such service name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed on. But the domain controller knows no service under the name that your computer asks for, so it cannot give a ticket for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the server or proxy that a program asks for is not in the directory: no account holds this service principal name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For krbtgt/OTHER.REALM it means: there is no trust to that realm under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that ask for a service by IP address or by an alias get it, and then often fall back to NTLM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service principal name (SPN) was never registered, or was lost when the server was moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client uses an alias (CNAME), a short name or an IP address, and the SPN exists only for the real name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS turns the name into another one, so that the client asks for something else than the user typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The realm trust is missing or carries a wrong name (for Zscaler: 471000, occurrence 4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPN is in another forest, and name suffix routing does not lead there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the counterpart of code 6: there the user&apos;s name was not found, here the server&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the exact service name in event 4769, in klist get or in a capture, and search it: setspn -Q HTTP/host.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the missing name on the account that runs the service: setspn -S HTTP/host.example.com ACCOUNT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the client use the name that is registered: full host name in the address, in the proxy setting and in the PAC file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct DNS if an alias or a reverse entry leads to an unregistered name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klist get HTTP/host.example.com brings a ticket, and the program no longer asks for a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kvno</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (TGS; AS); e-data: Windows may add KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, an NTSTATUS)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:8</name>
    <message>
        <source>Two accounts hold the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of this service is entered twice in the directory. The domain controller cannot know which one is meant and refuses both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service principal name, or a user&apos;s UPN, is on more than one account; event 11 of the KDC names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often after a migration or when a service got a new account and the old one kept its names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same SPN is on the old and on the new service account, or on a computer and a service account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody registered the name by hand a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two domains of one forest hold the same name. Names have to be unique there, because only then the client can be sure which service it talks to (mutual authentication).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run setspn -Q SERVICE/HOST and note all accounts in the answer; setspn -X searches all duplicates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the name off the wrong account with setspn -D, and add names in future only with setspn -S, which checks first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing; another way of writing the address would only hide the problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setspn -Q shows one account only, klist purge and a new attempt get the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 11 (KDC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (Windows: duplicate SPN or UPN)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:9</name>
    <message>
        <source>The account has no usable key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain controller has no key for this account, so it cannot make a ticket. A new password gives the account a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry of the user or of the service exists but has an empty key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No master key was found for the client or the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account that was created or migrated without ever setting a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A directory object that was damaged or only partly restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the password of the account; for a service, renew its keytab or stored password too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell from event or capture whether the user&apos;s or the service&apos;s account is concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the reset a ticket for the account is issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:10</name>
    <message>
        <source>A ticket for later is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program asked for a ticket that begins only in the future, and the domain controller does not give such tickets. In most offices the real reason is a wrong clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start time asked for lies in the future, or the request asks for a postdated ticket where policy forbids it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows itself never asks for postdated tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client asks for postdating, that is, for a ticket whose start time is set into the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks of client and KDC differ, so that &quot;now&quot; looks like the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the clocks of the computer and the domain controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a script uses kinit -s, drop this option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a Windows-only network treat it as unusual and find out which program sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests from the same client address are answered without this code once the clock is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:11</name>
    <message>
        <source>The lifetime asked for is negative or too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times in the request make no sense: the ticket would end before it begins. The usual reason is a clock that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The requested end comes before the start, or the rest of the lifetime is shorter than the KDC accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks of the KDC and the client do not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket is renewed or forwarded whose source is about to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script asks with kinit -l for a very short life.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check date, time and time zone of the client and resynchronise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a longer lifetime, or fetch a fresh ticket-granting ticket first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the right time kinit or sign-on succeeds, and klist shows an end after the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:12</name>
    <message>
        <source>A rule forbids this sign-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name and password may be right, but a rule says no: not at this time, not on this computer, or only with a smart card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logon hours, allowed workstations, a smart-card requirement or an authentication policy refuse the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On MIT and Heimdal KDCs also when a principal&apos;s attributes forbid the kind of ticket, or when a trust path is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logon restrictions on the account: workstation restriction, logon hours, smart card required for interactive logon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An authentication policy or silo, or the membership of Protected Users, limits where and how the account may sign on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is not allowed to delegate this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across realms: the KDC refuses the chain of trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the account: allowed hours, &quot;Log On To...&quot;, &quot;Smart card is required&quot;. Ask when and where the user tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the NTSTATUS next to the code where one is shown: 0xC000006F hours, 0xC0000070 workstation, 0xC00002FA smart card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust the restriction if the user should be let in; otherwise explain the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many of these in minutes may be somebody trying a stolen password from the wrong place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user signs on at an allowed time and place, and event 4768 shows 0x0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s table for event 4768 prints the text of code 0xB (&quot;Requested start time is later than end time&quot;) next to 0xC, too. RFC 4120 gives 12 the meaning &quot;KDC policy rejects request&quot;, and Microsoft&apos;s own cause (logon restrictions) agrees with the RFC. Read 0xC as a refusal by policy, not as a problem with times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (AS, TGS); e-data: Windows may add KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, an NTSTATUS)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:13</name>
    <message>
        <source>The KDC cannot do what was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program asked for a special kind of ticket, and the domain controller will not give that kind. Mostly a server may not act in your name, or an old ticket cannot be prolonged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server tries to use the user&apos;s identity towards another server (delegation) and is not allowed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinit -R asks to renew a ticket that is not renewable or whose renewal time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A forwarded or proxiable ticket is asked from one that does not permit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service to which the first server delegates is not in its list &quot;can be used with these services&quot; (msDS-AllowedToDelegateTo).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket-granting ticket is about to expire, so the option cannot be met any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is marked &quot;sensitive and cannot be delegated&quot; or is in Protected Users, so the ticket is not forwardable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option asked for makes no sense for this request, for example renewal without the flag renewable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out and in, or kinit anew: that cures the case of an ending or non-renewable ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the delegation list of the first server&apos;s account with the SPN named in event 4769.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which server has to reach which other one in the user&apos;s name, and under which account it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second hop works, and event 4769 shows the target with result 0x0 and the transited service filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinit -R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IIS and SQL Server logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (TGS; AS); e-data: Windows may add KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, an NTSTATUS)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:14</name>
    <message>
        <source>No encryption type in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer, the domain controller and the account cannot agree on a method of encryption. Usually one of them is too old or was made stricter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request lists encryption types, and the KDC has no key of any of them for the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For krbtgt/OTHER.REALM: the realm trust does not allow AES (for Zscaler: 471000, occurrence 3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suddenly after an update or a hardening that switches RC4 off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no AES key because its password is older than the domain&apos;s AES support; a new password creates one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RC4 is disabled on client or domain controller, and the account or its keytab has only RC4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the trust object AES is not enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service account&apos;s msDS-SupportedEncryptionTypes allows only DES or only RC4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft words the cause more generally: the KDC or the client got a packet that it cannot decrypt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the KDC&apos;s event 14, 16 or 27 on the domain controller, or the Kdcsvc events 201 to 209: they list requested and available types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a service or user: set msDS-SupportedEncryptionTypes to AES (24, 0x18) and change the password once, so that AES keys are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a trust: tick &quot;The other domain supports Kerberos AES Encryption&quot;, or ksetup /setenctypeattr REALM AES256-CTS-HMAC-SHA1-96 AES128-CTS-HMAC-SHA1-96.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new keytab with AES keys and install it together with the new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klist shows the ticket with AES-256, and event 4769 reports 0x12 or 0x11 as encryption type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>captures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling: RFC 4120 has KDC_ERR_ETYPE_NOSUPP, Microsoft&apos;s event pages print KDC_ERR_ETYPE_NOTSUPP. Microsoft&apos;s cause speaks of a packet that cannot be decrypted; by the RFC the code means that no common encryption type is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (AS, TGS)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:15</name>
    <message>
        <source>Checksum type not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program protects its request with a kind of checksum that the domain controller does not know. It is a matter of software versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KDC finds a checksum type in the request that it has not implemented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client with unusual or outdated cryptographic settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Microsoft&apos;s table: a computer receives a packet for which it has no key of the fitting encryption type, and so cannot decrypt the ticket. That describes encryption types more than checksums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test tool or a forged request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identify program and computer from the client address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the Kerberos library of the program or drop special checksum settings from krb5.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a pure Active Directory this code is not expected: find out who sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program works with default settings and without this code in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s cause for 0xF is about encryption keys and fits 0xE better; RFC 4120 means checksum types only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:16</name>
    <message>
        <source>Smart-card sign-on is not possible here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain controller cannot handle the kind of proof that your computer sent, most often a smart card. In most cases the domain controller lacks a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart-card or certificate sign-on, and the domain controller has no fitting certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client sends pre-authentication data of a type that the KDC does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event 4771 shows it as 0x10; event 4768 is not written for this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain controller has no certificate for smart-card logon (template Domain Controller Authentication or Kerberos Authentication).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right certification authority cannot be reached, or the wrong one is asked, so the domain controller gets no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the domain controller has expired or is not trusted in NTAuth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a MIT KDC: the PKINIT or OTP module is not installed or not configured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the user sign on with a password if policy allows it, and note which domain controller answered (echo %LOGONSERVER%).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the certificate of that domain controller: certutil -dcinfo verify; enrol a new one if it is missing or expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the issuing CA is published in NTAuth and that its revocation list can be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certutil -dcinfo verify is clean for all domain controllers, and a smart card signs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4771</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smart-card logon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (AS, PKINIT)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:17</name>
    <message>
        <source>Way of writing the trust path not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket came through several realms, and its record of the way is written in a form that this server does not read. The administrators of the realms have to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KDC meets a transited-realms field of an unknown type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s table gives no cause; it needs very unusual software.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A foreign KDC that does not use the standard encoding (type 1, domain-X500-compress).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect the names of the realms on the way and the software of their KDCs, and hand them to the directory team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket through the same realms is issued after the foreign KDC was corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling: KDC_ERR_TRTYPE_NOSUPP in RFC 4120, KDC_ERR_TRTYPE_NO_SUPP in Microsoft&apos;s table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (TGS)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:18</name>
    <message>
        <source>Account disabled, locked or expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not sign on at the moment: it is locked after wrong passwords, switched off, or past its end date. The helpdesk can see which of the three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket is asked for an account that is disabled, expired or locked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active Directory also answers so outside the logon hours, and, when it re-checks an account during a session, for tickets older than twenty minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A MIT KDC sends it after too many failed attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was disabled explicitly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong passwords: a phone, a drive mapping or a service may still try an old password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s end date has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the account in the directory: locked, disabled, expired? Or read the NTSTATUS: 0xC0000234 locked, 0xC0000072 disabled, 0xC0000193 expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When locked: unlock it and search the source of the wrong passwords in events 4740 and 4771 before it happens again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When disabled or expired: clear with the user&apos;s manager, then enable or extend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many accounts locked within minutes from one address: suspect password guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account shows as enabled and unlocked, and a new ticket arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (AS); e-data: Windows may add KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, an NTSTATUS)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:19</name>
    <message>
        <source>The service&apos;s account is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service that you want to reach cannot be used, because its account was disabled. Your own account is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket is asked for a service whose account is disabled or locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s table has no cause for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service account or the computer account of the server was disabled, for instance by a clean-up of inactive accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the account that holds the SPN (setspn -Q) and look at its state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable the account if the service is still in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm whether the service should still exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klist get for the service succeeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:20</name>
    <message>
        <source>The ticket-granting ticket is no longer accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain controller does not accept your main ticket any more. Signing out and in again gives you a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TGS request comes with a ticket that the KDC counts as revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the updates for CVE-2021-42287: the account named in the ticket&apos;s PAC is not the account in the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was deleted and created anew under the same name, or the ticket is older than such a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket&apos;s PAC lacks the requestor entry, as with forged (&quot;golden&quot;) tickets or unpatched domain controllers in a mixed domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the design of PKCROSS (a draft that never became common) a remote KDC forgot its old key while tickets made with it were still valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out and sign in again, so that the computer gets a new main ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run klist purge and lock and unlock the screen instead, if signing out is not possible now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that all domain controllers have the same update level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it comes back or hits an administrator&apos;s account, examine where the ticket came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket with a new start time is in klist, and services open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s table explains 0x14 with PKCROSS and names RFC 1510, which has no such text; it comes from a draft. In Active Directory of today the check of the PAC requestor is the likelier reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (TGS)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:21</name>
    <message>
        <source>The account is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account starts only on a later date or time. Try again then, or ask for an earlier start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A KDC with start dates for accounts is asked before that date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a cause in Microsoft&apos;s table; Active Directory accounts have no start date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account prepared for a later first day, on a Unix or other KDC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KDC&apos;s clock is behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the start date of the account and compare with the KDC&apos;s date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the administrators of the KDC move the start date if needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the start time the first sign-on works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:22</name>
    <message>
        <source>The service is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service you want is prepared but not yet released for use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry of the service has a start time in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cause is given in Microsoft&apos;s table; rare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service principal that was entered ahead of its launch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A KDC whose date is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when the service goes live, or have the start time removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the start time on a ticket for the service is given out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:23</name>
    <message>
        <source>The password has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is too old or has to be changed at the next sign-on. Choose a new one, then everything works again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-on with an account whose password has reached its maximum age, or which is set to &quot;User must change password at next logon&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s older pages say that event 4768 does not show 0x17 and that 4771 does; newer pages make this exception only for 0x10 and 0x18.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s password has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator set the password and asked for a change at the first sign-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program or a phone that cannot show a dialog for a new password keeps failing with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Ctrl+Alt+Del, choose &quot;Change a password&quot;, or sign out and in: Windows then asks for a new one. On Linux and macOS use kpasswd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For users outside the office: VPN first, or the company&apos;s web page for password changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a service account: set a new password in the directory and in the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new password signs on, and klist shows a ticket issued after the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4771</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which events show 0x17: an older revision of Microsoft&apos;s page excludes it from 4768, a newer revision does not. Look in both 4768 and 4771.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (AS)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:24</name>
    <message>
        <source>Wrong password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password that was used is not the right one for this account. It may be a typing error, or a device that still remembers your old password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time stamp that the client encrypted with the password cannot be opened with the account&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event 4771 shows it as 0x18, with the client&apos;s address; event 4768 is not written for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Linux the same code comes up for a keytab that no longer fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user typed a wrong password: caps lock, keyboard language, the password of another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was changed, and a phone, a mapped drive, a scheduled task or a second computer still uses the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keytab made before the last password change, or with a wrong salt after a rename of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One wrong attempt against each of many accounts: password spraying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password once more, slowly, with an eye on caps lock and keyboard language. Stop before the account locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the Client Address in event 4771: is it the user&apos;s own computer or another device?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is another device, remove the stored password there: Credential Manager, mail on the phone, services, tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the password if nobody knows it any more; mind the lockout counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a keytab: make a new one and compare kvno (klist -k) with the account&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-on works, and no new event 4771 with 0x18 appears for the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4771</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSSD logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (AS); e-data: METHOD-DATA (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:25</name>
    <message>
        <source>Normal first answer: please prove who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an error. The domain controller only asks the computer to prove the password, and the computer does so with its next message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first request of nearly every sign-on goes out without proof, and the KDC answers with this code and a list of what it accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces of MIT, Heimdal and Java clients show it all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unix clients (MIT Kerberos) do not send a proof with their first request; a Windows KDC that requires pre-authentication, which is the default, then sends this code, and the client repeats the request with the proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when nothing follows: a client that cannot continue, for example a very old or home-made one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not report it as a fault. Look at the answer to the next request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a client stops here, configure or update it so that it sends pre-authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second AS request with padata follows, and it is answered with a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>captures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KRB5_TRACE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (AS); e-data: METHOD-DATA</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:26</name>
    <message>
        <source>Ticket and requested server do not belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program sent a ticket of one server and asked for another one. This is a matter for those who run the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A renewal or forwarding names another server than the ticket that is sent along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user-to-user or delegation request comes with a second ticket that was not issued to the asking service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client that mixes up tickets, for instance after a server was renamed during a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delegation set-up in which the front-end server uses the ticket of another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program and start it again, so that it fetches new tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purge the tickets (klist purge, kdestroy) and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check under which account the front-end runs and whose ticket it uses for delegation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fresh tickets the request passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s text is &quot;KDC does not know about the requested server&quot; and gives no cause; RFC 4120 says &quot;Requested server and ticket don&apos;t match&quot;. Unknown servers have code 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (TGS)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:27</name>
    <message>
        <source>This name can only be reached user to user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that was asked for is a person&apos;s account and not a service. A normal service ticket is not given for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket is asked for an account that may only take part in user-to-user authentication: in Active Directory an ordinary user account without a service principal name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On MIT KDCs: the principal has the attribute -allow_svr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service runs under a user account that has no SPN, and the client asks for the account name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A configuration with a user name where a service name belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the requested name in event 4769 and find out which program uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the service account an SPN (setspn -S), and let the client ask for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter HOST/..., HTTP/... or the like as the target in the program, not a user&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klist get with the service principal name brings a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not among the rows of Microsoft&apos;s table for 4768. An older Microsoft page for 4769 prints 0x1B next to KDC_ERR_SVC_UNAVAILABLE, which RFC 4120 has at 29 (0x1D).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (TGS)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:28</name>
    <message>
        <source>The way through the trusts is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ticket came here through other domains, and this domain does not accept that way. The administrators of the trust decide this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cross-realm request whose list of passed realms breaks the KDC&apos;s policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A realm on the way is not in the KDC&apos;s allowed path ([capaths] with MIT and Heimdal).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A non-transitive trust is used as if it were transitive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the user&apos;s realm, the service&apos;s realm and the tickets krbtgt/... in klist: they show the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a direct or a transitive trust, or extend [capaths] on the Unix side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kvno for the service gets a ticket by the intended way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (TGS)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:29</name>
    <message>
        <source>A part that the KDC needs is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain controller is reachable but cannot do its work at the moment, because something behind it does not answer. Wait a little and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KDC cannot reach its database, the directory, or (on a read-only domain controller) a writable one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft lists the code without any cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain controller that is just starting, shutting down or overloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A read-only domain controller without connection to a writable one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On MIT with an LDAP database: the LDAP server is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for some minutes and sign on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the domain controller that answered (klist, nltest /dsgetdc:DOMAIN) and try another one with nltest /dsgetdc:DOMAIN /force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check services and replication on that domain controller: dcdiag, repadmin /replsummary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dcdiag passes on this domain controller, and tickets come from it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s text is &quot;KDC is unavailable&quot;, the RFC&apos;s &quot;A service is not available&quot;: the KDC itself does answer. An older Microsoft page for event 4769 prints the code as 0x1B (27), a number that RFC 4120 gives to user-to-user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC; e-data: Windows may add KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, an NTSTATUS)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:30</name>
    <message>
        <source>Number without a meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No standard gives this number a meaning. If a program shows it, its message text counts, not the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT&apos;s error table has a placeholder here, so that &quot;KRB5 error code 30&quot; can come up in theory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program or device that uses a number of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the whole message and which program shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the maker of the program what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maker&apos;s explanation is found, or the code does not come back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:31</name>
    <message>
        <source>Cannot be decrypted: the keys do not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver could not open the encrypted data, because it has another key. With kinit it simply means a wrong password; with a service it means that the service&apos;s key is out of step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A KDC or a service decrypts a ticket or an authenticator, and the check sum inside does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinit of MIT shows it as &quot;Password incorrect&quot; when the reply cannot be opened with the typed password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Zscaler KDC answers so when the two sides of the trust hold different passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s keytab or stored password is older than the account&apos;s present password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPN is on another account than the one under which the service runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authenticator was encrypted with something else than the session key, so the other side cannot read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trust passwords of two realms differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rarely: the message was changed on its way, by an attack or by a network fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run klist purge and try again, which cures tickets that are older than a password change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the kvno of the ticket (klist -v or a capture) with the keytab (klist -kte), and make a new keytab if they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the SPN is on the account that runs the service: setspn -Q SPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a trust, set the same new password on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fresh ticket is accepted by the service, and the log of the service shows the user&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s table says that the client cannot decrypt the message, its monitoring advice for the same code that the KDC cannot. Both occur: the code comes from whoever fails to decrypt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:32</name>
    <message>
        <source>The ticket has expired, a new one follows by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket is past its end time. Windows fetches a new one without any help, so a single message of this kind is harmless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket is used after its end, typically after about ten hours of work or after a night in standby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event 4769 shows 0x20 now and then on every domain controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end time has passed; the shorter &quot;Maximum lifetime for user ticket&quot; is set, the more often one sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A laptop that slept longer than the ticket lived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program on Linux or macOS that nobody renews tickets for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it never stops: a wrong clock, or no domain controller in reach for the renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock and unlock the computer while connected to the company network, or run kinit on Linux and macOS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays, compare the end times in klist with the clock, then check the connection to the domain controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klist shows an end time in the future, and the service opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:33</name>
    <message>
        <source>The ticket is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>According to the clock of the server this ticket begins only in the future. Somebody&apos;s clock is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server or a KDC gets a ticket whose start time is later than its own time, beyond the tolerance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A postdated ticket is used too early or without being validated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks of KDC and client, or of KDC and server, do not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across realms: the KDCs of the two realms disagree about the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain controller or a virtual machine host whose time jumped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the time of the computer, the domain controller and the server; w32tm /stripchart /computer:HOST shows the offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the time source of the domain controllers, the PDC emulator first; with a trust, that of the other realm too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All offsets are below some seconds, and a new ticket is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:34</name>
    <message>
        <source>The same request came twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has seen exactly this proof before and refuses it, to be safe from recordings. Mostly a network or a program repeated it by accident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server or KDC finds an authenticator in its replay cache that it has already accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A load balancer, a proxy or a VPN delivers a packet twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several services on one host share a keytab and a replay cache, and many requests come in the same moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client that sends the same token again instead of making a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rarely: an attacker who replays a recorded sign-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload once; a single case needs no action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for duplicated packets between client and server in a capture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the Kerberos library of the server; give each service its own account and keytab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the two requests came from different addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s log stays free of replays under normal load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:35</name>
    <message>
        <source>The ticket is meant for somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server got a ticket that was made out for another server or another domain. The client talks to the wrong machine, or uses the wrong name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server receives a ticket for a different realm or name than its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket belongs to another realm, for instance after a server moved to a new domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS or a load balancer leads to another server than the ticket&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the Server line in klist with the host to which the program really connects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check DNS entries and the pool behind a load balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the server know its own names and realm (keytab, SPN).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket in klist and the host agree, and the connection works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:36</name>
    <message>
        <source>Ticket and proof belong to different users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket names one user and the proof sent with it another one. Start with fresh tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client name in the authenticator differs from the one in the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TGS request goes to a KDC of the wrong realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During protocol transition (S4U) the accounts do not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that mixes the caches of two users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of the program, delete its tickets and sign on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a terminal server or a shared Linux host check which cache (KRB5CCNAME) the program uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For protocol transition, see that the service asks for a ticket to itself under its own account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klist shows one user only, and the request goes through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:37</name>
    <message>
        <source>The clocks differ too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of your computer and that of the server are more than five minutes apart, so the sign-on is refused for safety. Once the time is right, it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request carries a time that is further off than the tolerance, normally five minutes (&quot;Maximum tolerance for computer clock synchronization&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After travel, a flat battery, a resumed virtual machine or a clock set by hand with the wrong time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s time differs from the server&apos;s by more than the allowed minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain controller or the service has the wrong time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two realms of a trust keep different times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the computer&apos;s clock with a phone, including date and time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run w32tm /resync /rediscover as administrator; if the clock is off by more than two days, set it by hand first. On Linux: chronyc makestep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If several computers are off, look at the domain&apos;s time hierarchy: w32tm /monitor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open UDP 123 to the time servers if synchronisation never succeeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offset is below a few seconds (w32tm /stripchart, or the stime in a KRB-ERROR), and sign-on works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4771</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>captures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (AS, TGS) or application server; e-data: KERB-ERROR-DATA (type 2) for skew recovery</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:38</name>
    <message>
        <source>The ticket is bound to another network address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket may be used from certain addresses only, and the server sees you coming from another one. A change of network or address translation is behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket contains addresses, and the sender&apos;s is not among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets of today normally hold no addresses, so the code has become rare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer got another IP address, for instance by switching from cable to wireless or by starting a VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request passes a proxy server or NAT, and the client cannot know the address that the server will see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch new tickets after a change of network: lock and unlock, or kinit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On MIT or Heimdal set noaddresses = true in krb5.conf; check that kinit is not called with -a.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klist -a (MIT) shows no addresses in new tickets, and the server accepts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft words it as a mismatch between the network header and the ticket; RFC 4120 shortly as &quot;Incorrect net address&quot;. Both mean the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:39</name>
    <message>
        <source>Different protocol versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two programs speak different versions of Kerberos. One of them is outdated or sends something that is not Kerberos at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server or KDC finds another version number than 5 in a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For KRB_SAFE messages the receiver first checks version and type, and reports a mismatch of the version with this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old client or library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data that is damaged or not Kerberos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the sending program by its address and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring both programs to current versions; RFC 4120 describes what they must send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange continues past the first message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC or application server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:40</name>
    <message>
        <source>Unexpected kind of message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side expected another kind of message. A program is faulty or talks to the wrong port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver of an AP-REQ, KRB_SAFE, KRB_PRIV or KRB_CRED message finds that its type or form is not the expected one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User-to-user authentication is tried over UDP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A programming fault in client or server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token that is not Kerberos, for instance NTLM, where Kerberos is awaited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different services share a port or an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host and port in the program&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test with another client; use TCP for user-to-user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A current client reaches the service with the same settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC or application server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:41</name>
    <message>
        <source>The server cannot read the ticket: wrong key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ticket is good, but the server that received it has another key than the one the ticket was made for. Usually the service name is attached to the wrong account, or you were led to the wrong server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server decrypts the ticket or checks a message, and the check sum does not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows clients log it as event 4 of Security-Kerberos and name the server and the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket was encrypted with the key of another account: the SPN is on a wrong or old account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s password was changed, and the service or its keytab still has the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong DNS data sent the client to another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s own DNS cache is out of date and still points to an old server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several servers behind one name, each with its own account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rarely: data changed in transit by a hardware or software fault or by an attacker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run ipconfig /flushdns and klist purge, then try again; compare the address of the host with DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look where the SPN is (setspn -Q) and move it to the account that runs the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the service with the present password, or install a new keytab on every node; behind one name use one shared account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct wrong or doubled DNS entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a purge the service opens, and event 4 does not come again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event 4 (Security-Kerberos)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Java and web server logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (TGS), application server; client library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:42</name>
    <message>
        <source>Messages arrived in the wrong order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a secured connection the messages came in another order than they were sent. If it happens once, a restart of the connection is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A KRB_SAFE or KRB_PRIV message has a wrong sequence number, or none although one is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets that overtook each other or got lost, over UDP or through a faulty device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that uses one connection from several threads without care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possibly tampering with the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture both ends and look for lost or reordered packets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examine the case if only one connection of an important service is hit again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection stays up under normal use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application server or peer (KRB-SAFE, KRB-PRIV)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:43</name>
    <message>
        <source>Cross-realm ticket not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket comes from another realm over a way that is not permitted there. The administrators of the realms must allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A MIT or Heimdal KDC checks the realms that a ticket has passed and refuses them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not part of RFC 4120&apos;s list: MIT and Heimdal only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A [capaths] section that does not list the intermediate realm, or lists it in one direction only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket from a realm with which there is no trust any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect the krbtgt tickets of klist: their realms are the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the realm administrators compare [capaths] and the trust keys on all KDCs of the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kvno for a service in the other realm succeeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (MIT, transit check)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:44</name>
    <message>
        <source>The server no longer has this version of its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows its old or new password, but not the one with which your ticket was made. The server&apos;s key file has to be brought up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key version number (kvno) in the ticket is not in the service&apos;s keytab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the service account was changed and the keytab was not made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old key was removed from the keytab while tickets made with it still live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keytab written with a wrong kvno, or the account was restored from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purge the tickets; if it then works, only an old ticket was left over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare klist -kte on the server with msDS-KeyVersionNumber of the account (kvno SPN), and create a new keytab; keep the previous key for a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kvno SPN shows the same number as klist -k on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application server or KDC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:45</name>
    <message>
        <source>The server has no key for this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no key at all for the name in your ticket. Its administrators must add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service gets a ticket for a name or a realm of which its keytab has no entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that belongs to several realms picks the key by the realm that is readable in the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keytab holds another name: other host name, other case, short instead of full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keytab lacks the ticket&apos;s realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot read its keytab (path, permissions).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the keytab with klist -kte and compare with the Server line of the client&apos;s klist; add the missing name with ktpass, ktutil or adcli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the exact Server line for the owner of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service accepts a fresh ticket for the name that clients use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:46</name>
    <message>
        <source>The server could not prove who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer also checks the server, and the server&apos;s answer was not convincing. Either it is not the right server or its answer was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client asks for mutual authentication, and the AP-REP cannot be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s table gives no cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client reached another server than the one of the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers with a wrong key or a wrong time stamp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody in between changes the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check DNS for the server name, purge the tickets, try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test with a second client; restart the service if all are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the name and the address are right and it stays, look for a device between client and server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is established with mutual authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client (AP-REP)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:47</name>
    <message>
        <source>Message came from the wrong side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a secured connection a message arrived that looks as if the receiver had sent it. Mostly a fault of the program or of address translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KRB_SAFE and KRB_PRIV messages carry a direction, and it does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a cause in Microsoft&apos;s table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network address translation between old programs that use addresses for the direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message that was sent back to its sender (reflection).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program, or run it without address translation between the two ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a repeated case as a possible reflection attack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program works over the same path with the current version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peer (KRB-SAFE, KRB-PRIV)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:48</name>
    <message>
        <source>Another way of authentication is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants another kind of sign-on. Programs of today do not use this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that does not accept plain Kerberos for this purpose answers with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very old software of the RFC 1510 age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note program and server with their versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update both sides, or choose the sign-on method that the server names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-on goes through with the method that both sides support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s table calls the code obsolete by RFC 4120. RFC 4120 still lists it (7.5.9); only the data type METHOD-DATA that went with it was removed (Appendix B).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application server (RFC 1510); e-data: METHOD-DATA (RFC 1510 only)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:49</name>
    <message>
        <source>Wrong sequence number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message inside a secured connection has an unexpected number. A dropped packet or a faulty program is the usual reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver counts the messages, and one is missing or comes twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft names no cause for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet loss over UDP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restart of one side in the middle of a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use TCP, and update the program if it happens regularly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new connection runs without the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:50</name>
    <message>
        <source>The checksum is of an unsuitable kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is protected with a checksum that is too weak or not keyed. The program that sent it must use a better one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After decrypting a TGS request the KDC checks the user&apos;s checksum in the authenticator; a kind that is not collision-proof is refused with this code, a wrong value with code 41.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old client or library with outdated checksum settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings such as ap_req_checksum_type or safe_checksum_type in krb5.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove special checksum settings and update the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a network of current systems find out who sends it; forging tools are known for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client&apos;s TGS requests are answered with tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:51</name>
    <message>
        <source>The service does not accept the way of the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service looked at the domains through which your ticket came and does not trust that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application server checks the transited realms itself and finds one that its policy does not allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section [capaths] on the server is missing or narrower than on the KDC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chain of trusts that the owner of the server does not want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend [capaths] on the server, or let the KDC do the check and accept its flag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer a shorter trust path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service accepts the user from the other realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s text is &quot;Desired path is unreachable&quot; without a cause; RFC 4120 says &quot;Policy rejects transited path&quot;. It is a refusal, not a problem of the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:52</name>
    <message>
        <source>Answer too big for UDP, TCP is used instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a normal step, not an error: the answer does not fit into one small packet, so the computer asks again over TCP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply with the ticket is larger than UDP allows, common for users in many groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows repeats the request over TCP by itself; current MIT and Heimdal clients as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large ticket, because the user is in many groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when nothing follows: TCP port 88 is blocked, often on VPN or between sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether a TCP connection to port 88 follows. If it does, all is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not, open TCP 88 between client and domain controllers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a MIT client set udp_preference_limit = 1, so that it uses TCP from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capture shows the same request over TCP with a ticket as its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s text &quot;Too much data&quot; is shorter than the standard&apos;s &quot;Response too big for UDP; retry with TCP&quot;; both are harmless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC over UDP</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:60</name>
    <message>
        <source>General error: see the text that comes with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain controller or the server had a problem for which there is no number. The text or extra code in the same message tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error without a code of its own; e-text or, with Windows, an NTSTATUS in e-data names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership in very many groups overfills the PAC of the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several password changes in short time have not reached all domain controllers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption subsystem ran out of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service principal name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service principal name has too many parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read e-text and e-data in a capture, and the event logs of the domain controller that answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check replication, memory and load of that domain controller; reduce the user&apos;s groups if only this user is hit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten or correct the SPN that the program asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same request is answered with a ticket or with a specific code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC or application server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:61</name>
    <message>
        <source>A field is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain controller received a request whose length it cannot accept. Something other than Kerberos may be talking to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over TCP each message begins with its length in four bytes. If the highest bit of that length is set, and the KDC does not know the extension, it answers so and closes the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or another field is longer than the software allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program or scanner that sends other data to TCP port 88.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message damaged by a device in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extremely long names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the sender by address; exclude scanners and health checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let health checks of a load balancer open the port only, without sending data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address no longer causes the code, and normal clients work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC over TCP</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:67</name>
    <message>
        <source>The service has no ticket of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the kind of connection used here the service itself must be signed on, and it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User-to-user authentication: the service is asked for its ticket-granting ticket and has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program on the other side runs under an account without a sign-on, or its ticket has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign on the account under which the program runs, or renew its ticket, then restart the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again after the other user has signed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program answers with its ticket, and the connection works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application server (user-to-user)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:68</name>
    <message>
        <source>Wrong domain: ask another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain controller says that your account or the service belongs to another domain. Usually the computer simply asks there; if it stops here, the domain name was wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AS requests with a name of another domain get it together with the right realm (referral, RFC 6806). Windows follows by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cross-realm ticket is presented to another realm than the one for which it was made; Microsoft calls that rare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user typed the wrong domain or an old UPN suffix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS is set up wrongly, so that the client asks the KDC of another realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Linux or Java client that asks without canonicalisation and does not follow the referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign on with DOMAIN\name or with the full name@domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the realm in the message with the user&apos;s domain and with default_realm of the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the SRV records _kerberos._tcp.REALM if the client reaches a foreign KDC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client gets a ticket from the user&apos;s own realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (referral)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:69</name>
    <message>
        <source>The service wants user-to-user authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side is a user&apos;s program and not a server. Your computer has to ask in another way, which current programs do by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service without a long-term key (it runs in a user&apos;s session) refuses a normal ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal as a step: the client then asks the service for its ticket and starts anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A peer-to-peer program, or a server process started in a user&apos;s session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service configured to run as a user where a service account was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only look closer if the connection fails after this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the service under a service account with SPN and keytab, or enable user-to-user in the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second attempt of the client succeeds, with a ticket of the kind enc-tkt-in-skey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s table for event 4768 shows this name at 0x42 (66); RFC 4120 has it here, at 69 (0x45).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:85</name>
    <message>
        <source>The go-between finds no domain controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server tried to pass your sign-on to a domain controller and found none for your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IAKERB: the client cannot reach a KDC and lets the server forward its messages; the server does not find a KDC of the user&apos;s realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no DNS record or configuration for the realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user typed a wrong realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check DNS on the server for the SRV records of the user&apos;s realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the domain in the user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server resolves the KDC, and the sign-on continues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IAKERB proxy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:86</name>
    <message>
        <source>The go-between gets no answer from the domain controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server tried to pass your sign-on to a domain controller, but the controller did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IAKERB: the server knows the KDC and gets no reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 88 is blocked between the server and the KDC, or the KDC is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open TCP and UDP 88 from the server to the KDC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test on the server with kinit for the same realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kinit on the server gets a ticket for that realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IAKERB proxy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:90</name>
    <message>
        <source>The sign-on took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of the sign-on were not finished in time. Start again and answer the questions promptly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-authentication in several steps, for example with a one-time password, after its time has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user waited too long with the second factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks of several KDCs differ, so that one considers the other&apos;s cookie too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the sign-on anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it always happens, compare the times of the KDCs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-on without pauses gets a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:91</name>
    <message>
        <source>One more step of the sign-on follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is normal: the sign-on has several steps, and the domain controller asks for the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-authentication with more than one message, such as SPAKE, one-time passwords or FAST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A method that needs a second round by design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when nothing follows: a client that cannot do the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the next request; report it only if the client stops here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further AS request follows and is answered with a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC; e-data: METHOD-DATA</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:92</name>
    <message>
        <source>The combination of methods is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer combined proofs in a way the domain controller does not accept. Software of both sides has to be made to fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-authentication sets of RFC 6113: the set chosen by the client is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault in the client or the KDC; the feature is hardly implemented anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the capture and the versions of client and KDC to the makers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client signs on with a single method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:93</name>
    <message>
        <source>Unknown critical option in an armoured request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer asked for a protected sign-on with an extra that the domain controller does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAST (Kerberos armoring): an option that is marked as critical is unknown to the KDC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer client against an older KDC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off the special option or the armoring for this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the KDC to a version that knows the option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The armoured sign-on works, or works without the option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (FAST)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:94</name>
    <message>
        <source>One-time password: hash method refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-on with a one-time code failed, because the two sides use different methods to protect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OTP pre-authentication (RFC 6560): the hash named by the client is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client and KDC of different age or configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give client and KDC versions to those who run the one-time password service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one-time code is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (OTP)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:95</name>
    <message>
        <source>One-time password: wrong number of rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-on with a one-time code failed, because the computer used a number of rounds that the domain controller does not accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OTP pre-authentication: the iteration count of the client&apos;s hash is outside what the KDC permits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client that chooses a number of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the operators of the one-time password service compare the iteration count with the KDC&apos;s challenge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-on with the count from the challenge passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (OTP)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:62</name>
    <message>
        <source>The certificate of the user is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain controller does not trust the certificate on your smart card. The card itself may be fine; the chain to its issuer is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart-card sign-on (PKINIT), when the chain of the user&apos;s certificate cannot be verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s smart-card certificate has been revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root authority that issued the card&apos;s certificate, or one in its chain, is not trusted by the domain controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuing authority is not in the NTAuth store, or a stricter mapping of certificates refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the card once more and, if allowed, sign on with the password meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the chain on the domain controller: certutil -verify -urlfetch CERT.cer; publish the issuer in NTAuth if it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the certificate was revoked, for instance after a lost card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certutil reports the chain as good on the domain controller, and the card signs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Java prints 62 for its own message &quot;Realm name not available&quot;. Spelling: KDC_ERROR_CLIENT_NOT_TRUSTED in RFC 4120, KDC_ERR_CLIENT_NOT_TRUSTED in RFC 4556.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-TRUSTED-CERTIFIERS (104)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:63</name>
    <message>
        <source>The KDC&apos;s certificate is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer and the domain controller found no certification authority that both trust, so the smart card cannot be used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In old drafts of PKINIT the client sends a list of the authorities it trusts (trustedCertifiers), for the case that it does not have the KDC&apos;s certificate; a KDC without a certificate from one of them answers so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 4556 no longer uses the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain controller&apos;s certificate comes from an authority that the client does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain controller&apos;s certificate has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the root certificate of the domain controllers on the clients, by group policy for Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another computer: a single client without the root certificate is quickly repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certutil -verify of the domain controller&apos;s certificate succeeds on the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s table cites RFC 1510 for the field trustedCertifiers, but that RFC has none; it comes from the PKINIT drafts. Java prints 63 for its own message &quot;Fail to create credential&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (old PKINIT drafts)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:64</name>
    <message>
        <source>The signature of the sign-on is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain controller could not verify the signature made with your smart card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKINIT: the certificate is trusted, then the KDC checks the client&apos;s signature over the request (AuthPack), and that fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate and private key on the card do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client signs with a method the KDC does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A faulty card driver or middleware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the card on another computer, and another card on this one: that separates card from computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the driver of the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a new certificate if the card fails everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card signs on at two computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (PKINIT)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:65</name>
    <message>
        <source>Key exchange parameters too weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer proposed a key exchange for the smart-card sign-on that the domain controller considers too weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKINIT with Diffie-Hellman: the client fills in its public value, and the KDC finds that the parameters do not satisfy its policy, for instance because the prime is too short for the encryption type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old client that offers a 1024-bit group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A KDC with raised minimum (MIT: pkinit_dh_min_bits).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the client; on MIT raise pkinit_dh_min_bits on the client to 2048 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on the minimum with the administrators of the KDC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The KDC accepts the group of 2048 bits or more and issues the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed by RFC 4556</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 4120 and Microsoft&apos;s table call it KDC_ERR_KEY_TOO_WEAK; RFC 4556 renamed it KDC_ERR_DH_KEY_PARAMETERS_NOT_ACCEPTED.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-DH-PARAMETERS (109)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:66</name>
    <message>
        <source>Certificate mismatch, or user-to-user in Windows tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the standard a certificate does not fit the account that uses it. In Microsoft&apos;s event table the same number stands for a service that wants another kind of ticket, so check where the code was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the RFC&apos;s list: PKINIT, a certificate that belongs to somebody else; hardly any software sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Microsoft&apos;s table for 4768: a client that does not know that a service wants user-to-user sends an ordinary AP request, and the service answers that user-to-user is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card certificate that is mapped to another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with Microsoft&apos;s name: a service running under a user&apos;s account that wants user-to-user authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a smart card: compare the name in the certificate with the account and its mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a smart card: look for code 69 and for the name of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-on works with the certificate of the right account, or the program was moved to a service account with SPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradiction: Microsoft&apos;s table for event 4768 prints KRB_AP_ERR_USER_TO_USER_REQUIRED next to 0x42 (66). RFC 4120 gives 66 to KDC_ERR_CERTIFICATE_MISMATCH, and the user-to-user code is 69 (0x45).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:70</name>
    <message>
        <source>The certificate cannot be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain controller could not follow your certificate up to an authority that it trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKINIT: no path from the user&apos;s certificate to a trust anchor of the KDC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A missing intermediate or root certificate on the domain controller, or on the KDC (pkinit_anchors).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card carries a certificate from an outside authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the intermediate and root certificates on all domain controllers; on MIT complete pkinit_anchors and pkinit_pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the issuer of the card&apos;s certificate for the PKI team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of the user&apos;s certificate is complete on each domain controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-TRUSTED-CERTIFIERS (104)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:71</name>
    <message>
        <source>A certificate in the chain is invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature on your certificate, or on one above it, is wrong. It has to be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKINIT: the KDC verifies the chain and finds a bad signature or a broken certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate that was damaged or issued wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An authority that was rebuilt with a new key under its old name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check each certificate of the chain; issue new ones from the current authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openssl verify or certutil -verify finds no fault in the new chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-INVALID-CERTIFICATES (105)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:72</name>
    <message>
        <source>The certificate has been revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card&apos;s certificate was declared invalid, for instance after a report of loss. You need a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKINIT: the revocation list or OCSP lists the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was replaced and its old certificate revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The employee&apos;s certificate was revoked by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether the user has a newer card or certificate and is using the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the reason of the revocation; issue a new certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up if the holder should not use the card at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new certificate signs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-INVALID-CERTIFICATES (105)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:73</name>
    <message>
        <source>Revocation of the certificate cannot be determined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain controller could not find out whether your certificate is still valid, so it refuses it to be safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKINIT: the status of a certificate of the chain is unknown to the KDC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revocation list is out of date or is not published where the certificate says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The OCSP responder does not know the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish a fresh revocation list; test with certutil -url CERT.cer on the domain controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test shows a valid list for each certificate of the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-INVALID-CERTIFICATES (105)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:74</name>
    <message>
        <source>Revocation service cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place where the domain controller checks certificates did not answer. It is a matter of network or server, not of your card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revocation list or the OCSP responder is not reachable for the KDC. RFC 4120 lists the code; RFC 4556 does not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall or proxy between domain controller and the address of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the domain controllers to reach the addresses in the certificates (CRL distribution point, OCSP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the responder runs and that the list can be downloaded without sign-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain controller downloads the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (PKINIT)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:75</name>
    <message>
        <source>The name in the certificate is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate on your card does not belong to the account with which you sign on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKINIT: the KDC cannot match the subject alternative name or the mapping with the requested account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the updates KB5014754 for Windows also for weak mappings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user principal name in the certificate is old, for instance after a change of name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping in altSecurityIdentities is missing or weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user chose the wrong certificate on the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the certificate for sign-on if the card offers several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a certificate with the current name and the account&apos;s SID, or set a strong mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the KDC&apos;s events 39 to 41 on the domain controller: they name certificate and account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event 39 or 41 no longer appears, and the card signs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (PKINIT)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:76</name>
    <message>
        <source>The name of the KDC does not fit its certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer does not believe that the domain controller is the right one, because its certificate carries another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the RFC&apos;s list it is reserved for PKINIT; MIT has it, and hardly anything sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain controller&apos;s certificate without the domain&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a certificate from the template Kerberos Authentication, which holds the domain&apos;s names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the domain controller lists the realm among its names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heimdal&apos;s table has no KDC_NAME_MISMATCH and is one number low from here to 80: a Heimdal KDC that sends 76 means INCONSISTENT_KEY_PURPOSE, which RFC 4556 has at 77.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (PKINIT)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:77</name>
    <message>
        <source>The certificate is not meant for sign-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate is valid, but it was not issued for signing on with a smart card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKINIT: the extended key usage lacks smart-card logon or client authentication for PKINIT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user selected a certificate for mail or for encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template does not contain the key purpose that the KDC demands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other certificate on the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue from a template with smart-card logon (1.3.6.1.4.1.311.20.2.2) or id-pkinit-KPClientAuth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate shows the needed key purpose and is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Heimdal 77 is DIGEST_IN_CERT_NOT_ACCEPTED (RFC 4556: 78), and this meaning has 76 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (PKINIT)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:78</name>
    <message>
        <source>The certificate&apos;s signature method is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certificate was signed with a method that the domain controller considers outdated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKINIT: a certificate of the chain uses a digest such as MD5 or SHA-1 that the KDC refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old certificate or an old certification authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hardened KDC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue certificates with SHA-256; renew the intermediate authority if it is the one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All certificates of the chain are signed with an accepted digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Heimdal KDC sends 78 for PA_CHECKSUM_MUST_BE_INCLUDED (RFC 4556: 79).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-CERT-DIGEST-ALGORITHMS (112)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:79</name>
    <message>
        <source>The request lacks a required checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program signs on with a card but leaves out a check value that the domain controller demands. It needs an update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKINIT: the field paChecksum of the authenticator is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A very old PKINIT client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update operating system or Kerberos client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The updated client sends the field, and the sign-on passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heimdal has DIGEST_IN_SIGNED_DATA_NOT_ACCEPTED (RFC 4556: 80) at this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (PKINIT)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:80</name>
    <message>
        <source>The signature method of the request is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer signed the request with a method that the domain controller does not take any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKINIT: the digest of the signed request (CMS) is refused, and the KDC may list the ones it accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client or card software that still signs with SHA-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy on the KDC that allows only SHA-2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the client, the card&apos;s driver and middleware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the card&apos;s key can sign with SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is signed with one of the listed digests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heimdal uses 80 for PUBLIC_KEY_ENCRYPTION_NOT_SUPPORTED (RFC 4556: 81).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-CMS-DIGEST-ALGORITHMS (111)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:81</name>
    <message>
        <source>Encryption with the public key is not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer asks for an older variant of smart-card sign-on that the domain controller does not offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKINIT: the client wants the reply encrypted with its public key in place of a Diffie-Hellman exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client set to RSA mode against a KDC that only does Diffie-Hellman, as newer KDCs do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the client use Diffie-Hellman, which is the default of current versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capture shows a Diffie-Hellman exchange and a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heimdal puts this meaning at 80 and has nothing at 81.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (PKINIT)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>krb:100</name>
    <message>
        <source>No common key derivation method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer and the domain controller have no method in common to make the session key for the smart-card sign-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKINIT with algorithm agility (RFC 8636): none of the client&apos;s key derivation functions suits the KDC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old client against a KDC that demands SHA-2, or the reverse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the Kerberos client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the administrators of the KDC which functions are permitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange names a key derivation function, and the ticket comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Java prints 100 for its own message &quot;Client has no support for crypto type&quot;, a matter of encryption types and not of smart cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDC (PKINIT)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x1388</name>
    <message>
        <source>Identity Proxy: the company is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud application asked Zscaler to sign you on for a company that Zscaler does not know. The set-up between the application and Zscaler is wrong or out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler acts as identity provider for a cloud application, and the organisation of the request does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation was deleted or its identifier in the application is mistyped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the identity provider address stored in the cloud application with the one in the Zscaler portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application&apos;s sign-on reaches the company&apos;s own sign-on page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x1389</name>
    <message>
        <source>Identity Proxy is switched off for this application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single sign-on through Zscaler is not switched on for this cloud application. The Zscaler administrator can switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-on arrives for an application whose Identity Proxy setting is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting was never enabled, or was disabled for a test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable Zscaler as the identity provider proxy for the application, then activate the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting shows as enabled and the application opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x138A</name>
    <message>
        <source>Identity Proxy: passing fault in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the Zscaler cloud did not work at this moment. Try again after a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-on to a cloud application through Zscaler meets a short disturbance. Nineteen hexadecimal codes share this meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short fault inside the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some seconds and start the application again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the same code stays for several users, report it with the time and the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second attempt opens the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x138B</name>
    <message>
        <source>Identity Proxy: the SAML request is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cloud application sent a sign-on request that Zscaler cannot use. Try again first; if that fails, the application&apos;s set-up must be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SAML request fails the checks of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bookmarked or repeated sign-on address, or a wrong configuration on the application&apos;s side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the application from its normal start address and not from a bookmark of the sign-on page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the SAML request in the browser&apos;s developer tools and compare it with what the portal expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fresh start from the application&apos;s front page signs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x1396</name>
    <message>
        <source>Identity Proxy: the SAML request has no ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part that every sign-on request must carry is missing. The cloud application builds its request wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attribute ID of the SAML request is absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application with a home-made or faulty SAML library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the browser tab and enter the application anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the request to the maker of the application if it lacks an ID each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorded SAML request contains an ID and is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x1398</name>
    <message>
        <source>Identity Proxy: user, cookie or session is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session with Zscaler no longer holds. Sign on again, if need be after clearing the cookies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user, the cookie or the session behind the request cannot be confirmed; 0x1399 and 0x139A mean the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expired session, a cookie of another account, several accounts in one browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of the application, close the browser and sign on again after a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the Zscaler cookies if the code comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new session opens the application without a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x139B</name>
    <message>
        <source>Identity Proxy: the time stamp of the request is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-on request carries a time that cannot be right. Usually a clock is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time stamp in the SAML request cannot be accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of the application&apos;s server, more rarely that of the computer, is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the computer&apos;s clock, then ask the owner of the application about the server&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronise the application&apos;s servers with a time server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issue instant in a new request equals the present time in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x139C</name>
    <message>
        <source>Identity Proxy: unsupported SAML version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application speaks another version of the sign-on language than Zscaler. Its administrator has to change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version named in the SAML request is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is set to SAML 1.1 where 2.0 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the application&apos;s single sign-on to SAML 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorded request says Version=&quot;2.0&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x139D</name>
    <message>
        <source>Identity Proxy: the SAML request is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-on request waited too long before it reached Zscaler. Start again and sign on without a break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request&apos;s time has passed when it arrives; four codes share this meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-on page that stood open for long, the browser&apos;s back button, or a wrong clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the start page of the application and sign on in one go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that fails as well, compare the clocks of the computer and the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fresh sign-on within a minute works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x13A4</name>
    <message>
        <source>Identity Proxy: application not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request comes from a cloud application that Zscaler&apos;s Identity Proxy does not serve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application named in the SAML request is not among the supported ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application was set up by hand with Zscaler as identity provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the list of supported applications; use another identity provider for this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application signs on through a provider that supports it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x13A5</name>
    <message>
        <source>Identity Proxy: request from an unknown edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-on reached Zscaler through a gateway that it does not recognise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SAML request names a Public Service Edge that the service does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of the edge during the sign-on, or an outdated route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the sign-on after a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report the edge&apos;s name if it persists; the page ip.zscaler.com shows which edge is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-on passes through a known edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x13A6</name>
    <message>
        <source>Identity Proxy: the SAML address is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application sends you to a sign-on address at Zscaler that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SAML endpoint of the request is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mistyped single sign-on address in the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the single sign-on address from the Zscaler portal into the application anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address in the application equals the portal&apos;s, character for character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x13A9</name>
    <message>
        <source>Identity Proxy: no SAML request in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler received an empty sign-on request. Mostly somebody opened the sign-on address directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload holds no SAML request; 0x13AA says the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bookmark of the sign-on page, or a device that drops the body of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from the application, not from a stored sign-on address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that no device in between strips form data if it fails for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting at the application leads through the sign-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x13AB</name>
    <message>
        <source>Identity Proxy: the SAML request cannot be decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-on request arrived, but its text is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoding the SAML request fails, shown as 0x13AB or 0x13AC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device or an add-on that alters the request, or an address that was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a private browser window without add-ons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for devices that rewrite long addresses or form fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recorded request can be decoded with a SAML viewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x13AD</name>
    <message>
        <source>Identity Proxy: the SAML request path is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address with which the application calls Zscaler is longer than allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of the SAML request exceeds the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application adds very long parameters to the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the relay state or use the POST binding in the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortened request is answered normally.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x13AE</name>
    <message>
        <source>Identity Proxy: request sent to the wrong Zscaler cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application asks a Zscaler cloud on which your company is not at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SAML request arrives at another cloud than the tenant&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-on address was copied from a guide with another cloud name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address of the own cloud, as the admin portal shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names the tenant&apos;s cloud and the sign-on works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x13AF</name>
    <message>
        <source>Identity Proxy: user not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler has no user with your name for this application. The administrator may have to add you again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user of the request does not exist; seven codes share this meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user was deleted, or never existed under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the user in the portal and add the entry again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user shows in the portal and the application lets the person in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x13B4</name>
    <message>
        <source>Identity Proxy: the domain in the request is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler could not turn your name into the form that the application expects, because the domain does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is not valid, or the rule that transforms user names fails; also shown as 0x13B5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transformation rule that names another domain than the user has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the domain and the transformation rule of the application&apos;s Identity Proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test user is passed on under the right name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x13B6</name>
    <message>
        <source>Identity Proxy: internal error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler had a fault of its own during the sign-on to the application. Wait a little and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An internal error of the service; five codes share this meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault on Zscaler&apos;s side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass on code, time and application if the fault stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later attempts succeed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x13B7</name>
    <message>
        <source>Identity Proxy: the application is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company has switched this application off in Zscaler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-on arrives for an application that is disabled in the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled on purpose, or forgotten after maintenance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable the application for the organisation if it should be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is enabled and reachable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x13B8</name>
    <message>
        <source>Identity Proxy: application settings changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of the application were changed while you signed on. Try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration was modified during the authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator&apos;s change at that moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the sign-on from the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-on after the change is complete works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x13BD</name>
    <message>
        <source>Identity Proxy: the sign-on took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-on to the application was not finished in time. Start again and go through without a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SAML request was not completed in the time allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slow network, or a second factor that was confirmed late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry and confirm the second factor promptly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the delay to Zscaler if several users report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-on completes within its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x13C1</name>
    <message>
        <source>Identity Proxy: wrong password of a hosted user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password for the account that is stored at Zscaler itself is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user belongs to Zscaler&apos;s hosted user database and typed a wrong password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A typing error, or the Windows password used by mistake: the hosted password is a separate one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password of the Zscaler account, not that of Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a new password for the hosted user if it is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-on with the hosted password succeeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x13C2</name>
    <message>
        <source>Identity Proxy: the Authentication Bridge cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler could not reach the server in your company that checks the passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user comes through the Zscaler Authentication Bridge, and the connection to it fails; also shown as 0x13C3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bridge virtual machine is down, or a firewall blocks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the Authentication Bridge runs and shows as connected in the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the connections that the bridge needs towards Zscaler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal shows the bridge as connected, and sign-on works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x13C4</name>
    <message>
        <source>Identity Proxy: wrong password at the Authentication Bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company&apos;s directory refused the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user comes through the Zscaler Authentication Bridge, and the password was wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A typing error or a password that was changed recently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the current directory password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account for a lock after several wrong attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory accepts the password through the bridge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x13C6</name>
    <message>
        <source>Identity Proxy: signed on with another organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are still signed on to Zscaler with another company&apos;s account. Sign out there and use the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session belongs to an organisation that has no Identity Proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two Zscaler accounts in one browser, common for consultants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of the present Zscaler account, then sign on with the account that has the Identity Proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right organisation shows after the new sign-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x13C7</name>
    <message>
        <source>Identity Proxy: no key to sign the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler lacks the key with which it would sign the answer to the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no signing key for the SAML response.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the identity provider settings is missing or was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the SAML signing certificate of the Identity Proxy; create or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report it if a certificate is set and the code stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response is signed and the application accepts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x13C8</name>
    <message>
        <source>Identity Proxy: wrong way of sending the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application sent its request in a form that Zscaler does not take here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service expected a POST request and got another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is set to the redirect binding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the SAML binding of the application to HTTP POST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capture in the browser shows a POST to the sign-on address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x13C9</name>
    <message>
        <source>Identity Proxy: the company was deleted meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company&apos;s entry at Zscaler was removed while the sign-on was going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation disappeared during the authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenant that was closed or moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out with Zscaler what became of the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant exists and sign-on works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x13CA</name>
    <message>
        <source>Identity Proxy: the identity provider was switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity provider of your company was disabled during the sign-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IdP is disabled in the portal at that moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change by an administrator, or an expired set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable the identity provider for the organisation again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity provider shows as enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x13CB</name>
    <message>
        <source>Identity Proxy: the cookie is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser&apos;s cookie for this sign-on cannot be used. Clearing cookies helps in most cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cookie that comes with the request fails the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old, cut or foreign cookie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the cookies for Zscaler and the application, then sign on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new cookie is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:0x13CC</name>
    <message>
        <source>Identity Proxy: application removed during the sign-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application was switched off or removed in Zscaler while you signed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration of the application was disabled or deleted; also shown as 0x13CD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change by an administrator in the middle of a sign-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore or enable the application if it is still needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is present and enabled in the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:100</name>
    <message>
        <source>LDAP search filter is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler could not search your company&apos;s directory because its search rule has a mistake. No user can repair that; the Zscaler administrator has to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user signs on with a password form, and Zscaler searches the directory with a filter that is not correct LDAP syntax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A typing error in the search filter of the Zscaler admin portal, often a bracket that does not close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the filter, and test exactly the same filter with ldapsearch against the directory server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same filter works in ldapsearch, and a test user can sign on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:101</name>
    <message>
        <source>Wrong password in Zscaler&apos;s sign-on form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password typed into the Zscaler form is not the right one. Please type it again, with an eye on caps lock and keyboard language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password sign-on against the company directory, not Windows single sign-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mistyped or an old password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was changed in the directory a moment ago and another directory server answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the current Windows password once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the password in the directory if the user no longer knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form accepts the password, and the web page follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:102</name>
    <message>
        <source>The directory server closed the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line between Zscaler and your company&apos;s directory broke for a moment. Trying again usually helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory server ends the LDAP connection while Zscaler is checking a user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restart or an overload of the directory server, a firewall that cuts idle connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute and sign on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens often, look for idle timeouts on the way from Zscaler to the directory server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-on works at the second attempt and stays stable for the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:103</name>
    <message>
        <source>LDAP search finds no such user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler asked your company&apos;s directory for this name and got no hit. Either the name is typed differently or the search looks in the wrong place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live search by e-mail address or user name, depending on the advanced search setting, has no result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user typed the short name where the e-mail address is expected, or the reverse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search base or filter leaves out the part of the directory where the account is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask which name was typed and try the other form, e-mail address or logon name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the configured query by hand with ldapsearch and widen the search base where needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ldapsearch with the portal&apos;s query returns exactly one entry for the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:104</name>
    <message>
        <source>The user&apos;s directory name could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler found you in the directory but could not read the full directory name that it needs to check the password. Your directory team has to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distinguished name (DN) does not come back from the LDAP library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual characters in the DN, or a bind account that may not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the entry with the bind account of Zscaler and check that the DN comes back and contains no odd characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ldapsearch with the bind account shows the dn line of the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:105</name>
    <message>
        <source>LDAP bind as the user failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler tried to sign in to your directory in your name and was refused. The directory name may be out of date, or the account may not sign in that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the search, the bind with the user&apos;s DN and password does not succeed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DN changed, for instance after a move to another organisational unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is locked, disabled, or must change its password first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the state of the account in the directory: locked, disabled, password expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a manual bind with the same DN; run the synchronisation if the DN is old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manual bind with the user&apos;s current DN succeeds, and so does the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:106</name>
    <message>
        <source>A deleted user tries to sign on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler has marked this user as deleted. If you still work here, your entry has to be synchronised again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody whose entry is no longer among the synchronised users signs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was disabled, moved or filtered out, and the synchronisation removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out whether the person should still have access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the user in the synchronised list; if missing by mistake, correct the filter and synchronise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is in the synchronised list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:108</name>
    <message>
        <source>No second directory is configured for this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account belongs to a second directory of the company, but Zscaler has no settings for a second one. Zscaler has to correct its records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user who came from a secondary directory signs on while no secondary LDAP server is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secondary directory was removed from the configuration, and marks of it remain on the users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run one synchronisation preview and one synchronisation for the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have Zscaler remove the marks of the secondary directory if that does not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users of the former second directory can sign on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:109</name>
    <message>
        <source>Sign-on waits for the directory synchronisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler is just now updating its list of users and lets nobody sign on meanwhile. Please try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The synchronisation with the company&apos;s directory is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large or a first synchronisation that takes long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the synchronisation has ended, then sign on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move big synchronisations out of working hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal shows the synchronisation as finished, and sign-on works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:110</name>
    <message>
        <source>Zscaler&apos;s own directory password is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account with which Zscaler reads your company&apos;s directory cannot sign in. That hits all users of this form, not only you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bind with the administrator&apos;s LDAP account is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the bind account was changed or has expired, and the portal still has the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the current password of the bind account in the portal and test the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the bind account a password that does not expire unannounced, and check that it is not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection test of the portal succeeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:111</name>
    <message>
        <source>Internal error while checking an LDAP sign-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler had an internal problem while it checked the password. Please try once more; if it stays, Zscaler has to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check of a sign-on form fails inside the service, with no closer reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passing fault of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign on a second time after a short break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report the time and the user name if the code comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next attempts to sign on pass without this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:112</name>
    <message>
        <source>The advanced LDAP search cannot run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company uses a special search for sign-on names, and this search has a mistake. The Zscaler administrator needs to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The advanced search filter for logins is in use and cannot be carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A faulty or unsuitable advanced search filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the advanced filter with ldapsearch until it returns the expected users, then save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users are found by the advanced filter in ldapsearch and in the sign-on form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:113</name>
    <message>
        <source>User not among the synchronised users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler has not yet received your account from the company&apos;s directory. After the next update of its list it should work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is valid in the directory, but the last synchronisation did not bring it to Zscaler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new account, or one outside the synchronised groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the user is in a synchronised group and start a synchronisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when the helpdesk says that the list is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s entry can be found in the admin portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:114</name>
    <message>
        <source>Connection to the directory was reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the middle of the check the connection to the directory was cut. A second attempt normally works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reset arrives on the LDAP connection while a user signs on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall or the directory server resets the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the sign-on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the firewall logs for resets between Zscaler&apos;s addresses and the directory server if it repeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several sign-ons in a row succeed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:115</name>
    <message>
        <source>Settings changed during the sign-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you signed on, an administrator put new settings into force. Please simply try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New configuration is activated in the admin portal at the very moment of a sign-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change by the Zscaler administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the sign-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate changes at quiet hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repeated sign-on passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:116</name>
    <message>
        <source>The Zscaler entry of this user was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your entry was taken out of Zscaler&apos;s list of users. If that was a mistake, it can come back with the next synchronisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone signs on whose entry was deleted in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed by an administrator, or dropped by a synchronisation after a change in the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See in the admin log who or what deleted the entry; synchronise again if the user should stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user can sign on again, or it is clear that the access has rightly ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:391000</name>
    <message>
        <source>Zscaler&apos;s generic error page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler could not show the page and gives only its general code. The code alone does not say what went wrong, so we need to look a little further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service hits an error for which it has no code of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer code lists of Zscaler have this code; the older ones do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault inside the Zscaler service or in the company&apos;s Zscaler configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passing disturbance: the same page loads a minute later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload the page once, then try another site and another user. Note which of the three fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the time with the time zone, the address of the page, the user name and the text of the error page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case with these notes: only Zscaler can see what lies behind the general code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page that showed 391000 opens again, in a new browser window too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:441000</name>
    <message>
        <source>Zscaler does not know the signed-in user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-on at this computer works. Zscaler read your name from the ticket, but it has no user of that name in your company&apos;s account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler could read the Kerberos ticket and then looked up the user name in it without success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user was deleted in Zscaler, or was never created there: Kerberos does not create users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user was not provisioned in Zscaler, or the directory synchronisation has not run since the account was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login attribute differs: Kerberos sends the short logon name with the Windows domain, for instance jdoe@corp.example.com, while Zscaler holds the e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is signed in with another account than expected, for instance an administrator&apos;s or a test account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run klist and read the line &quot;Client:&quot;. Compare this name, letter by letter, with the login name in the Zscaler admin portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the user in Zscaler, or run the directory synchronisation and check that this user comes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If many users are affected, map the login attribute of the provisioning to sAMAccountName with the Windows domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the user was added, close the browser, open it again and load any page: no error page appears, and the Zscaler web log shows the user&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is missing in Zscaler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user was deleted, or has no entry in the domain that is registered with Zscaler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tickets are there, klist looks healthy, and other users of the same company get through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the Zscaler administrator add the user under exactly the name that klist shows as the client.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:461000</name>
    <message>
        <source>No Zscaler user matches the name in the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows has proved who you are, but the name it sends does not match any user in the company&apos;s Zscaler account. Someone has to add you there or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler prints 461000 for the same situation as 441000; its pages do not tell the two apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical for the first days of a new colleague, after a change of name, or after a move to another domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new or renamed account has not yet arrived in Zscaler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Zscaler entry still carries the old login name after a marriage or a change of department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account lives in a domain of the forest from which Zscaler takes no users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask when the account was created or renamed. If that was today, wait for the next synchronisation or ask for an extra run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the Zscaler administrator the client line of klist word for word, with upper and lower case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the user list for the short name; correct the entry or create it, then activate the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Zscaler user list shows the name of klist&apos;s client line, and the user can browse after restarting the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in Zscaler is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user was removed from Zscaler or cannot be found in the domain that is registered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this user sees the page; on the same computer a colleague&apos;s sign-on works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create or correct the user in Zscaler so that its login name equals the ticket&apos;s client name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:451000</name>
    <message>
        <source>Your company&apos;s domain is not registered with Zscaler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler received a valid sign-on, but it comes from a Windows domain that Zscaler does not count as one of your company&apos;s. Zscaler itself has to add the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The realm of the user, which is the part after the @ in the client name, is not among the registered domains of the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often the first test of a new domain, after a merger, or in a forest with several domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Windows domain, such as CORP.EXAMPLE.COM, was never registered, only the mail domain example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new child domain or a second forest came into use without telling Zscaler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant is on another Zscaler cloud than the one the computer talks to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the realm from the client line of klist and ask whether users of other domains get through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare that realm with the list of domains in the company profile of the Zscaler admin portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Zscaler Support to register the realm for the tenant; customers cannot do this alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The realm appears in the company profile, and the first user of that domain can browse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The realm is not registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s realm is none of the domains that Zscaler has on record for the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody from one domain sees the page, while users from another domain of the company do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Zscaler Support to register the realm for the company.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:471000</name>
    <message>
        <source>The browser sent no Kerberos ticket to Zscaler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler asked the browser to sign you on, and the browser answered without a Kerberos ticket, nearly always with the older method NTLM. The reason is somewhere on the way to that ticket: proxy setting, computer, domain controller or trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser answers the proxy&apos;s challenge (407) with something else than a Kerberos ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One code stands for five situations. What klist and a capture show tells them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wrong PAC file is in use, so the browser talks to an IP address or to a port without Kerberos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer lacks the Kerberos settings for the Zscaler realm, or the user is not signed in to the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer cannot reach a domain controller, for instance at home without VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trust with Zscaler does not allow AES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trust with Zscaler is missing, has a wrong name, or its two sides hold different passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tickets are there and the browser still sends NTLM: an old PAC in its cache, or a browser policy that leaves out negotiate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run klist purge, open a web page, then run klist. Note which of three tickets are there: krbtgt of the own domain, krbtgt of the Zscaler realm, HTTP for the Zscaler gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up which PAC file the browser uses, and whether it returns a host name with port 8800 and not an IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the two registry keys MitRealms and domain_realm under HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System\Kerberos for the Zscaler realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the ticket krbtgt for the Zscaler realm is missing while the own one is there, check the realm trust: name in capitals, incoming, AES ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provide the Kerberos PAC file; give out a new trust password where the two sides do not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klist lists all three tickets after a web page was opened, and the page loads without the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrence 1: the PAC file is the wrong one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser uses the default PAC file in place of the Kerberos PAC file, so its traffic goes to the IP address of a Zscaler edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klist shows neither the ticket of the Zscaler KDC nor that of the Zscaler edge, because for an IP address no ticket can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the Kerberos PAC file. It names the edge by its host name and leads to port 8800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrence 2: the Kerberos settings did not reach the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group policy with the realm mapping has not arrived on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capture on the computer shows no question to the domain controller about the Zscaler realm at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the registry for the Zscaler entries under MitRealms and domain_realm; if they are missing, run gpupdate /force within reach of the domain and sign on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrence 2: the policy does not exist in the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were never put into a group policy on the domain controller, or the policy is not linked where the computer is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other policies arrive, but gpresult lists none with the Zscaler realm, and again no query for Zscaler leaves the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the AD administrator create or link the policy with the host-name-to-realm mapping and the realm&apos;s KDC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrence 2: the user is not signed in to the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user works with a local account, a workgroup computer or a computer outside the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klist shows no ticket of the own domain either, although a domain controller can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out and sign in with the domain account while the domain can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrence 3: the trust does not allow AES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the properties of the realm trust, AES is not enabled on the domain controller&apos;s side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klist shows neither the Zscaler KDC&apos;s nor the edge&apos;s ticket, and in a capture the own domain controller answers with ETYPE_NOSUPP (14).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the realm trust and tick that the other domain supports Kerberos AES encryption, or use ksetup /setenctypeattr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrence 4: there is no trust with Zscaler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The realm trust was not set up on the domain controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Zscaler tickets are missing in klist, and the capture shows PRINCIPAL_UNKNOWN (7) for krbtgt of the Zscaler realm; nltest /domain_trusts does not list the cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the incoming, non-transitive realm trust for the Zscaler cloud with the password from the Zscaler admin portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrence 4: the trust has the wrong name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trust exists, but its name is not the company&apos;s Zscaler cloud, or it is not written in capitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRINCIPAL_UNKNOWN comes back although nltest /domain_trusts lists a trust that looks similar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the name with the cloud name in the Zscaler admin portal; delete the wrong trust and create it anew in upper case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrence 4: the two trust passwords differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trust was created with a password that Zscaler does not have, or Zscaler&apos;s password was regenerated later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler&apos;s page speaks of PRINCIPAL_UNKNOWN; by the protocol one rather sees the krbtgt ticket of the Zscaler realm in klist and then error 31 or 41 from the Zscaler KDC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a new trust password in the Zscaler admin portal, delete the trust on the domain controller and create it again with that password. A stored password cannot be read back or compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrence 5: the domain controller cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer has no connection to its domain controller: no VPN, wrong DNS server, blocked port 88.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After klist purge and a reload of the page klist stays empty; even the own domain&apos;s ticket does not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the connection: start the VPN, check DNS and port 88, then lock and unlock the computer so that a new ticket is fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrence 5: DirectAccess misjudges where the computer is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DirectAccess client takes the computer to be in the office when it is outside, or the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same empty klist as without a connection; netsh name show effectivepolicy shows rules that do not fit the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the detection of the inside network (the location server and its certificate), then reconnect.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:48100</name>
    <message>
        <source>The sign-on data arrived damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser did send a Kerberos ticket, but on the way to Zscaler the data was changed, so that Zscaler cannot read it. Something between this computer and Zscaler touches the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Proxy-Authorization header holds text that is no correct Base64 or no correct Kerberos message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler prints this code as 48100; the other codes of its table suggest that 481000 is meant, so both lead here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another proxy, a security gateway or a load balancer that inspects HTTP shortens or rewrites the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security software or a local relay program on the computer handles the proxy request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is too long for a device on the way because the user is in very many groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try from another network, for example a phone&apos;s hotspot with VPN, and with the local security software&apos;s web filter off where policy allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for devices between client and Zscaler that inspect or change HTTP headers, and exempt the traffic to port 8800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the request header from a capture and let the token check decode it; never send the whole token by mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no device on the way is to blame, give Zscaler Support the time, the user and the edge&apos;s host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token in the Proxy-Authorization header decodes as a Kerberos message, and the page loads on the user&apos;s usual network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler with five digits; 481000 as the meant number is probable, unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header was damaged on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An intermediate proxy or a layer 7 device corrupts the Proxy-Authorization header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klist shows all three tickets, and the same user gets through on another network path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and exempt the device; if there is none, contact Zscaler Support.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:491000</name>
    <message>
        <source>Zscaler refused the ticket or the user name in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler got a Kerberos ticket from this computer, but could not accept it. By far the most common reason is a clock that is wrong by more than five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket arrived in one piece, and its check failed: time, key or user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes together with 501000 in one line of Zscaler&apos;s table; both mean the same to the helpdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s clock is more than five minutes away from the Zscaler KDC&apos;s, or its time zone is set wrongly with the clock corrected by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain controller&apos;s clock is wrong, so the tickets it issues are dated wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a correct clock: a fault on the Zscaler side that only Zscaler can see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the clock of the computer and compare it with a phone. Tell the helpdesk the time, the date and the time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run w32tm /query /status, then w32tm /resync /rediscover; set the clock by hand first if it is off by days. After that run klist purge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If many computers are off, check the time source of the PDC emulator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the clocks agree, pass on the user, the time and the output of klist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offset to the domain controller and to the Zscaler KDC is under a few seconds, and after klist purge the page loads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrence 1: the clock is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of the computer is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer&apos;s clock and a reliable clock differ by more than five minutes; a capture may show SKEW (37).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the time, make the computer take it from a time server, purge the tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrence 2: something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is refused although the clocks agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All three tickets are in klist, the offset is small, and the code comes again after a purge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect klist, time and edge name and contact Zscaler Support.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:501000</name>
    <message>
        <source>The Kerberos token was not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof of identity that your computer sent to Zscaler was turned down. First we check the clock, because a wrong clock makes good tickets look bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler prints 501000 for an invalid token or an invalid user name, without saying which of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen after a laptop woke from a long sleep, after a virtual machine was resumed, and after travelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong time: a resumed virtual machine, an empty CMOS battery, a hand-set clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket that is older than a change of the trust password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A problem that cannot be seen from the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the clock with a trusted one to the minute, the date and the zone included; resynchronise if they differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a right clock, purge the tickets, restart the browser and try once more before escalating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over date and time in UTC, the code 501000, the client name and the server line of the HTTP ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fresh HTTP ticket for the gateway is in klist, its start time matches the wall clock, and browsing works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrence 1: wrong time on the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer does not follow a time server, and its clock has drifted by more than five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w32tm /stripchart against the domain controller shows an offset above 300 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronise with the time server and fetch new tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occurrence 2: other reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock and tickets are in order, and the token is still refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code stays after a resynchronised clock, purged tickets and a browser restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalate to Zscaler Support with the collected facts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:510000</name>
    <message>
        <source>The login name is too long for Zscaler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your login name has more characters than Zscaler can take. It needs either a shorter name or help from Zscaler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client name in the ticket, with its realm, is longer than the service allows. Zscaler does not publish the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zscaler prints 510000; the pattern of its other codes suggests 511000, so both are understood here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unusually long account name, often made of full names or of service labels, joined with a long domain name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the characters of the client name in klist, the realm included, and compare with colleagues for whom it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Zscaler Support for the limit and for a way out before any account is renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If Zscaler cannot help, plan a shorter logon name with the user; a rename touches more than the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the shorter name, or after Zscaler&apos;s change, the user signs out and in, and browsing works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler as 510000; 511000 as the meant number is probable, unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login name exceeds the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of characters of the login name is above the service&apos;s maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only users with very long names are affected, on every computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact Zscaler Support; shorten the name only as the last resort.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:211000</name>
    <message>
        <source>Redirected traffic comes from a place without authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Zscaler code, but it is not about Kerberos. Your web traffic reaches Zscaler by a way for which sign-on is switched off, while a redirect expects it to be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request that the gateway redirected arrives from a location where authentication is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirected requests and the normal ones leave the company by different routes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The location in Zscaler was set up without authentication by mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the route and the public address of the redirected request with those of the normal traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the authentication switch of the location to which the public address belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both kinds of traffic come from the same location, and the code is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; not a Kerberos code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zen:421000</name>
    <message>
        <source>The browser&apos;s Zscaler cookie belongs to another organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code looks like a Kerberos code but is not one. The browser still keeps a Zscaler cookie of another company, and that does not fit the proxy port in use here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation named in the user&apos;s cookie differs from the one that owns the dedicated proxy port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser was used with another company&apos;s Zscaler before: a consultant, a test tenant, a merger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PAC file or the proxy setting points to a dedicated port of another tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the cookies of the browser, close all its windows and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it comes back, check that the proxy port belongs to the own organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If cleared cookies and the right port do not help, export the logs and open a case with Zscaler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After clearing the cookies the page loads, also after the next restart of the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by Zscaler; not a Kerberos code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
