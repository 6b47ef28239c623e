& {
# Kerbscope's collector for Windows. Paste all of it into PowerShell, as the user who has the trouble, and press Enter.
# It needs no administrator and changes nothing. It reads the Kerberos tickets (klist shows no keys) and the settings of
# domain, DNS, clock, proxy and Kerberos, and asks nobody but the user's own domain controller and DNS server.
# The answer is shown and put on the clipboard: paste it into Kerbscope. It holds names and addresses, but no passwords.
$dc = $env:LOGONSERVER -replace '^\\+'
$commands = 'klist tickets', 'klist tgt', 'klist sessions', 'klist kcd_cache', 'whoami /upn', 'dsregcmd /status',
  'set USERD & set LOGONSERVER & set COMPUTERNAME',
  'nltest /dsgetdc:', 'nltest /domain_trusts', "nslookup -type=SRV _kerberos._tcp.$env:USERDNSDOMAIN.",
  'w32tm /query /status', "w32tm /stripchart /computer:$dc /samples:1 /dataonly", 'tzutil /g',
  'netsh name show effectivepolicy', 'netsh winhttp show proxy',
  'reg query "HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings"',
  'reg query "HKLM\SOFTWARE\Policies\Microsoft\Windows\CurrentVersion\Internet Settings" /s',
  'reg query HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System\Kerberos /s',
  'reg query HKLM\SYSTEM\CurrentControlSet\Control\Lsa\Kerberos /s',
  'gpresult /r /scope user'
$answer = @("##### kerbscope collected by powershell on $env:COMPUTERNAME at $(Get-Date -Format o)")
foreach ($command in $commands) {
  $answer += "##### kerbscope $command"
  $answer += cmd /c "$command 2>&1"
}
$answer += '##### kerbscope ipconfig /all' # of it only the names of the adapters and what concerns DNS
$answer += ipconfig /all | Where-Object { if ($_ -match '^\S|\. ?:') { $keep = $_ -match '^\S|DNS' }; $keep }
$answer += '##### kerbscope end'
$answer = $answer -replace '(://)[^/@\s]+@', '$1***@' # a password in the address of a proxy
if (Get-Command Set-Clipboard -ErrorAction SilentlyContinue) { $answer | Set-Clipboard } else { $answer | clip }
$answer
}

