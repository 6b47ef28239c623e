<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>family:zen</name>
    <message>
        <source>Zscaler page codes</source>
        <translation>Zscaler ページ コード</translation>
    </message>
    <message>
        <source>The error page that Zscaler shows in the browser instead of the web page</source>
        <translation>Web ページの代わりに Zscaler がブラウザーに表示するエラー ページ</translation>
    </message>
</context>
<context>
    <name>family:krb</name>
    <message>
        <source>Kerberos protocol errors</source>
        <translation>Kerberos プロトコル エラー</translation>
    </message>
    <message>
        <source>KRB-ERROR messages in captures, events 4768, 4769 and 4771, traces, messages of programs</source>
        <translation>キャプチャ内の KRB-ERROR メッセージ、イベント 4768、4769、4771、トレース、プログラムのメッセージ</translation>
    </message>
</context>
<context>
    <name>family:event</name>
    <message>
        <source>Windows events</source>
        <translation>Windows イベント</translation>
    </message>
    <message>
        <source>Windows Event Viewer: Security, System and Operational logs of clients and domain controllers</source>
        <translation>Windows イベント ビューアー: クライアントとドメイン コントローラーのセキュリティ、システム、Operational ログ</translation>
    </message>
</context>
<context>
    <name>family:ntstatus</name>
    <message>
        <source>Windows NTSTATUS codes</source>
        <translation>Windows NTSTATUS コード</translation>
    </message>
    <message>
        <source>Events 4625 and 4776, klist, Netlogon and LSA logs, extended errors inside KRB-ERROR</source>
        <translation>イベント 4625 と 4776、klist、Netlogon と LSA のログ、KRB-ERROR 内の拡張エラー</translation>
    </message>
</context>
<context>
    <name>family:sspi</name>
    <message>
        <source>Windows SSPI and security HRESULTs</source>
        <translation>Windows SSPI とセキュリティの HRESULT</translation>
    </message>
    <message>
        <source>Windows programs, browsers, IIS and service logs, klist</source>
        <translation>Windows プログラム、ブラウザー、IIS とサービスのログ、klist</translation>
    </message>
</context>
<context>
    <name>family:win32</name>
    <message>
        <source>Windows system error numbers</source>
        <translation>Windows システム エラー番号</translation>
    </message>
    <message>
        <source>net, nltest, ksetup and other commands, services, event texts</source>
        <translation>net、nltest、ksetup などのコマンド、サービス、イベントのテキスト</translation>
    </message>
</context>
<context>
    <name>family:mit</name>
    <message>
        <source>MIT Kerberos library codes</source>
        <translation>MIT Kerberos ライブラリのコード</translation>
    </message>
    <message>
        <source>kinit, klist, kvno and programs linked with MIT Kerberos; KRB5_TRACE output</source>
        <translation>kinit、klist、kvno と MIT Kerberos をリンクしたプログラム、KRB5_TRACE の出力</translation>
    </message>
</context>
<context>
    <name>family:heimdal</name>
    <message>
        <source>Heimdal library codes</source>
        <translation>Heimdal ライブラリのコード</translation>
    </message>
    <message>
        <source>kinit and klist of macOS, BSD and Heimdal systems; Samba</source>
        <translation>macOS、BSD、Heimdal システムの kinit と klist、Samba</translation>
    </message>
</context>
<context>
    <name>family:gss-major</name>
    <message>
        <source>GSS-API major status codes</source>
        <translation>GSS-API メジャー状態コード</translation>
    </message>
    <message>
        <source>Web servers, SSH, LDAP and database programs that use GSS-API or SPNEGO</source>
        <translation>GSS-API または SPNEGO を使う Web サーバー、SSH、LDAP、データベースのプログラム</translation>
    </message>
</context>
<context>
    <name>family:gss-minor</name>
    <message>
        <source>GSS-API minor status codes of the Kerberos mechanism</source>
        <translation>Kerberos メカニズムの GSS-API マイナー状態コード</translation>
    </message>
    <message>
        <source>The second half of a GSS-API error message</source>
        <translation>GSS-API エラー メッセージの後半</translation>
    </message>
</context>
<context>
    <name>family:etype</name>
    <message>
        <source>Encryption types</source>
        <translation>暗号化の種類</translation>
    </message>
    <message>
        <source>klist, events 4768 and 4769, captures, keytabs, krb5.conf</source>
        <translation>klist、イベント 4768 と 4769、キャプチャ、keytab、krb5.conf</translation>
    </message>
</context>
<context>
    <name>family:padata</name>
    <message>
        <source>Pre-authentication data types</source>
        <translation>事前認証データの種類</translation>
    </message>
    <message>
        <source>Field Pre-Authentication Type of events 4768 and 4771, captures</source>
        <translation>イベント 4768 と 4771 の Pre-Authentication Type フィールド、キャプチャ</translation>
    </message>
</context>
<context>
    <name>family:kdc-option</name>
    <message>
        <source>KDC options (options of a ticket request)</source>
        <translation>KDC オプション (チケット要求のオプション)</translation>
    </message>
    <message>
        <source>Field Ticket Options of events 4768, 4769 and 4771, kdc-options in captures</source>
        <translation>イベント 4768、4769、4771 の Ticket Options フィールド、キャプチャの kdc-options</translation>
    </message>
</context>
<context>
    <name>family:ticket-flag</name>
    <message>
        <source>Ticket flags</source>
        <translation>チケット フラグ</translation>
    </message>
    <message>
        <source>klist (Ticket Flags, Flags), flags in captures and ticket caches</source>
        <translation>klist (Ticket Flags、Flags)、キャプチャとチケット キャッシュの flags</translation>
    </message>
</context>
<context>
    <name>family:supported-etypes</name>
    <message>
        <source>Bits and values of msDS-SupportedEncryptionTypes</source>
        <translation>msDS-SupportedEncryptionTypes のビットと値</translation>
    </message>
    <message>
        <source>Accounts and trusts in Active Directory, policy &apos;Configure encryption types allowed for Kerberos&apos;</source>
        <translation>Active Directory のアカウントと信頼関係、ポリシー &apos;Kerberos で許可する暗号化の種類を構成する&apos;</translation>
    </message>
</context>
<context>
    <name>family:logon-type</name>
    <message>
        <source>Windows logon types</source>
        <translation>Windows のログオンの種類</translation>
    </message>
    <message>
        <source>Field Logon Type of events 4624 and 4625, klist sessions</source>
        <translation>イベント 4624 と 4625 の Logon Type フィールド、klist sessions</translation>
    </message>
</context>
<context>
    <name>family:msg-type</name>
    <message>
        <source>Kerberos message types</source>
        <translation>Kerberos メッセージの種類</translation>
    </message>
    <message>
        <source>Captures and traces</source>
        <translation>キャプチャとトレース</translation>
    </message>
</context>
<context>
    <name>family:name-type</name>
    <message>
        <source>Principal name types</source>
        <translation>プリンシパル名の種類</translation>
    </message>
    <message>
        <source>Captures, keytabs and ticket caches</source>
        <translation>キャプチャ、keytab、チケット キャッシュ</translation>
    </message>
</context>
<context>
    <name>family:checksum</name>
    <message>
        <source>Checksum types</source>
        <translation>チェックサムの種類</translation>
    </message>
    <message>
        <source>Captures and traces</source>
        <translation>キャプチャとトレース</translation>
    </message>
</context>
<context>
    <name>family:authdata</name>
    <message>
        <source>Authorization data types</source>
        <translation>承認データの種類</translation>
    </message>
    <message>
        <source>Decrypted tickets, captures with a keytab, service logs</source>
        <translation>復号したチケット、keytab を使ったキャプチャ、サービスのログ</translation>
    </message>
</context>
<context>
    <name>family:pac-type</name>
    <message>
        <source>PAC buffer types</source>
        <translation>PAC バッファーの種類</translation>
    </message>
    <message>
        <source>Decrypted tickets, Samba and service logs</source>
        <translation>復号したチケット、Samba とサービスのログ</translation>
    </message>
</context>
<context>
    <name>family:addr-type</name>
    <message>
        <source>Address types</source>
        <translation>アドレスの種類</translation>
    </message>
    <message>
        <source>Tickets and KRB-ERROR messages in captures</source>
        <translation>キャプチャ内のチケットと KRB-ERROR メッセージ</translation>
    </message>
</context>
<context>
    <name>family:ap-option</name>
    <message>
        <source>Options of an AP request</source>
        <translation>AP 要求のオプション</translation>
    </message>
    <message>
        <source>AP-REQ messages in captures and in Negotiate tokens</source>
        <translation>キャプチャと Negotiate トークン内の AP-REQ メッセージ</translation>
    </message>
</context>
<context>
    <name>family:transited</name>
    <message>
        <source>Transited encodings</source>
        <translation>経由レルム (transited) のエンコード</translation>
    </message>
    <message>
        <source>Cross-realm tickets</source>
        <translation>レルム間チケット</translation>
    </message>
</context>
<context>
    <name>family:key-usage</name>
    <message>
        <source>Key usage numbers</source>
        <translation>キー使用番号</translation>
    </message>
    <message>
        <source>Traces, source code, cryptographic debugging</source>
        <translation>トレース、ソース コード、暗号のデバッグ</translation>
    </message>
</context>
<context>
    <name>family:kpasswd</name>
    <message>
        <source>Results of a password change</source>
        <translation>パスワード変更の結果</translation>
    </message>
    <message>
        <source>kpasswd, password change dialogs, port 464 in captures</source>
        <translation>kpasswd、パスワード変更のダイアログ、キャプチャのポート 464</translation>
    </message>
</context>
<context>
    <name>family:kdc-status</name>
    <message>
        <source>Status words of the MIT KDC</source>
        <translation>MIT KDC の状態の語</translation>
    </message>
    <message>
        <source>krb5kdc.log and the e-text of a KRB-ERROR</source>
        <translation>krb5kdc.log と KRB-ERROR の e-text</translation>
    </message>
</context>
<context>
    <name>family:event-field</name>
    <message>
        <source>Fields of Windows events</source>
        <translation>Windows イベントのフィールド</translation>
    </message>
    <message>
        <source>The body of an event in Event Viewer or in its XML</source>
        <translation>イベント ビューアーまたは XML にあるイベントの本文</translation>
    </message>
</context>
<context>
    <name>family:recommendation</name>
    <message>
        <source>What to watch in event 4768</source>
        <translation>イベント 4768 の監視項目</translation>
    </message>
    <message>
        <source>Security monitoring of domain controllers</source>
        <translation>ドメイン コントローラーのセキュリティ監視</translation>
    </message>
</context>
<context>
    <name>family:klist</name>
    <message>
        <source>The klist command and its parameters</source>
        <translation>klist コマンドとパラメーター</translation>
    </message>
    <message>
        <source>The Windows command line</source>
        <translation>Windows のコマンド ライン</translation>
    </message>
</context>
<context>
    <name>family:klist-field</name>
    <message>
        <source>What the lines of klist mean</source>
        <translation>klist の各行の意味</translation>
    </message>
    <message>
        <source>The output of klist on Windows</source>
        <translation>Windows での klist の出力</translation>
    </message>
</context>
<context>
    <name>family:java</name>
    <message>
        <source>Java Kerberos messages</source>
        <translation>Java の Kerberos メッセージ</translation>
    </message>
    <message>
        <source>Logs and stack traces of Java programs</source>
        <translation>Java プログラムのログとスタック トレース</translation>
    </message>
</context>
<context>
    <name>family:chromium</name>
    <message>
        <source>Network errors of Chrome, Edge and other Chromium browsers</source>
        <translation>Chrome、Edge などの Chromium ブラウザーのネットワーク エラー</translation>
    </message>
    <message>
        <source>The browser&apos;s error page, chrome://net-export logs</source>
        <translation>ブラウザーのエラー ページ、chrome://net-export のログ</translation>
    </message>
</context>
<context>
    <name>family:firefox</name>
    <message>
        <source>Firefox negotiate messages</source>
        <translation>Firefox の negotiate メッセージ</translation>
    </message>
    <message>
        <source>Firefox logs with MOZ_LOG=negotiateauth:5</source>
        <translation>MOZ_LOG=negotiateauth:5 を使った Firefox のログ</translation>
    </message>
</context>
<context>
    <name>family:curl</name>
    <message>
        <source>curl messages about Negotiate and GSS-API</source>
        <translation>Negotiate と GSS-API に関する curl のメッセージ</translation>
    </message>
    <message>
        <source>curl --verbose</source>
        <translation>curl --verbose</translation>
    </message>
</context>
<context>
    <name>family:sssd</name>
    <message>
        <source>SSSD messages</source>
        <translation>SSSD のメッセージ</translation>
    </message>
    <message>
        <source>The logs in /var/log/sssd and the system journal of Linux computers</source>
        <translation>/var/log/sssd のログと Linux コンピューターのシステム ジャーナル</translation>
    </message>
</context>
<context>
    <name>family:winbind</name>
    <message>
        <source>Samba winbind messages</source>
        <translation>Samba winbind のメッセージ</translation>
    </message>
    <message>
        <source>The winbind logs and the system journal of Linux computers</source>
        <translation>winbind のログと Linux コンピューターのシステム ジャーナル</translation>
    </message>
</context>
<context>
    <name>family:squid</name>
    <message>
        <source>Squid Negotiate messages</source>
        <translation>Squid の Negotiate メッセージ</translation>
    </message>
    <message>
        <source>cache.log of a Squid proxy</source>
        <translation>Squid プロキシの cache.log</translation>
    </message>
</context>
<context>
    <name>family:mod_auth_gssapi</name>
    <message>
        <source>Messages of mod_auth_gssapi</source>
        <translation>mod_auth_gssapi のメッセージ</translation>
    </message>
    <message>
        <source>error_log of an Apache web server</source>
        <translation>Apache Web サーバーの error_log</translation>
    </message>
</context>
<context>
    <name>finding:symptom.kind</name>
    <message>
        <source>What the user sees</source>
        <translation>ユーザーに見えているもの</translation>
    </message>
    <message>
        <source>What does the user see on the screen?</source>
        <translation>ユーザーの画面には何が表示されていますか。</translation>
    </message>
    <message>
        <source>It tells whether to look at the web proxy, at the sign-in to the computer or at one service.</source>
        <translation>Web プロキシ、コンピューターへのサインイン、特定のサービスのどれを調べるべきかがわかります。</translation>
    </message>
    <message>
        <source>An error page of the web proxy, with a number</source>
        <translation>番号の付いた Web プロキシのエラー ページ</translation>
    </message>
    <message>
        <source>The browser or program keeps asking for name and password</source>
        <translation>ブラウザーまたはプログラムが名前とパスワードを何度も求める</translation>
    </message>
    <message>
        <source>Signing in to the computer itself fails</source>
        <translation>コンピューター自体へのサインインに失敗する</translation>
    </message>
    <message>
        <source>A browser error, or an error page of the web site (400, 401, 403)</source>
        <translation>ブラウザーのエラー、または Web サイトのエラー ページ (400、401、403)</translation>
    </message>
    <message>
        <source>An error in one program, share or service</source>
        <translation>1 つのプログラム、共有、サービスだけのエラー</translation>
    </message>
    <message>
        <source>It works, but only after a long wait</source>
        <translation>動作するが、長く待たされる</translation>
    </message>
    <message>
        <source>Everything works; somebody only wondered about a message</source>
        <translation>すべて動作している。メッセージが気になっただけ</translation>
    </message>
    <message>
        <source>Let the user read the page or the message out, word for word, with every number on it.</source>
        <translation>ページまたはメッセージを、番号もすべて含めて一語一句ユーザーに読み上げてもらってください。</translation>
    </message>
</context>
<context>
    <name>finding:http.status</name>
    <message>
        <source>Answer of the web server or proxy</source>
        <translation>Web サーバーまたはプロキシの応答</translation>
    </message>
    <message>
        <source>Which number does the web page or the browser&apos;s network view show?</source>
        <translation>Web ページまたはブラウザーのネットワーク表示にはどの番号が出ていますか。</translation>
    </message>
    <message>
        <source>401 comes from a web site, 407 from a proxy, 400 or 431 means that the ticket is too big for the server.</source>
        <translation>401 は Web サイトから、407 はプロキシから返されます。400 または 431 は、チケットがサーバーにとって大きすぎることを意味します。</translation>
    </message>
    <message>
        <source>The page is delivered</source>
        <translation>ページは表示される</translation>
    </message>
    <message>
        <source>401 again and again</source>
        <translation>401 が繰り返される</translation>
    </message>
    <message>
        <source>407 again and again</source>
        <translation>407 が繰り返される</translation>
    </message>
    <message>
        <source>403, forbidden</source>
        <translation>403、アクセス禁止</translation>
    </message>
    <message>
        <source>400 or 431, request header too long</source>
        <translation>400 または 431、要求ヘッダーが長すぎる</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>その他の番号</translation>
    </message>
    <message>
        <source>In the browser press F12, choose Network, load the page again and read the column Status of the first line.</source>
        <translation>ブラウザーで F12 を押し、[ネットワーク] を選んでページを再読み込みし、1 行目の [状態] 列を読んでください。</translation>
    </message>
    <message>
        <source>The lines that begin with &apos;&lt; HTTP/&apos;.</source>
        <translation>&apos;&lt; HTTP/&apos; で始まる行です。</translation>
    </message>
</context>
<context>
    <name>finding:code.zen</name>
    <message>
        <source>Code on Zscaler&apos;s page</source>
        <translation>Zscaler のページのコード</translation>
    </message>
    <message>
        <source>Which number does the proxy&apos;s error page show?</source>
        <translation>プロキシのエラー ページにはどの番号が表示されていますか。</translation>
    </message>
    <message>
        <source>The proxy&apos;s number says what the proxy missed: the ticket, the user, the domain or the right time.</source>
        <translation>この番号から、プロキシに何が足りなかったかがわかります: チケット、ユーザー、ドメイン、正しい時刻。</translation>
    </message>
    <message>
        <source>391000: the page cannot load</source>
        <translation>391000: ページを読み込めない</translation>
    </message>
    <message>
        <source>441000: user not found</source>
        <translation>441000: ユーザーが見つからない</translation>
    </message>
    <message>
        <source>451000: domain does not exist</source>
        <translation>451000: ドメインが存在しない</translation>
    </message>
    <message>
        <source>461000: user not found</source>
        <translation>461000: ユーザーが見つからない</translation>
    </message>
    <message>
        <source>471000: no Kerberos ticket in the request</source>
        <translation>471000: 要求に Kerberos チケットがない</translation>
    </message>
    <message>
        <source>48100: invalid encoding of the credentials</source>
        <translation>48100: 資格情報のエンコードが無効</translation>
    </message>
    <message>
        <source>491000: invalid token or user name</source>
        <translation>491000: トークンまたはユーザー名が無効</translation>
    </message>
    <message>
        <source>501000: invalid token or user name</source>
        <translation>501000: トークンまたはユーザー名が無効</translation>
    </message>
    <message>
        <source>510000: user name too long</source>
        <translation>510000: ユーザー名が長すぎる</translation>
    </message>
    <message>
        <source>211000: redirected traffic, not a Kerberos code</source>
        <translation>211000: リダイレクトされたトラフィック (Kerberos のコードではない)</translation>
    </message>
    <message>
        <source>421000: foreign cookie, not a Kerberos code</source>
        <translation>421000: 他組織の Cookie (Kerberos のコードではない)</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>その他の番号</translation>
    </message>
    <message>
        <source>A number of five or six digits, usually at the foot of the page.</source>
        <translation>5 桁または 6 桁の数字で、通常はページの下部にあります。</translation>
    </message>
</context>
<context>
    <name>finding:code.krb</name>
    <message>
        <source>Kerberos error code</source>
        <translation>Kerberos エラー コード</translation>
    </message>
    <message>
        <source>0: no error</source>
        <translation>0: エラーなし</translation>
    </message>
    <message>
        <source>1: account expired</source>
        <translation>1: アカウントの期限切れ</translation>
    </message>
    <message>
        <source>6: user not found</source>
        <translation>6: ユーザーが見つからない</translation>
    </message>
    <message>
        <source>7: service not found</source>
        <translation>7: サービスが見つからない</translation>
    </message>
    <message>
        <source>8: name registered twice</source>
        <translation>8: 名前が二重に登録されている</translation>
    </message>
    <message>
        <source>9: no key</source>
        <translation>9: キーがない</translation>
    </message>
    <message>
        <source>12: policy forbids</source>
        <translation>12: ポリシーで禁止</translation>
    </message>
    <message>
        <source>13: option not allowed</source>
        <translation>13: オプションが許可されていない</translation>
    </message>
    <message>
        <source>14: encryption type not supported</source>
        <translation>14: 暗号化の種類がサポートされていない</translation>
    </message>
    <message>
        <source>16: kind of sign-on not supported</source>
        <translation>16: サインインの方式がサポートされていない</translation>
    </message>
    <message>
        <source>18: account locked, disabled or expired</source>
        <translation>18: アカウントがロックアウト、無効、または期限切れ</translation>
    </message>
    <message>
        <source>23: password expired</source>
        <translation>23: パスワードの期限切れ</translation>
    </message>
    <message>
        <source>24: wrong password</source>
        <translation>24: パスワードが違う</translation>
    </message>
    <message>
        <source>25: further proof of identity needed (normal)</source>
        <translation>25: 追加の本人証明が必要 (正常)</translation>
    </message>
    <message>
        <source>28: trust path not accepted</source>
        <translation>28: 信頼パスが受け入れられない</translation>
    </message>
    <message>
        <source>29: service not available</source>
        <translation>29: サービスを利用できない</translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation>31: 整合性チェックに失敗</translation>
    </message>
    <message>
        <source>32: ticket expired (renews by itself)</source>
        <translation>32: チケットの期限切れ (自動的に更新される)</translation>
    </message>
    <message>
        <source>33: ticket not yet valid</source>
        <translation>33: チケットがまだ有効でない</translation>
    </message>
    <message>
        <source>34: request was repeated</source>
        <translation>34: 要求が繰り返された</translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation>37: 時計の差が大きすぎる</translation>
    </message>
    <message>
        <source>41: message modified</source>
        <translation>41: メッセージが変更された</translation>
    </message>
    <message>
        <source>43: illegal cross-realm ticket</source>
        <translation>43: 不正なレルム間チケット</translation>
    </message>
    <message>
        <source>44: key version not available</source>
        <translation>44: キーのバージョンを利用できない</translation>
    </message>
    <message>
        <source>45: key not available</source>
        <translation>45: キーを利用できない</translation>
    </message>
    <message>
        <source>52: answer too big for UDP (asked again by TCP)</source>
        <translation>52: 応答が UDP には大きすぎる (TCP で再要求)</translation>
    </message>
    <message>
        <source>60: generic error</source>
        <translation>60: 汎用エラー</translation>
    </message>
    <message>
        <source>62: certificate not trusted</source>
        <translation>62: 証明書が信頼されていない</translation>
    </message>
    <message>
        <source>63: domain controller not trusted</source>
        <translation>63: ドメイン コントローラーが信頼されていない</translation>
    </message>
    <message>
        <source>64: invalid signature</source>
        <translation>64: 署名が無効</translation>
    </message>
    <message>
        <source>65: stronger key needed</source>
        <translation>65: より強いキーが必要</translation>
    </message>
    <message>
        <source>66: certificate does not match</source>
        <translation>66: 証明書が一致しない</translation>
    </message>
    <message>
        <source>68: wrong realm</source>
        <translation>68: レルムが違う</translation>
    </message>
    <message>
        <source>70: certificate cannot be verified</source>
        <translation>70: 証明書を検証できない</translation>
    </message>
    <message>
        <source>71: certificate invalid</source>
        <translation>71: 証明書が無効</translation>
    </message>
    <message>
        <source>72: certificate revoked</source>
        <translation>72: 証明書が失効している</translation>
    </message>
    <message>
        <source>73: revocation status unknown</source>
        <translation>73: 失効状態が不明</translation>
    </message>
    <message>
        <source>74: revocation status unavailable</source>
        <translation>74: 失効状態を取得できない</translation>
    </message>
    <message>
        <source>75: name in the certificate does not match</source>
        <translation>75: 証明書の名前が一致しない</translation>
    </message>
    <message>
        <source>76: name in the controller&apos;s certificate does not match</source>
        <translation>76: ドメイン コントローラーの証明書の名前が一致しない</translation>
    </message>
    <message>
        <source>77: certificate is not for this purpose</source>
        <translation>77: 証明書がこの用途のものではない</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>その他のコード</translation>
    </message>
</context>
<context>
    <name>finding:code.ntstatus</name>
    <message>
        <source>Windows status code</source>
        <translation>Windows の状態コード</translation>
    </message>
    <message>
        <source>No logon server available</source>
        <translation>利用できるログオン サーバーがない</translation>
    </message>
    <message>
        <source>No such logon session</source>
        <translation>ログオン セッションが存在しない</translation>
    </message>
    <message>
        <source>No such user</source>
        <translation>ユーザーが存在しない</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>パスワードが違う</translation>
    </message>
    <message>
        <source>Wrong name or password</source>
        <translation>名前またはパスワードが違う</translation>
    </message>
    <message>
        <source>Account restriction</source>
        <translation>アカウントの制限</translation>
    </message>
    <message>
        <source>Outside the logon hours</source>
        <translation>ログオン時間外</translation>
    </message>
    <message>
        <source>Not from this computer</source>
        <translation>このコンピューターからは不可</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>パスワードの期限切れ</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>アカウントが無効</translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation>時計がずれている</translation>
    </message>
    <message>
        <source>Kind of logon not granted</source>
        <translation>ログオンの種類が許可されていない</translation>
    </message>
    <message>
        <source>No secret of the computer account</source>
        <translation>コンピューター アカウントのシークレットがない</translation>
    </message>
    <message>
        <source>No account for this name or computer</source>
        <translation>この名前またはコンピューターのアカウントがない</translation>
    </message>
    <message>
        <source>Trust between computer and domain failed</source>
        <translation>コンピューターとドメインの信頼関係に失敗</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>アカウントの期限切れ</translation>
    </message>
    <message>
        <source>Trust inconsistent</source>
        <translation>信頼関係に矛盾がある</translation>
    </message>
    <message>
        <source>Password must be changed</source>
        <translation>パスワードの変更が必要</translation>
    </message>
    <message>
        <source>Account locked out</source>
        <translation>アカウントのロックアウト</translation>
    </message>
    <message>
        <source>Encryption type not supported</source>
        <translation>暗号化の種類がサポートされていない</translation>
    </message>
    <message>
        <source>Certificate sign-on failed</source>
        <translation>証明書によるサインインに失敗</translation>
    </message>
    <message>
        <source>Wrong smart card PIN</source>
        <translation>スマート カードの PIN が違う</translation>
    </message>
    <message>
        <source>Possible downgrade, domain not reachable</source>
        <translation>ダウングレードの可能性、ドメインに到達できない</translation>
    </message>
    <message>
        <source>Refused by selective authentication</source>
        <translation>選択的認証により拒否</translation>
    </message>
    <message>
        <source>NTLM is blocked</source>
        <translation>NTLM がブロックされている</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>その他の状態</translation>
    </message>
</context>
<context>
    <name>finding:code.sspi</name>
    <message>
        <source>Windows security code (SSPI)</source>
        <translation>Windows のセキュリティ コード (SSPI)</translation>
    </message>
    <message>
        <source>Target unknown or unreachable</source>
        <translation>ターゲットが不明、または到達できない</translation>
    </message>
    <message>
        <source>Invalid token</source>
        <translation>トークンが無効</translation>
    </message>
    <message>
        <source>Logon denied</source>
        <translation>ログオンが拒否された</translation>
    </message>
    <message>
        <source>No credentials in the security package</source>
        <translation>セキュリティ パッケージに資格情報がない</translation>
    </message>
    <message>
        <source>No authority could be contacted</source>
        <translation>どの認証機関にも接続できない</translation>
    </message>
    <message>
        <source>Target name incorrect</source>
        <translation>ターゲット名が正しくない</translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation>時計がずれている</translation>
    </message>
    <message>
        <source>Buffer too small</source>
        <translation>バッファーが小さすぎる</translation>
    </message>
    <message>
        <source>Encryption type not supported</source>
        <translation>暗号化の種類がサポートされていない</translation>
    </message>
    <message>
        <source>The controller cannot refer to the service</source>
        <translation>ドメイン コントローラーがサービスを紹介できない</translation>
    </message>
    <message>
        <source>Delegation required</source>
        <translation>委任が必要</translation>
    </message>
    <message>
        <source>Delegation across realms failed</source>
        <translation>レルム間の委任に失敗</translation>
    </message>
    <message>
        <source>Smart card required</source>
        <translation>スマート カードが必要</translation>
    </message>
    <message>
        <source>Certificate names no valid user</source>
        <translation>証明書に有効なユーザーの名前がない</translation>
    </message>
    <message>
        <source>Possible downgrade, domain not reachable</source>
        <translation>ダウングレードの可能性、ドメインに到達できない</translation>
    </message>
    <message>
        <source>User&apos;s certificate revoked</source>
        <translation>ユーザーの証明書が失効している</translation>
    </message>
    <message>
        <source>Authority of the user&apos;s certificate not trusted</source>
        <translation>ユーザーの証明書の証明機関が信頼されていない</translation>
    </message>
    <message>
        <source>User&apos;s certificate not trusted</source>
        <translation>ユーザーの証明書が信頼されていない</translation>
    </message>
    <message>
        <source>User&apos;s certificate expired</source>
        <translation>ユーザーの証明書の期限切れ</translation>
    </message>
    <message>
        <source>Revocation of the controller&apos;s certificate cannot be checked</source>
        <translation>ドメイン コントローラーの証明書の失効を確認できない</translation>
    </message>
    <message>
        <source>Authority of the controller&apos;s certificate not trusted</source>
        <translation>ドメイン コントローラーの証明書の証明機関が信頼されていない</translation>
    </message>
    <message>
        <source>Controller&apos;s certificate expired</source>
        <translation>ドメイン コントローラーの証明書の期限切れ</translation>
    </message>
    <message>
        <source>Controller&apos;s certificate revoked</source>
        <translation>ドメイン コントローラーの証明書が失効している</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>その他のコード</translation>
    </message>
</context>
<context>
    <name>finding:code.win32</name>
    <message>
        <source>Windows error number</source>
        <translation>Windows のエラー番号</translation>
    </message>
    <message>
        <source>No logon servers available</source>
        <translation>利用できるログオン サーバーがない</translation>
    </message>
    <message>
        <source>No such logon session</source>
        <translation>ログオン セッションが存在しない</translation>
    </message>
    <message>
        <source>No such user</source>
        <translation>ユーザーが存在しない</translation>
    </message>
    <message>
        <source>Wrong name or password</source>
        <translation>名前またはパスワードが違う</translation>
    </message>
    <message>
        <source>Account restriction</source>
        <translation>アカウントの制限</translation>
    </message>
    <message>
        <source>Outside the logon hours</source>
        <translation>ログオン時間外</translation>
    </message>
    <message>
        <source>Not from this computer</source>
        <translation>このコンピューターからは不可</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>パスワードの期限切れ</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>アカウントが無効</translation>
    </message>
    <message>
        <source>Domain not found</source>
        <translation>ドメインが見つからない</translation>
    </message>
    <message>
        <source>Kind of logon not granted</source>
        <translation>ログオンの種類が許可されていない</translation>
    </message>
    <message>
        <source>Target account name incorrect</source>
        <translation>ターゲット アカウント名が正しくない</translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation>時計がずれている</translation>
    </message>
    <message>
        <source>No computer account or no such service</source>
        <translation>コンピューター アカウントがない、またはサービスが存在しない</translation>
    </message>
    <message>
        <source>Trust between computer and domain failed</source>
        <translation>コンピューターとドメインの信頼関係に失敗</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>アカウントの期限切れ</translation>
    </message>
    <message>
        <source>Password must be changed</source>
        <translation>パスワードの変更が必要</translation>
    </message>
    <message>
        <source>Account locked out</source>
        <translation>アカウントのロックアウト</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>その他の番号</translation>
    </message>
</context>
<context>
    <name>finding:code.mit</name>
    <message>
        <source>MIT Kerberos library code</source>
        <translation>MIT Kerberos ライブラリのコード</translation>
    </message>
    <message>
        <source>No credentials cache found</source>
        <translation>資格情報キャッシュが見つからない</translation>
    </message>
    <message>
        <source>Matching credential not found</source>
        <translation>一致する資格情報が見つからない</translation>
    </message>
    <message>
        <source>Bad format in credentials cache</source>
        <translation>資格情報キャッシュの形式が不正</translation>
    </message>
    <message>
        <source>Unsupported cache version</source>
        <translation>キャッシュのバージョンがサポートされていない</translation>
    </message>
    <message>
        <source>Cache name malformed</source>
        <translation>キャッシュ名の形式が不正</translation>
    </message>
    <message>
        <source>Unknown cache type</source>
        <translation>不明なキャッシュの種類</translation>
    </message>
    <message>
        <source>Cache cannot be read or written</source>
        <translation>キャッシュの読み書きができない</translation>
    </message>
    <message>
        <source>Cache permissions incorrect</source>
        <translation>キャッシュのアクセス許可が不正</translation>
    </message>
    <message>
        <source>Internal cache error</source>
        <translation>キャッシュの内部エラー</translation>
    </message>
    <message>
        <source>Cannot find KDC for realm</source>
        <translation>レルムの KDC が見つからない</translation>
    </message>
    <message>
        <source>Cannot resolve address of the KDC</source>
        <translation>KDC のアドレスを解決できない</translation>
    </message>
    <message>
        <source>Cannot contact any KDC for realm</source>
        <translation>レルムのどの KDC にも接続できない</translation>
    </message>
    <message>
        <source>Cannot determine realm for host</source>
        <translation>ホストのレルムを特定できない</translation>
    </message>
    <message>
        <source>Cannot determine realm for a numeric address</source>
        <translation>数値アドレスのレルムを特定できない</translation>
    </message>
    <message>
        <source>Host name cannot be canonicalized</source>
        <translation>ホスト名を正規化できない</translation>
    </message>
    <message>
        <source>Cannot find ticket for the realm</source>
        <translation>レルムのチケットが見つからない</translation>
    </message>
    <message>
        <source>No default realm configured</source>
        <translation>既定のレルムが構成されていない</translation>
    </message>
    <message>
        <source>Configuration file cannot be opened</source>
        <translation>構成ファイルを開けない</translation>
    </message>
    <message>
        <source>Configuration file malformed</source>
        <translation>構成ファイルの形式が不正</translation>
    </message>
    <message>
        <source>No supported encryption types configured</source>
        <translation>サポートされる暗号化の種類が構成されていない</translation>
    </message>
    <message>
        <source>No credentials with a supported encryption type</source>
        <translation>サポートされる暗号化の種類の資格情報がない</translation>
    </message>
    <message>
        <source>Clocks differ in the answer</source>
        <translation>応答の時刻がずれている</translation>
    </message>
    <message>
        <source>Answer does not match the request</source>
        <translation>応答が要求と一致しない</translation>
    </message>
    <message>
        <source>Key not in the keytab</source>
        <translation>キーが keytab にない</translation>
    </message>
    <message>
        <source>Key version not in the keytab</source>
        <translation>キーのバージョンが keytab にない</translation>
    </message>
    <message>
        <source>Pre-authentication failed</source>
        <translation>事前認証に失敗</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>その他のコード</translation>
    </message>
</context>
<context>
    <name>finding:code.event</name>
    <message>
        <source>Windows event</source>
        <translation>Windows イベント</translation>
    </message>
    <message>
        <source>4624: somebody signed in (normal)</source>
        <translation>4624: サインインが行われた (正常)</translation>
    </message>
    <message>
        <source>4634: a session ended (normal)</source>
        <translation>4634: セッションが終了した (正常)</translation>
    </message>
    <message>
        <source>4648: another account&apos;s password used</source>
        <translation>4648: 別のアカウントのパスワードが使われた</translation>
    </message>
    <message>
        <source>4672: sign-in with administrator&apos;s rights</source>
        <translation>4672: 管理者権限でのサインイン</translation>
    </message>
    <message>
        <source>4768: sign-on ticket requested</source>
        <translation>4768: サインイン チケットが要求された</translation>
    </message>
    <message>
        <source>4769: service ticket requested</source>
        <translation>4769: サービス チケットが要求された</translation>
    </message>
    <message>
        <source>4770: ticket renewed (normal)</source>
        <translation>4770: チケットが更新された (正常)</translation>
    </message>
    <message>
        <source>4776: name and password checked by NTLM</source>
        <translation>4776: 名前とパスワードが NTLM で確認された</translation>
    </message>
    <message>
        <source>4625: a sign-in failed</source>
        <translation>4625: サインインに失敗した</translation>
    </message>
    <message>
        <source>4771: the password check failed</source>
        <translation>4771: パスワードの確認に失敗した</translation>
    </message>
    <message>
        <source>4740: an account was locked</source>
        <translation>4740: アカウントがロックアウトされた</translation>
    </message>
    <message>
        <source>4649: a request was repeated</source>
        <translation>4649: 要求が繰り返された</translation>
    </message>
    <message>
        <source>4820: device not allowed for the account</source>
        <translation>4820: デバイスがアカウントに許可されていない</translation>
    </message>
    <message>
        <source>4821: authentication policy refused a service ticket</source>
        <translation>4821: 認証ポリシーがサービス チケットを拒否した</translation>
    </message>
    <message>
        <source>4822: NTLM refused, Protected Users</source>
        <translation>4822: NTLM の拒否 (Protected Users)</translation>
    </message>
    <message>
        <source>4823: NTLM refused, account restrictions</source>
        <translation>4823: NTLM の拒否 (アカウントの制限)</translation>
    </message>
    <message>
        <source>4824: RC4 or DES refused, Protected Users</source>
        <translation>4824: RC4 または DES の拒否 (Protected Users)</translation>
    </message>
    <message>
        <source>5378: delegation forbidden by policy</source>
        <translation>5378: 委任がポリシーで禁止されている</translation>
    </message>
    <message>
        <source>5719: the computer could not reach its domain</source>
        <translation>5719: コンピューターがドメインに到達できなかった</translation>
    </message>
    <message>
        <source>The server could not read the ticket</source>
        <translation>サーバーがチケットを読み取れなかった</translation>
    </message>
    <message>
        <source>The server says the ticket is not yet valid</source>
        <translation>サーバーがチケットはまだ有効でないと示した</translation>
    </message>
    <message>
        <source>The ticket did not fit into the buffer</source>
        <translation>チケットがバッファーに収まらなかった</translation>
    </message>
    <message>
        <source>The controller rejected the user&apos;s certificate</source>
        <translation>ドメイン コントローラーがユーザーの証明書を拒否した</translation>
    </message>
    <message>
        <source>The controller&apos;s certificate is not trusted</source>
        <translation>ドメイン コントローラーの証明書が信頼されていない</translation>
    </message>
    <message>
        <source>A saved password is wrong</source>
        <translation>保存されたパスワードが違う</translation>
    </message>
    <message>
        <source>The ticket did not fit, larger size needed</source>
        <translation>チケットが収まらず、より大きいサイズが必要</translation>
    </message>
    <message>
        <source>Service name not registered</source>
        <translation>サービス名が登録されていない</translation>
    </message>
    <message>
        <source>Service name registered twice</source>
        <translation>サービス名が二重に登録されている</translation>
    </message>
    <message>
        <source>No domain controller found</source>
        <translation>ドメイン コントローラーが見つからない</translation>
    </message>
    <message>
        <source>Two accounts carry the same service name</source>
        <translation>2 つのアカウントが同じサービス名を持つ</translation>
    </message>
    <message>
        <source>Sign-on: no key of the kind asked for</source>
        <translation>サインイン: 要求された種類のキーがない</translation>
    </message>
    <message>
        <source>Service ticket: no key of the kind asked for</source>
        <translation>サービス チケット: 要求された種類のキーがない</translation>
    </message>
    <message>
        <source>The controller has no certificate</source>
        <translation>ドメイン コントローラーに証明書がない</translation>
    </message>
    <message>
        <source>The controller&apos;s certificate is not valid any more</source>
        <translation>ドメイン コントローラーの証明書が有効でなくなった</translation>
    </message>
    <message>
        <source>The user&apos;s certificate was refused</source>
        <translation>ユーザーの証明書が拒否された</translation>
    </message>
    <message>
        <source>An account may not ask in a user&apos;s name</source>
        <translation>アカウントはユーザーの名前で要求できない</translation>
    </message>
    <message>
        <source>Sign-on: encryption asked for is not allowed</source>
        <translation>サインイン: 要求された暗号化が許可されていない</translation>
    </message>
    <message>
        <source>Service ticket: encryption asked for is not allowed</source>
        <translation>サービス チケット: 要求された暗号化が許可されていない</translation>
    </message>
    <message>
        <source>No usable certificate for smart card sign-on</source>
        <translation>スマート カードのサインインに使える証明書がない</translation>
    </message>
    <message>
        <source>A very large ticket was issued</source>
        <translation>非常に大きいチケットが発行された</translation>
    </message>
    <message>
        <source>Certificate not firmly tied to the account</source>
        <translation>証明書がアカウントに確実に結び付けられていない</translation>
    </message>
    <message>
        <source>Certificate older than the account</source>
        <translation>証明書がアカウントより古い</translation>
    </message>
    <message>
        <source>Certificate names another account</source>
        <translation>証明書が別のアカウントを示している</translation>
    </message>
    <message>
        <source>An account has no AES keys</source>
        <translation>AES キーのないアカウントがある</translation>
    </message>
    <message>
        <source>RC4 ticket issued: client knows nothing better</source>
        <translation>RC4 チケットの発行: クライアントがそれ以上に対応していない</translation>
    </message>
    <message>
        <source>RC4 ticket issued: account has no AES keys</source>
        <translation>RC4 チケットの発行: アカウントに AES キーがない</translation>
    </message>
    <message>
        <source>Ticket refused: client knows only RC4</source>
        <translation>チケットの拒否: クライアントが RC4 にしか対応していない</translation>
    </message>
    <message>
        <source>Ticket refused: account has no AES keys</source>
        <translation>チケットの拒否: アカウントに AES キーがない</translation>
    </message>
    <message>
        <source>The controller&apos;s default still has old encryption</source>
        <translation>ドメイン コントローラーの既定値に古い暗号化が残っている</translation>
    </message>
    <message>
        <source>Service wants AES, the client cannot</source>
        <translation>サービスは AES を要求、クライアントは非対応</translation>
    </message>
    <message>
        <source>Service set to AES without AES keys</source>
        <translation>サービスは AES の設定だが AES キーがない</translation>
    </message>
    <message>
        <source>Ticket refused: service wants AES, client has none</source>
        <translation>チケットの拒否: サービスは AES を要求、クライアントにない</translation>
    </message>
    <message>
        <source>Ticket refused: AES-only account without AES keys</source>
        <translation>チケットの拒否: AES 専用アカウントに AES キーがない</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>その他のイベント</translation>
    </message>
</context>
<context>
    <name>finding:code.heimdal</name>
    <message>
        <source>Heimdal library code</source>
        <translation>Heimdal ライブラリのコード</translation>
    </message>
    <message>
        <source>A Heimdal code</source>
        <translation>Heimdal のコード</translation>
    </message>
</context>
<context>
    <name>finding:code.gss-major</name>
    <message>
        <source>GSS-API code</source>
        <translation>GSS-API コード</translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation>資格情報がない</translation>
    </message>
    <message>
        <source>Credentials expired</source>
        <translation>資格情報の期限切れ</translation>
    </message>
    <message>
        <source>Token seen twice</source>
        <translation>トークンが 2 回現れた</translation>
    </message>
    <message>
        <source>Token damaged</source>
        <translation>トークンが破損している</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>その他のコード</translation>
    </message>
</context>
<context>
    <name>finding:code.gss-minor</name>
    <message>
        <source>GSS-API minor code</source>
        <translation>GSS-API マイナー コード</translation>
    </message>
    <message>
        <source>The ticket cache is empty</source>
        <translation>チケット キャッシュが空</translation>
    </message>
    <message>
        <source>The cache has no sign-on ticket</source>
        <translation>キャッシュにサインオン チケットがない</translation>
    </message>
    <message>
        <source>No key for the service&apos;s name</source>
        <translation>サービス名の鍵がない</translation>
    </message>
    <message>
        <source>A GSS-API minor code</source>
        <translation>GSS-API のマイナー コード</translation>
    </message>
</context>
<context>
    <name>finding:code.java</name>
    <message>
        <source>Java message</source>
        <translation>Java のメッセージ</translation>
    </message>
    <message>
        <source>A Java message</source>
        <translation>Java からのメッセージ</translation>
    </message>
</context>
<context>
    <name>finding:code.chromium</name>
    <message>
        <source>Browser error (Chrome, Edge)</source>
        <translation>ブラウザーのエラー (Chrome、Edge)</translation>
    </message>
    <message>
        <source>Which word beginning with ERR_ does the browser&apos;s error page show?</source>
        <translation>ブラウザーのエラー ページに表示される、ERR_ で始まる語は何ですか？</translation>
    </message>
    <message>
        <source>The browser itself says whether the proxy, its PAC file or the sign-on is missing.</source>
        <translation>プロキシ、PAC ファイル、サインオンのどれが欠けているかを、ブラウザー自身が示します。</translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation>資格情報がない</translation>
    </message>
    <message>
        <source>Kerberos library or setup missing</source>
        <translation>Kerberos のライブラリまたは設定がない</translation>
    </message>
    <message>
        <source>Proxy cannot be reached</source>
        <translation>プロキシに到達できない</translation>
    </message>
    <message>
        <source>PAC file cannot be used</source>
        <translation>PAC ファイルを使用できない</translation>
    </message>
    <message>
        <source>PAC script failed</source>
        <translation>PAC スクリプトが失敗した</translation>
    </message>
    <message>
        <source>Proxy offers nothing usable</source>
        <translation>プロキシが使用できる方式を提示しない</translation>
    </message>
    <message>
        <source>Another browser error</source>
        <translation>その他のブラウザーのエラー</translation>
    </message>
    <message>
        <source>Small grey capital letters at the foot of the page, such as ERR_PROXY_CONNECTION_FAILED.</source>
        <translation>ページ下部の小さな灰色の大文字。たとえば ERR_PROXY_CONNECTION_FAILED。</translation>
    </message>
    <message>
        <source>The line that begins with &apos;curl:&apos;.</source>
        <translation>&apos;curl:&apos; で始まる行。</translation>
    </message>
</context>
<context>
    <name>finding:code.curl</name>
    <message>
        <source>curl message</source>
        <translation>curl のメッセージ</translation>
    </message>
    <message>
        <source>A message of curl</source>
        <translation>curl からのメッセージ</translation>
    </message>
</context>
<context>
    <name>finding:code.sssd</name>
    <message>
        <source>SSSD message</source>
        <translation>SSSD のメッセージ</translation>
    </message>
    <message>
        <source>A message of SSSD</source>
        <translation>SSSD からのメッセージ</translation>
    </message>
</context>
<context>
    <name>finding:code.squid</name>
    <message>
        <source>Squid message</source>
        <translation>Squid のメッセージ</translation>
    </message>
    <message>
        <source>Squid was sent an NTLM token</source>
        <translation>Squid に NTLM トークンが送られた</translation>
    </message>
    <message>
        <source>The helper was sent an NTLM token</source>
        <translation>ヘルパーに NTLM トークンが送られた</translation>
    </message>
    <message>
        <source>A message of Squid</source>
        <translation>Squid からのメッセージ</translation>
    </message>
</context>
<context>
    <name>finding:signon.message</name>
    <message>
        <source>Message of the failed sign-in</source>
        <translation>失敗したサインインのメッセージ</translation>
    </message>
    <message>
        <source>What does the message say when signing in fails?</source>
        <translation>サインインに失敗したとき、メッセージには何と書かれていますか？</translation>
    </message>
    <message>
        <source>The message is the domain controller&apos;s own word, and mostly names the fault already.</source>
        <translation>メッセージはドメイン コントローラー自身の言葉で、多くの場合すでに障害の名前を示しています。</translation>
    </message>
    <message>
        <source>There was no message, or signing in works</source>
        <translation>メッセージは出なかった、またはサインインできる</translation>
    </message>
    <message>
        <source>The name or the password is wrong</source>
        <translation>名前またはパスワードが違う</translation>
    </message>
    <message>
        <source>The account is locked (kinit: revoked)</source>
        <translation>アカウントがロックされている (kinit: revoked)</translation>
    </message>
    <message>
        <source>The account is disabled</source>
        <translation>アカウントが無効になっている</translation>
    </message>
    <message>
        <source>The account has expired</source>
        <translation>アカウントの有効期限が切れている</translation>
    </message>
    <message>
        <source>The password has expired or must be changed</source>
        <translation>パスワードの期限切れ、または変更が必要</translation>
    </message>
    <message>
        <source>Not at this time, not on this computer, or forbidden by policy</source>
        <translation>この時間帯またはこのコンピューターでは不可、またはポリシーで禁止</translation>
    </message>
    <message>
        <source>The times of computer and server differ</source>
        <translation>コンピューターとサーバーの時刻が違う</translation>
    </message>
    <message>
        <source>No server for signing in was found or answered</source>
        <translation>サインイン用のサーバーが見つからない、または応答しない</translation>
    </message>
    <message>
        <source>The trust relationship of this workstation, or its computer account</source>
        <translation>このワークステーションの信頼関係、またはそのコンピューター アカウント</translation>
    </message>
    <message>
        <source>Something about a smart card or a certificate</source>
        <translation>スマート カードまたは証明書に関すること</translation>
    </message>
    <message>
        <source>An encryption type is not supported</source>
        <translation>暗号化の種類がサポートされていない</translation>
    </message>
    <message>
        <source>The configuration or the default realm is missing or damaged</source>
        <translation>構成または既定のレルムがない、または壊れている</translation>
    </message>
    <message>
        <source>Another message</source>
        <translation>別のメッセージ</translation>
    </message>
    <message>
        <source>Let the user read the message of the sign-in screen out, word for word.</source>
        <translation>サインイン画面のメッセージを、ユーザーに一語一句読み上げてもらいます。</translation>
    </message>
    <message>
        <source>The words after &apos;kinit:&apos;. &apos;Password incorrect&apos; is a wrong password, &apos;revoked&apos; a locked or disabled account, &apos;Cannot find KDC&apos; no server.</source>
        <translation>&apos;kinit:&apos; の後の言葉。&apos;Password incorrect&apos; はパスワード違い、&apos;revoked&apos; はロックまたは無効のアカウント、&apos;Cannot find KDC&apos; はサーバーなし。</translation>
    </message>
    <message>
        <source>The words after &apos;kinit:&apos;.</source>
        <translation>&apos;kinit:&apos; の後の言葉。</translation>
    </message>
</context>
<context>
    <name>finding:as.error</name>
    <message>
        <source>Answer to the sign-on request</source>
        <translation>サインイン要求への応答</translation>
    </message>
    <message>
        <source>It is the domain controller&apos;s own word on the user&apos;s account.</source>
        <translation>ユーザーのアカウントについての、ドメイン コントローラー自身の回答です。</translation>
    </message>
    <message>
        <source>The sign-on ticket was issued</source>
        <translation>サインイン チケットが発行された</translation>
    </message>
    <message>
        <source>1: account expired</source>
        <translation>1: アカウントの期限切れ</translation>
    </message>
    <message>
        <source>6: user not found</source>
        <translation>6: ユーザーが見つからない</translation>
    </message>
    <message>
        <source>7: realm&apos;s own service not found</source>
        <translation>7: レルム自身のサービスが見つからない</translation>
    </message>
    <message>
        <source>9: account has no key</source>
        <translation>9: アカウントにキーがない</translation>
    </message>
    <message>
        <source>12: policy forbids the sign-on</source>
        <translation>12: ポリシーがサインインを禁止</translation>
    </message>
    <message>
        <source>14: no encryption type in common</source>
        <translation>14: 共通の暗号化の種類がない</translation>
    </message>
    <message>
        <source>16: kind of sign-on not supported</source>
        <translation>16: サインインの方式がサポートされていない</translation>
    </message>
    <message>
        <source>17: transited type not supported</source>
        <translation>17: 経由レルムの形式がサポートされていない</translation>
    </message>
    <message>
        <source>18: account locked, disabled or expired</source>
        <translation>18: アカウントがロックアウト、無効、または期限切れ</translation>
    </message>
    <message>
        <source>23: password expired</source>
        <translation>23: パスワードの期限切れ</translation>
    </message>
    <message>
        <source>24: wrong password</source>
        <translation>24: パスワードが違う</translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation>31: 整合性チェックに失敗</translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation>37: 時計の差が大きすぎる</translation>
    </message>
    <message>
        <source>62: certificate not trusted</source>
        <translation>62: 証明書が信頼されていない</translation>
    </message>
    <message>
        <source>63: domain controller not trusted</source>
        <translation>63: ドメイン コントローラーが信頼されていない</translation>
    </message>
    <message>
        <source>64: invalid signature</source>
        <translation>64: 署名が無効</translation>
    </message>
    <message>
        <source>65: stronger key needed</source>
        <translation>65: より強いキーが必要</translation>
    </message>
    <message>
        <source>66: certificate does not match</source>
        <translation>66: 証明書が一致しない</translation>
    </message>
    <message>
        <source>68: wrong realm</source>
        <translation>68: レルムが違う</translation>
    </message>
    <message>
        <source>70: certificate cannot be verified</source>
        <translation>70: 証明書を検証できない</translation>
    </message>
    <message>
        <source>71: certificate invalid</source>
        <translation>71: 証明書が無効</translation>
    </message>
    <message>
        <source>72: certificate revoked</source>
        <translation>72: 証明書が失効している</translation>
    </message>
    <message>
        <source>73: revocation status unknown</source>
        <translation>73: 失効状態が不明</translation>
    </message>
    <message>
        <source>74: revocation status unavailable</source>
        <translation>74: 失効状態を取得できない</translation>
    </message>
    <message>
        <source>75: name in the certificate does not match</source>
        <translation>75: 証明書の名前が一致しない</translation>
    </message>
    <message>
        <source>76: controller&apos;s name does not match</source>
        <translation>76: ドメイン コントローラーの名前が一致しない</translation>
    </message>
    <message>
        <source>77: certificate is not for this purpose</source>
        <translation>77: 証明書がこの用途のものではない</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>その他のエラー</translation>
    </message>
</context>
<context>
    <name>finding:as.ntstatus</name>
    <message>
        <source>Extended status in the answer to the sign-on request</source>
        <translation>サインイン要求への応答に含まれる拡張状態</translation>
    </message>
    <message>
        <source>With error 18 the controller may say by this number whether the account is locked, disabled or expired.</source>
        <translation>エラー 18 の場合、ドメイン コントローラーはこの番号で、アカウントがロックアウト、無効、期限切れのどれかを示すことがあります。</translation>
    </message>
    <message>
        <source>None, or not given</source>
        <translation>なし、または示されていない</translation>
    </message>
    <message>
        <source>Account restriction</source>
        <translation>アカウントの制限</translation>
    </message>
    <message>
        <source>Outside the logon hours</source>
        <translation>ログオン時間外</translation>
    </message>
    <message>
        <source>Not from this computer</source>
        <translation>このコンピューターからは不可</translation>
    </message>
    <message>
        <source>Password expired</source>
        <translation>パスワードの期限切れ</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>アカウントが無効</translation>
    </message>
    <message>
        <source>Account expired</source>
        <translation>アカウントの期限切れ</translation>
    </message>
    <message>
        <source>Password must be changed</source>
        <translation>パスワードの変更が必要</translation>
    </message>
    <message>
        <source>Account locked out</source>
        <translation>アカウントのロックアウト</translation>
    </message>
    <message>
        <source>Another status</source>
        <translation>その他の状態</translation>
    </message>
</context>
<context>
    <name>finding:as.preauth</name>
    <message>
        <source>Does the account have to prove itself</source>
        <translation>アカウントに本人証明が必要か</translation>
    </message>
    <message>
        <source>Is &apos;Do not require Kerberos preauthentication&apos; ticked on the account?</source>
        <translation>アカウントで &apos;Kerberos 事前認証を必要としない&apos; (Do not require Kerberos preauthentication) がオンになっていますか。</translation>
    </message>
    <message>
        <source>Without it anybody can fetch data of this account that can be attacked offline.</source>
        <translation>事前認証がないと、オフラインで攻撃できるこのアカウントのデータを誰でも取得できます。</translation>
    </message>
    <message>
        <source>Yes, the controller asks for proof first</source>
        <translation>はい、ドメイン コントローラーは先に証明を求める</translation>
    </message>
    <message>
        <source>No, the ticket comes without proof</source>
        <translation>いいえ、証明なしでチケットが発行される</translation>
    </message>
    <message>
        <source>DoesNotRequirePreAuth should be False.</source>
        <translation>DoesNotRequirePreAuth は False であるべきです。</translation>
    </message>
</context>
<context>
    <name>finding:tgs.cross-realm.error</name>
    <message>
        <source>Answer of the own domain to the request for the other realm&apos;s ticket</source>
        <translation>相手レルムのチケットの要求に対する自ドメインの応答</translation>
    </message>
    <message>
        <source>What does your own domain answer when it is asked for the ticket of the proxy&apos;s realm?</source>
        <translation>プロキシのレルムのチケットを要求したとき、自ドメインは何と応答しますか。</translation>
    </message>
    <message>
        <source>The answer tells a missing trust (7) from a trust without AES (14), at once.</source>
        <translation>この応答から、信頼関係がない (7) のか、AES のない信頼関係 (14) なのかがすぐにわかります。</translation>
    </message>
    <message>
        <source>The ticket was issued</source>
        <translation>チケットが発行された</translation>
    </message>
    <message>
        <source>7: no such service (no trust)</source>
        <translation>7: サービスが存在しない (信頼関係がない)</translation>
    </message>
    <message>
        <source>9: no key</source>
        <translation>9: キーがない</translation>
    </message>
    <message>
        <source>12: policy forbids</source>
        <translation>12: ポリシーで禁止</translation>
    </message>
    <message>
        <source>14: encryption type not supported</source>
        <translation>14: 暗号化の種類がサポートされていない</translation>
    </message>
    <message>
        <source>18: revoked</source>
        <translation>18: 失効</translation>
    </message>
    <message>
        <source>28: trust path not accepted</source>
        <translation>28: 信頼パスが受け入れられない</translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation>31: 整合性チェックに失敗</translation>
    </message>
    <message>
        <source>32: ticket expired</source>
        <translation>32: チケットの期限切れ</translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation>37: 時計の差が大きすぎる</translation>
    </message>
    <message>
        <source>41: message modified</source>
        <translation>41: メッセージが変更された</translation>
    </message>
    <message>
        <source>68: wrong realm</source>
        <translation>68: レルムが違う</translation>
    </message>
    <message>
        <source>The domain controller did not answer</source>
        <translation>ドメイン コントローラーが応答しなかった</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>その他のエラー</translation>
    </message>
    <message>
        <source>Error 0x6fb or 0xc000018b is answer 7; 0x80090342 or 0xc00002fd is answer 14; a ticket in the list is &apos;issued&apos;.</source>
        <translation>エラー 0x6fb または 0xc000018b は応答 7、0x80090342 または 0xc00002fd は応答 14 です。一覧にチケットがあれば &apos;発行済み&apos; です。</translation>
    </message>
    <message>
        <source>&apos;Server not found&apos; is 7; &apos;KDC has no support for encryption type&apos; is 14; &apos;kvno = &apos; is &apos;issued&apos;.</source>
        <translation>&apos;Server not found&apos; は 7、&apos;KDC has no support for encryption type&apos; は 14、&apos;kvno = &apos; は &apos;発行済み&apos; です。</translation>
    </message>
    <message>
        <source>No message means that the ticket was issued; klist shows it.</source>
        <translation>メッセージがなければチケットは発行されています。klist で表示されます。</translation>
    </message>
</context>
<context>
    <name>finding:tgs.proxy-service.error</name>
    <message>
        <source>Answer of the other realm to the request for the proxy&apos;s ticket</source>
        <translation>プロキシのチケットの要求に対する相手レルムの応答</translation>
    </message>
    <message>
        <source>What does the proxy&apos;s realm answer when it is asked for the ticket of the proxy?</source>
        <translation>プロキシのチケットを要求したとき、プロキシのレルムは何と応答しますか。</translation>
    </message>
    <message>
        <source>Error 31 or 41 here means that the two sides of the trust hold different passwords; 7 means that the proxy&apos;s name is unknown there.</source>
        <translation>ここでのエラー 31 または 41 は、信頼関係の両側のパスワードが違うことを意味します。7 は、プロキシの名前がそこで知られていないことを意味します。</translation>
    </message>
    <message>
        <source>The ticket was issued</source>
        <translation>チケットが発行された</translation>
    </message>
    <message>
        <source>7: no such service</source>
        <translation>7: サービスが存在しない</translation>
    </message>
    <message>
        <source>9: no key</source>
        <translation>9: キーがない</translation>
    </message>
    <message>
        <source>12: policy forbids</source>
        <translation>12: ポリシーで禁止</translation>
    </message>
    <message>
        <source>14: encryption type not supported</source>
        <translation>14: 暗号化の種類がサポートされていない</translation>
    </message>
    <message>
        <source>28: trust path not accepted</source>
        <translation>28: 信頼パスが受け入れられない</translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation>31: 整合性チェックに失敗</translation>
    </message>
    <message>
        <source>32: ticket expired</source>
        <translation>32: チケットの期限切れ</translation>
    </message>
    <message>
        <source>33: ticket not yet valid</source>
        <translation>33: チケットがまだ有効でない</translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation>37: 時計の差が大きすぎる</translation>
    </message>
    <message>
        <source>41: message modified</source>
        <translation>41: メッセージが変更された</translation>
    </message>
    <message>
        <source>44: key version not available</source>
        <translation>44: キーのバージョンを利用できない</translation>
    </message>
    <message>
        <source>60: generic error</source>
        <translation>60: 汎用エラー</translation>
    </message>
    <message>
        <source>The KDC of that realm did not answer</source>
        <translation>そのレルムの KDC が応答しなかった</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>その他のエラー</translation>
    </message>
    <message>
        <source>The error number after &apos;failed with&apos;: 0x51f or 0xc000005e means that nobody answered; a ticket in the list is &apos;issued&apos;.</source>
        <translation>&apos;failed with&apos; の後のエラー番号です。0x51f または 0xc000005e は誰も応答しなかったことを意味します。一覧にチケットがあれば &apos;発行済み&apos; です。</translation>
    </message>
    <message>
        <source>The words after &apos;kvno:&apos;. &apos;Decrypt integrity check failed&apos; is 31, &apos;Server not found&apos; is 7.</source>
        <translation>&apos;kvno:&apos; の後の語です。&apos;Decrypt integrity check failed&apos; は 31、&apos;Server not found&apos; は 7 です。</translation>
    </message>
    <message>
        <source>No message means that the ticket was issued.</source>
        <translation>メッセージがなければチケットは発行されています。</translation>
    </message>
</context>
<context>
    <name>finding:tgs.service.error</name>
    <message>
        <source>Answer of the own domain to the request for a service&apos;s ticket</source>
        <translation>サービス チケットの要求に対する自ドメインの応答</translation>
    </message>
    <message>
        <source>What does the domain controller answer when the service&apos;s ticket is requested by hand?</source>
        <translation>サービスのチケットを手動で要求したとき、ドメイン コントローラーは何と応答しますか。</translation>
    </message>
    <message>
        <source>It separates a name that is not registered (7) or registered twice (8) from an encryption problem (14).</source>
        <translation>名前の未登録 (7) または二重登録 (8) と、暗号化の問題 (14) を区別できます。</translation>
    </message>
    <message>
        <source>The ticket was issued</source>
        <translation>チケットが発行された</translation>
    </message>
    <message>
        <source>7: no such service</source>
        <translation>7: サービスが存在しない</translation>
    </message>
    <message>
        <source>8: name registered twice</source>
        <translation>8: 名前が二重に登録されている</translation>
    </message>
    <message>
        <source>9: no key</source>
        <translation>9: キーがない</translation>
    </message>
    <message>
        <source>12: policy forbids</source>
        <translation>12: ポリシーで禁止</translation>
    </message>
    <message>
        <source>13: option not allowed</source>
        <translation>13: オプションが許可されていない</translation>
    </message>
    <message>
        <source>14: encryption type not supported</source>
        <translation>14: 暗号化の種類がサポートされていない</translation>
    </message>
    <message>
        <source>18: account revoked</source>
        <translation>18: アカウントが失効</translation>
    </message>
    <message>
        <source>27: user-to-user required</source>
        <translation>27: ユーザー間 (user-to-user) 認証が必要</translation>
    </message>
    <message>
        <source>28: trust path not accepted</source>
        <translation>28: 信頼パスが受け入れられない</translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation>31: 整合性チェックに失敗</translation>
    </message>
    <message>
        <source>32: ticket expired</source>
        <translation>32: チケットの期限切れ</translation>
    </message>
    <message>
        <source>33: ticket not yet valid</source>
        <translation>33: チケットがまだ有効でない</translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation>37: 時計の差が大きすぎる</translation>
    </message>
    <message>
        <source>41: message modified</source>
        <translation>41: メッセージが変更された</translation>
    </message>
    <message>
        <source>The domain controller did not answer</source>
        <translation>ドメイン コントローラーが応答しなかった</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>その他のエラー</translation>
    </message>
    <message>
        <source>0x6fb or 0xc000018b is 7; 0x80090342 is 14; a ticket in the list is &apos;issued&apos;.</source>
        <translation>0x6fb または 0xc000018b は 7、0x80090342 は 14 です。一覧にチケットがあれば &apos;発行済み&apos; です。</translation>
    </message>
    <message>
        <source>&apos;Server not found in Kerberos database&apos; is 7; &apos;kvno = &apos; is &apos;issued&apos;.</source>
        <translation>&apos;Server not found in Kerberos database&apos; は 7、&apos;kvno = &apos; は &apos;発行済み&apos; です。</translation>
    </message>
    <message>
        <source>No message means that the ticket was issued.</source>
        <translation>メッセージがなければチケットは発行されています。</translation>
    </message>
</context>
<context>
    <name>finding:ap.error</name>
    <message>
        <source>Answer of the service to the ticket</source>
        <translation>チケットに対するサービスの応答</translation>
    </message>
    <message>
        <source>Which error does the service or its log give for the ticket?</source>
        <translation>そのチケットについて、サービスまたはそのログはどのエラーを示していますか。</translation>
    </message>
    <message>
        <source>41 or 31 says that the service cannot read the ticket, 44 that its key is old, 37 that its clock is off, 34 that it saw the request twice.</source>
        <translation>41 または 31 はサービスがチケットを読めないこと、44 はサービスのキーが古いこと、37 は時計がずれていること、34 は要求を 2 回受け取ったことを示します。</translation>
    </message>
    <message>
        <source>The service took the ticket</source>
        <translation>サービスがチケットを受け入れた</translation>
    </message>
    <message>
        <source>31: integrity check failed</source>
        <translation>31: 整合性チェックに失敗</translation>
    </message>
    <message>
        <source>32: ticket expired</source>
        <translation>32: チケットの期限切れ</translation>
    </message>
    <message>
        <source>33: ticket not yet valid</source>
        <translation>33: チケットがまだ有効でない</translation>
    </message>
    <message>
        <source>34: request was repeated</source>
        <translation>34: 要求が繰り返された</translation>
    </message>
    <message>
        <source>35: ticket is for somebody else</source>
        <translation>35: チケットが別の相手向け</translation>
    </message>
    <message>
        <source>36: ticket and name do not match</source>
        <translation>36: チケットと名前が一致しない</translation>
    </message>
    <message>
        <source>37: clocks too far apart</source>
        <translation>37: 時計の差が大きすぎる</translation>
    </message>
    <message>
        <source>40: wrong kind of message</source>
        <translation>40: メッセージの種類が違う</translation>
    </message>
    <message>
        <source>41: message modified</source>
        <translation>41: メッセージが変更された</translation>
    </message>
    <message>
        <source>44: key version not available</source>
        <translation>44: キーのバージョンを利用できない</translation>
    </message>
    <message>
        <source>45: key not available</source>
        <translation>45: キーを利用できない</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>その他のエラー</translation>
    </message>
    <message>
        <source>The word that begins with KRB_AP_ERR_.</source>
        <translation>KRB_AP_ERR_ で始まる語です。</translation>
    </message>
    <message>
        <source>Words such as &apos;Wrong principal&apos;, &apos;Key version&apos;, &apos;Clock skew&apos;, &apos;Request is a replay&apos;.</source>
        <translation>&apos;Wrong principal&apos;、&apos;Key version&apos;、&apos;Clock skew&apos;、&apos;Request is a replay&apos; などの語です。</translation>
    </message>
</context>
<context>
    <name>finding:klist.error</name>
    <message>
        <source>klist itself fails</source>
        <translation>klist 自体が失敗する</translation>
    </message>
    <message>
        <source>Does klist print an error in place of a list?</source>
        <translation>klist は一覧の代わりにエラーを表示しますか。</translation>
    </message>
    <message>
        <source>Its error says whether there is no sign-on, no reachable domain controller or no access to the tickets.</source>
        <translation>そのエラーから、サインイン、到達できるドメイン コントローラー、チケットへのアクセスのどれがないのかがわかります。</translation>
    </message>
    <message>
        <source>No, it prints its list</source>
        <translation>いいえ、一覧が表示される</translation>
    </message>
    <message>
        <source>No credentials are available in the security package</source>
        <translation>セキュリティ パッケージに利用できる資格情報がない</translation>
    </message>
    <message>
        <source>No such logon session</source>
        <translation>ログオン セッションが存在しない</translation>
    </message>
    <message>
        <source>No credentials cache found</source>
        <translation>資格情報キャッシュが見つからない</translation>
    </message>
    <message>
        <source>The cache cannot be read (permissions, format)</source>
        <translation>キャッシュを読み取れない (アクセス許可、形式)</translation>
    </message>
    <message>
        <source>No logon server or KDC can be reached</source>
        <translation>ログオン サーバーまたは KDC に到達できない</translation>
    </message>
    <message>
        <source>The name asked for is not known</source>
        <translation>要求された名前が知られていない</translation>
    </message>
    <message>
        <source>The encryption type is not supported</source>
        <translation>暗号化の種類がサポートされていない</translation>
    </message>
    <message>
        <source>Another error</source>
        <translation>その他のエラー</translation>
    </message>
    <message>
        <source>Lines that begin with &apos;Error calling API&apos; or &apos;klist failed with&apos;.</source>
        <translation>&apos;Error calling API&apos; または &apos;klist failed with&apos; で始まる行です。</translation>
    </message>
    <message>
        <source>A line that begins with &apos;klist:&apos;.</source>
        <translation>&apos;klist:&apos; で始まる行です。</translation>
    </message>
</context>
<context>
    <name>finding:klist.tgt</name>
    <message>
        <source>Sign-on ticket of the own domain</source>
        <translation>自ドメインのサインイン チケット</translation>
    </message>
    <message>
        <source>Does the list of tickets show a ticket that begins with krbtgt/ and the name of your own domain, and is its end time still ahead?</source>
        <translation>チケットの一覧に、krbtgt/ と自ドメインの名前で始まるチケットがあり、その終了時刻はまだ先ですか。</translation>
    </message>
    <message>
        <source>Without this ticket nothing else can work; with it, sign-on to the domain is proven.</source>
        <translation>このチケットがなければ他は何も動作しません。あれば、ドメインへのサインインは確認できています。</translation>
    </message>
    <message>
        <source>It is there and valid</source>
        <translation>あり、有効</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>It is there, but its end time is past</source>
        <translation>あるが、終了時刻が過ぎている</translation>
    </message>
    <message>
        <source>It is there, but its start lies in the future</source>
        <translation>あるが、開始時刻が未来になっている</translation>
    </message>
    <message>
        <source>A line &apos;Server: krbtgt/REALM @ REALM&apos; and below it &apos;End Time&apos;. Use a normal prompt, not one opened as administrator.</source>
        <translation>&apos;Server: krbtgt/REALM @ REALM&apos; の行と、その下の &apos;End Time&apos; です。管理者として開いたものではなく、通常のコマンド プロンプトを使ってください。</translation>
    </message>
    <message>
        <source>A line with krbtgt/REALM@REALM; the second date is its end.</source>
        <translation>krbtgt/REALM@REALM を含む行です。2 番目の日付が終了時刻です。</translation>
    </message>
    <message>
        <source>A line with krbtgt/REALM@REALM that does not say Expired.</source>
        <translation>krbtgt/REALM@REALM を含み、Expired と書かれていない行です。</translation>
    </message>
</context>
<context>
    <name>finding:klist.proxy-tgt</name>
    <message>
        <source>Cross-realm ticket: krbtgt of the proxy&apos;s realm</source>
        <translation>レルム間チケット: プロキシのレルムの krbtgt</translation>
    </message>
    <message>
        <source>After opening a web page, does the list show a ticket that begins with krbtgt/ and the name of the proxy&apos;s realm?</source>
        <translation>Web ページを開いた後、一覧に krbtgt/ とプロキシのレルム名で始まるチケットがありますか。</translation>
    </message>
    <message>
        <source>It tells whether your own domain controller handed out the way to the proxy&apos;s realm.</source>
        <translation>自ドメインのドメイン コントローラーが、プロキシのレルムへの経路を渡したかどうかがわかります。</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A line such as &apos;Server: krbtgt/PROXY-REALM @ REALM&apos;. For Zscaler the realm is the cloud&apos;s name, for instance ZSCALERTWO.NET.</source>
        <translation>&apos;Server: krbtgt/PROXY-REALM @ REALM&apos; のような行です。Zscaler ではレルムはクラウド名で、たとえば ZSCALERTWO.NET です。</translation>
    </message>
    <message>
        <source>A line with krbtgt/PROXY-REALM@REALM.</source>
        <translation>krbtgt/PROXY-REALM@REALM を含む行です。</translation>
    </message>
</context>
<context>
    <name>finding:klist.proxy-ticket</name>
    <message>
        <source>Ticket for the proxy itself</source>
        <translation>プロキシ自体のチケット</translation>
    </message>
    <message>
        <source>After opening a web page, does the list show a ticket that begins with HTTP/ and the name of the proxy?</source>
        <translation>Web ページを開いた後、一覧に HTTP/ とプロキシ名で始まるチケットがありますか。</translation>
    </message>
    <message>
        <source>If it is there, the whole chain of tickets works and the fault lies in the browser, on the way or at the proxy.</source>
        <translation>あれば、チケットの連鎖はすべて動作しており、原因はブラウザー、経路、プロキシのいずれかにあります。</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A line such as &apos;Server: HTTP/PROXY-HOST @ PROXY-REALM&apos;.</source>
        <translation>&apos;Server: HTTP/PROXY-HOST @ PROXY-REALM&apos; のような行です。</translation>
    </message>
    <message>
        <source>A line with HTTP/PROXY-HOST@PROXY-REALM.</source>
        <translation>HTTP/PROXY-HOST@PROXY-REALM を含む行です。</translation>
    </message>
</context>
<context>
    <name>finding:klist.service-ticket</name>
    <message>
        <source>Ticket for the service that fails</source>
        <translation>失敗するサービスのチケット</translation>
    </message>
    <message>
        <source>Right after the failure, does the list show a ticket for the service, such as HTTP/server or cifs/server?</source>
        <translation>失敗の直後、一覧に HTTP/server や cifs/server など、そのサービスのチケットがありますか。</translation>
    </message>
    <message>
        <source>With a ticket, the fault lies at the service; without one, in the name, the trust or the domain.</source>
        <translation>チケットがあれば原因はサービス側、なければ名前、信頼関係、ドメインのいずれかにあります。</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A line &apos;Server: SERVICE/HOST @ REALM&apos; with the server&apos;s name.</source>
        <translation>サーバー名を含む &apos;Server: SERVICE/HOST @ REALM&apos; の行です。</translation>
    </message>
    <message>
        <source>A line SERVICE/HOST@REALM.</source>
        <translation>SERVICE/HOST@REALM の行です。</translation>
    </message>
</context>
<context>
    <name>finding:klist.after-purge</name>
    <message>
        <source>Tickets come back after purge</source>
        <translation>消去後にチケットが戻るか</translation>
    </message>
    <message>
        <source>Clear the tickets, load the page again and list them: do tickets appear?</source>
        <translation>チケットを消去し、ページを再読み込みして一覧を表示してください。チケットは現れますか。</translation>
    </message>
    <message>
        <source>A list that stays empty shows that the computer cannot talk to a domain controller or has nothing to sign on with.</source>
        <translation>一覧が空のままなら、コンピューターがドメイン コントローラーと通信できないか、サインインに使う情報がありません。</translation>
    </message>
    <message>
        <source>Yes, tickets appear again</source>
        <translation>はい、チケットが再び現れる</translation>
    </message>
    <message>
        <source>No, the list stays empty</source>
        <translation>いいえ、一覧は空のまま</translation>
    </message>
    <message>
        <source>Then reload the page in the browser and run: klist. &apos;Cached Tickets: (0)&apos; means that it stays empty.</source>
        <translation>続いてブラウザーでページを再読み込みし、klist を実行してください。&apos;Cached Tickets: (0)&apos; は空のままという意味です。</translation>
    </message>
    <message>
        <source>kinit asks for the password; klist should then list krbtgt/REALM@REALM.</source>
        <translation>kinit がパスワードを求めます。その後 klist に krbtgt/REALM@REALM が表示されるはずです。</translation>
    </message>
</context>
<context>
    <name>finding:klist.weak-etype</name>
    <message>
        <source>Weak encryption in the list of tickets</source>
        <translation>チケット一覧の弱い暗号化</translation>
    </message>
    <message>
        <source>Does the list name RC4 or DES anywhere?</source>
        <translation>一覧のどこかに RC4 または DES がありますか。</translation>
    </message>
    <message>
        <source>Old encryption is being switched off: a ticket with it points to an account or a trust that has to be renewed.</source>
        <translation>古い暗号化は廃止されつつあります。それを使うチケットは、更新が必要なアカウントまたは信頼関係を示します。</translation>
    </message>
    <message>
        <source>No, all AES</source>
        <translation>いいえ、すべて AES</translation>
    </message>
    <message>
        <source>RC4 is there</source>
        <translation>RC4 がある</translation>
    </message>
    <message>
        <source>DES is there</source>
        <translation>DES がある</translation>
    </message>
    <message>
        <source>The lines &apos;KerbTicket Encryption Type&apos; and &apos;Session Key Type&apos;.</source>
        <translation>&apos;KerbTicket Encryption Type&apos; と &apos;Session Key Type&apos; の行です。</translation>
    </message>
    <message>
        <source>The lines &apos;Etype (skey, tkt)&apos;; rc4 may be written arcfour-hmac.</source>
        <translation>&apos;Etype (skey, tkt)&apos; の行です。rc4 は arcfour-hmac と書かれることもあります。</translation>
    </message>
    <message>
        <source>The lines &apos;Ticket etype&apos; and &apos;Session key&apos;.</source>
        <translation>&apos;Ticket etype&apos; と &apos;Session key&apos; の行です。</translation>
    </message>
</context>
<context>
    <name>finding:klist.realm-case</name>
    <message>
        <source>Spelling of the realms in the tickets</source>
        <translation>チケット内のレルム名の表記</translation>
    </message>
    <message>
        <source>Are all realm names after the @ written in capital letters?</source>
        <translation>@ の後のレルム名はすべて大文字ですか。</translation>
    </message>
    <message>
        <source>Realms are compared letter by letter; a name in small letters is another realm.</source>
        <translation>レルムは 1 文字ずつ比較されます。小文字の名前は別のレルムです。</translation>
    </message>
    <message>
        <source>All in capital letters</source>
        <translation>すべて大文字</translation>
    </message>
    <message>
        <source>A realm is written with small letters</source>
        <translation>小文字を含むレルムがある</translation>
    </message>
    <message>
        <source>The words after @ and after krbtgt/.</source>
        <translation>@ の後と krbtgt/ の後の語です。</translation>
    </message>
</context>
<context>
    <name>finding:klist.proxy-realm</name>
    <message>
        <source>Realm of the proxy&apos;s tickets against the proxy&apos;s name</source>
        <translation>プロキシのチケットのレルムとプロキシ名の照合</translation>
    </message>
    <message>
        <source>Is the realm in the krbtgt/ ticket the cloud that the proxy&apos;s host name ends in?</source>
        <translation>krbtgt/ チケットのレルムは、プロキシのホスト名の末尾にあるクラウドですか。</translation>
    </message>
    <message>
        <source>A trust or a mapping for another cloud gives tickets that this proxy cannot use.</source>
        <translation>別のクラウド向けの信頼関係やマッピングから得たチケットは、このプロキシでは使えません。</translation>
    </message>
    <message>
        <source>It is the realm that the proxy&apos;s host belongs to</source>
        <translation>プロキシのホストが属するレルムである</translation>
    </message>
    <message>
        <source>It is another realm or another cloud</source>
        <translation>別のレルムまたは別のクラウドである</translation>
    </message>
    <message>
        <source>Compare krbtgt/PROXY-REALM with the end of the proxy&apos;s host name in the PAC file.</source>
        <translation>krbtgt/PROXY-REALM を、PAC ファイルにあるプロキシのホスト名の末尾と比べてください。</translation>
    </message>
    <message>
        <source>Compare krbtgt/PROXY-REALM with the end of the proxy&apos;s host name.</source>
        <translation>krbtgt/PROXY-REALM を、プロキシのホスト名の末尾と比べてください。</translation>
    </message>
</context>
<context>
    <name>finding:klist.ticket-age</name>
    <message>
        <source>Age of the tickets against the last change</source>
        <translation>チケットの発行時期と最後の変更の比較</translation>
    </message>
    <message>
        <source>Were the tickets issued before the change of password, groups or service account?</source>
        <translation>チケットは、パスワード、グループ、サービス アカウントの変更より前に発行されましたか。</translation>
    </message>
    <message>
        <source>A ticket keeps what was true when it was issued; it does not notice later changes.</source>
        <translation>チケットは発行時の内容を保持し、その後の変更は反映しません。</translation>
    </message>
    <message>
        <source>They are newer than the change, or nothing was changed</source>
        <translation>変更より新しい、または何も変更されていない</translation>
    </message>
    <message>
        <source>They are older than the change</source>
        <translation>変更より古い</translation>
    </message>
    <message>
        <source>&apos;Start Time&apos; of the sign-on ticket, compared with the time of the change.</source>
        <translation>サインイン チケットの &apos;Start Time&apos; を変更の時刻と比べます。</translation>
    </message>
    <message>
        <source>The first date of each line.</source>
        <translation>各行の最初の日付です。</translation>
    </message>
</context>
<context>
    <name>finding:klist.purge-helps</name>
    <message>
        <source>Fresh tickets help</source>
        <translation>新しいチケットで解決するか</translation>
    </message>
    <message>
        <source>Does it work after the tickets were cleared and the user signed in again?</source>
        <translation>チケットを消去してユーザーが再サインインした後は動作しますか。</translation>
    </message>
    <message>
        <source>If fresh tickets help, the old ones were out of date and nothing else is broken.</source>
        <translation>新しいチケットで解決すれば、古いチケットが現状に合っていなかっただけで、ほかに故障はありません。</translation>
    </message>
    <message>
        <source>Yes, after klist purge or a new sign-in it works</source>
        <translation>はい、klist purge または再サインインで動作する</translation>
    </message>
    <message>
        <source>No, it fails as before</source>
        <translation>いいえ、以前と同じように失敗する</translation>
    </message>
    <message>
        <source>Lock the screen, unlock it with the password, try again.</source>
        <translation>画面をロックし、パスワードで解除してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>finding:capture.proxy-tgt-query</name>
    <message>
        <source>Request for the proxy realm&apos;s ticket on the wire</source>
        <translation>プロキシのレルムのチケットの要求 (通信上)</translation>
    </message>
    <message>
        <source>Does a capture taken while a page loads show a request for krbtgt/PROXY-REALM?</source>
        <translation>ページ読み込み中のキャプチャに krbtgt/PROXY-REALM の要求がありますか。</translation>
    </message>
    <message>
        <source>A computer that never asks has not learned that the proxy belongs to that realm, or talks to the proxy by its address.</source>
        <translation>一度も要求しないコンピューターは、プロキシがそのレルムに属することを知らないか、プロキシにアドレスで接続しています。</translation>
    </message>
    <message>
        <source>The computer asked for it</source>
        <translation>コンピューターは要求した</translation>
    </message>
    <message>
        <source>It never asked for it</source>
        <translation>一度も要求していない</translation>
    </message>
    <message>
        <source>Load a page, then: pktmon stop; pktmon etl2pcap kerberos.etl. Drop the pcapng file into Kerbscope.</source>
        <translation>ページを読み込み、続いて pktmon stop; pktmon etl2pcap kerberos.etl を実行します。pcapng ファイルを Kerbscope にドロップしてください。</translation>
    </message>
    <message>
        <source>Load a page, stop with Ctrl+C and drop the file into Kerbscope.</source>
        <translation>ページを読み込み、Ctrl+C で停止し、ファイルを Kerbscope にドロップしてください。</translation>
    </message>
</context>
<context>
    <name>finding:capture.ticket-query</name>
    <message>
        <source>Request for a ticket for the server</source>
        <translation>サーバーのチケットの要求</translation>
    </message>
    <message>
        <source>It tells whether the program took the way of Kerberos at all.</source>
        <translation>プログラムがそもそも Kerberos を使おうとしたかどうかがわかります。</translation>
    </message>
    <message>
        <source>A ticket for the server was asked for</source>
        <translation>サーバーのチケットが要求されました</translation>
    </message>
    <message>
        <source>The server asked for sign-on, and no ticket for it was asked for</source>
        <translation>サーバーはサインオンを求めましたが、そのチケットは要求されませんでした</translation>
    </message>
</context>
<context>
    <name>finding:capture.kdc</name>
    <message>
        <source>Domain controller on the wire</source>
        <translation>ドメイン コントローラー (通信上)</translation>
    </message>
    <message>
        <source>Silence on port 88 points to the network, a refusal to a stopped service or a wrong host.</source>
        <translation>ポート 88 の無応答はネットワークを、拒否はサービスの停止またはホストの間違いを示します。</translation>
    </message>
    <message>
        <source>It was asked and answered</source>
        <translation>問い合わせがあり、応答した</translation>
    </message>
    <message>
        <source>It was asked and did not answer</source>
        <translation>問い合わせがあったが、応答しなかった</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>接続が拒否された</translation>
    </message>
    <message>
        <source>It was not asked at all</source>
        <translation>問い合わせがなかった</translation>
    </message>
</context>
<context>
    <name>finding:capture.proxy-kdc</name>
    <message>
        <source>The proxy realm&apos;s KDC on the wire</source>
        <translation>プロキシのレルムの KDC (通信上)</translation>
    </message>
    <message>
        <source>It tells whether the second half of the way, to the proxy&apos;s realm, was reached.</source>
        <translation>経路の後半、つまりプロキシのレルムまで到達したかどうかがわかります。</translation>
    </message>
    <message>
        <source>It was asked and answered</source>
        <translation>問い合わせがあり、応答した</translation>
    </message>
    <message>
        <source>It was asked and did not answer</source>
        <translation>問い合わせがあったが、応答しなかった</translation>
    </message>
    <message>
        <source>The connection was refused</source>
        <translation>接続が拒否された</translation>
    </message>
    <message>
        <source>It was not asked at all</source>
        <translation>問い合わせがなかった</translation>
    </message>
</context>
<context>
    <name>finding:capture.udp-too-big</name>
    <message>
        <source>Answers too big for UDP</source>
        <translation>UDP には大きすぎる応答</translation>
    </message>
    <message>
        <source>Big tickets need TCP port 88; where it is closed, the sign-on ends without a word.</source>
        <translation>大きいチケットには TCP ポート 88 が必要です。閉じていると、サインインは何も表示せずに終わります。</translation>
    </message>
    <message>
        <source>None was seen</source>
        <translation>見られなかった</translation>
    </message>
    <message>
        <source>Seen, and asked again by TCP (normal)</source>
        <translation>見られ、TCP で再要求された (正常)</translation>
    </message>
    <message>
        <source>Seen, and TCP brought no answer</source>
        <translation>見られたが、TCP では応答がなかった</translation>
    </message>
</context>
<context>
    <name>finding:network.kdc-tcp</name>
    <message>
        <source>TCP port 88 of the domain controller</source>
        <translation>ドメイン コントローラーの TCP ポート 88</translation>
    </message>
    <message>
        <source>Does TCP port 88 of the domain controller answer?</source>
        <translation>ドメイン コントローラーの TCP ポート 88 は応答しますか。</translation>
    </message>
    <message>
        <source>Kerberos begins on UDP and needs TCP for big answers; a firewall often forgets the second one.</source>
        <translation>Kerberos は UDP で始まり、大きい応答には TCP が必要です。ファイアウォールでは TCP の許可が忘れられがちです。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開いている</translation>
    </message>
    <message>
        <source>Closed or silent, while UDP answers</source>
        <translation>閉じている、または無応答 (UDP は応答する)</translation>
    </message>
    <message>
        <source>TcpTestSucceeded: True.</source>
        <translation>TcpTestSucceeded: True です。</translation>
    </message>
    <message>
        <source>&apos;succeeded&apos; or &apos;open&apos;.</source>
        <translation>&apos;succeeded&apos; または &apos;open&apos; です。</translation>
    </message>
    <message>
        <source>&apos;succeeded&apos;.</source>
        <translation>&apos;succeeded&apos; です。</translation>
    </message>
</context>
<context>
    <name>finding:client.network</name>
    <message>
        <source>Where the computer is</source>
        <translation>コンピューターの場所</translation>
    </message>
    <message>
        <source>Is the computer in the company network, connected by VPN, or outside without VPN?</source>
        <translation>コンピューターは社内ネットワークにありますか、VPN で接続していますか、それとも VPN なしで社外にありますか。</translation>
    </message>
    <message>
        <source>Without a way into the company network no domain controller can be asked.</source>
        <translation>社内ネットワークへの経路がなければ、ドメイン コントローラーに問い合わせできません。</translation>
    </message>
    <message>
        <source>In the company network</source>
        <translation>社内ネットワーク</translation>
    </message>
    <message>
        <source>Outside, with VPN connected</source>
        <translation>社外、VPN 接続あり</translation>
    </message>
    <message>
        <source>Outside, without VPN</source>
        <translation>社外、VPN なし</translation>
    </message>
    <message>
        <source>Ask the user: in the office, at home, in a hotel? Is the VPN connected?</source>
        <translation>ユーザーに尋ねてください: オフィス、自宅、ホテルのどこですか。VPN は接続されていますか。</translation>
    </message>
</context>
<context>
    <name>finding:kdc.reach</name>
    <message>
        <source>Domain controller can be reached</source>
        <translation>ドメイン コントローラーへの到達</translation>
    </message>
    <message>
        <source>Can the computer reach a domain controller?</source>
        <translation>コンピューターはドメイン コントローラーに到達できますか。</translation>
    </message>
    <message>
        <source>It separates a network problem from everything else.</source>
        <translation>ネットワークの問題とそれ以外を切り分けられます。</translation>
    </message>
    <message>
        <source>Yes, it answers</source>
        <translation>はい、応答する</translation>
    </message>
    <message>
        <source>No, no answer</source>
        <translation>いいえ、応答がない</translation>
    </message>
    <message>
        <source>No, the connection is refused</source>
        <translation>いいえ、接続が拒否される</translation>
    </message>
    <message>
        <source>&apos;The command completed successfully&apos; and the name of a controller. Error 1355 means that none was found.</source>
        <translation>&apos;The command completed successfully&apos; とドメイン コントローラーの名前です。エラー 1355 は見つからなかったことを意味します。</translation>
    </message>
    <message>
        <source>&apos;succeeded&apos; or &apos;open&apos;.</source>
        <translation>&apos;succeeded&apos; または &apos;open&apos; です。</translation>
    </message>
    <message>
        <source>&apos;succeeded&apos;.</source>
        <translation>&apos;succeeded&apos; です。</translation>
    </message>
</context>
<context>
    <name>finding:proxy-kdc.reach</name>
    <message>
        <source>The proxy realm&apos;s KDC can be reached</source>
        <translation>プロキシのレルムの KDC への到達</translation>
    </message>
    <message>
        <source>Can the computer reach the KDC of the proxy&apos;s realm on port 88?</source>
        <translation>コンピューターはプロキシのレルムの KDC にポート 88 で到達できますか。</translation>
    </message>
    <message>
        <source>The ticket for the proxy comes from there, directly, not through the proxy.</source>
        <translation>プロキシのチケットはそこから、プロキシを経由せずに直接取得されます。</translation>
    </message>
    <message>
        <source>Yes, it answers</source>
        <translation>はい、応答する</translation>
    </message>
    <message>
        <source>No, no answer</source>
        <translation>いいえ、応答がない</translation>
    </message>
    <message>
        <source>No, the connection is refused or the name is unknown</source>
        <translation>いいえ、接続が拒否される、または名前が不明</translation>
    </message>
    <message>
        <source>TcpTestSucceeded: True. For Zscaler the host is kerberos. and the cloud, for instance kerberos.zscalertwo.net.</source>
        <translation>TcpTestSucceeded: True です。Zscaler のホストは kerberos. とクラウド名で、たとえば kerberos.zscalertwo.net です。</translation>
    </message>
    <message>
        <source>&apos;succeeded&apos; or &apos;open&apos;.</source>
        <translation>&apos;succeeded&apos; または &apos;open&apos; です。</translation>
    </message>
    <message>
        <source>&apos;succeeded&apos;.</source>
        <translation>&apos;succeeded&apos; です。</translation>
    </message>
</context>
<context>
    <name>finding:dns.kdc-srv</name>
    <message>
        <source>DNS record of the domain controllers</source>
        <translation>ドメイン コントローラーの DNS レコード</translation>
    </message>
    <message>
        <source>Does DNS know the domain controllers of the realm?</source>
        <translation>DNS はそのレルムのドメイン コントローラーを知っていますか。</translation>
    </message>
    <message>
        <source>The computer finds its domain controller by this record alone; a wrong DNS server hides the whole domain.</source>
        <translation>コンピューターはこのレコードだけを頼りにドメイン コントローラーを見つけます。DNS サーバーが違うと、ドメイン全体が見えなくなります。</translation>
    </message>
    <message>
        <source>It lists controllers</source>
        <translation>ドメイン コントローラーが表示される</translation>
    </message>
    <message>
        <source>There is no such record</source>
        <translation>そのレコードはない</translation>
    </message>
    <message>
        <source>DNS does not answer</source>
        <translation>DNS が応答しません</translation>
    </message>
    <message>
        <source>Lines with &apos;svr hostname&apos;. &apos;Non-existent domain&apos; means that there is none.</source>
        <translation>&apos;svr hostname&apos; を含む行です。&apos;Non-existent domain&apos; はレコードがないことを意味します。</translation>
    </message>
    <message>
        <source>One line a controller; no line means that there is none.</source>
        <translation>ドメイン コントローラーごとに 1 行です。行がなければ存在しません。</translation>
    </message>
    <message>
        <source>One line a controller.</source>
        <translation>ドメイン コントローラーごとに 1 行です。</translation>
    </message>
</context>
<context>
    <name>finding:dns.names</name>
    <message>
        <source>Forward and reverse name of the service</source>
        <translation>サービス名の正引きと逆引き</translation>
    </message>
    <message>
        <source>Does the server&apos;s address lead back to the same name, without an alias in between?</source>
        <translation>サーバーのアドレスから、エイリアスを挟まずに同じ名前に戻りますか。</translation>
    </message>
    <message>
        <source>Some programs ask for the ticket of the name that DNS gives back, not of the name in the address bar.</source>
        <translation>プログラムによっては、アドレス バーの名前ではなく、DNS が返す名前のチケットを要求します。</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>一致する</translation>
    </message>
    <message>
        <source>They disagree (alias or other reverse name)</source>
        <translation>一致しない (エイリアスまたは別の逆引き名)</translation>
    </message>
    <message>
        <source>A line &apos;Aliases:&apos; or another &apos;Name:&apos; means that they disagree. Then nslookup the address.</source>
        <translation>&apos;Aliases:&apos; の行や別の &apos;Name:&apos; は、一致しないことを意味します。続いてアドレスで nslookup を実行してください。</translation>
    </message>
    <message>
        <source>Then the same with the address: it must give the first name back.</source>
        <translation>続いてアドレスで同じことを実行してください。最初の名前が返るはずです。</translation>
    </message>
    <message>
        <source>Then dig -x ADDRESS.</source>
        <translation>続いて dig -x ADDRESS を実行してください。</translation>
    </message>
</context>
<context>
    <name>finding:clock.kdc-offset</name>
    <message>
        <source>This computer&apos;s clock against the domain controller&apos;s</source>
        <translation>このコンピューターとドメイン コントローラーの時計の比較</translation>
    </message>
    <message>
        <source>How far is the computer&apos;s clock from the domain controller&apos;s?</source>
        <translation>コンピューターの時計はドメイン コントローラーの時計とどれだけずれていますか。</translation>
    </message>
    <message>
        <source>More than five minutes apart, Kerberos refuses every ticket.</source>
        <translation>差が 5 分を超えると、Kerberos はすべてのチケットを拒否します。</translation>
    </message>
    <message>
        <source>Less than five minutes apart</source>
        <translation>差は 5 分未満</translation>
    </message>
    <message>
        <source>This computer is more than five minutes slow</source>
        <translation>このコンピューターが 5 分を超えて遅れている</translation>
    </message>
    <message>
        <source>This computer is more than five minutes fast</source>
        <translation>このコンピューターが 5 分を超えて進んでいる</translation>
    </message>
    <message>
        <source>Seconds after the comma; up to 300 is fine.</source>
        <translation>コンマの後の秒数です。300 までは問題ありません。</translation>
    </message>
    <message>
        <source>&apos;System time&apos; in seconds.</source>
        <translation>&apos;System time&apos; の秒数です。</translation>
    </message>
    <message>
        <source>The first number is the offset in seconds.</source>
        <translation>最初の数値が差 (秒) です。</translation>
    </message>
</context>
<context>
    <name>finding:clock.proxy-kdc-offset</name>
    <message>
        <source>This computer&apos;s clock against the proxy realm&apos;s</source>
        <translation>このコンピューターとプロキシのレルムの時計の比較</translation>
    </message>
    <message>
        <source>The proxy&apos;s realm keeps its own time; both must agree.</source>
        <translation>プロキシのレルムには独自の時刻があり、両者が一致する必要があります。</translation>
    </message>
    <message>
        <source>Less than five minutes apart</source>
        <translation>差は 5 分未満</translation>
    </message>
    <message>
        <source>More than five minutes apart</source>
        <translation>差が 5 分を超えている</translation>
    </message>
</context>
<context>
    <name>finding:clock.reference-offset</name>
    <message>
        <source>This computer&apos;s clock against the true time</source>
        <translation>このコンピューターの時計と正しい時刻の比較</translation>
    </message>
    <message>
        <source>Does the computer show the right time, compared with a phone?</source>
        <translation>電話と比べて、コンピューターは正しい時刻を表示していますか。</translation>
    </message>
    <message>
        <source>It tells whether the computer&apos;s clock or the server&apos;s is the wrong one.</source>
        <translation>コンピューターとサーバーのどちらの時計がずれているかがわかります。</translation>
    </message>
    <message>
        <source>Right to within five minutes</source>
        <translation>5 分以内の差で正しい</translation>
    </message>
    <message>
        <source>Wrong by more than five minutes</source>
        <translation>5 分を超えてずれている</translation>
    </message>
    <message>
        <source>Compare with a mobile phone; look at date and time zone too.</source>
        <translation>携帯電話と比べてください。日付とタイム ゾーンも確認してください。</translation>
    </message>
</context>
<context>
    <name>finding:proxy.address</name>
    <message>
        <source>Form of the proxy&apos;s name</source>
        <translation>プロキシ名の形式</translation>
    </message>
    <message>
        <source>Is the proxy named by its full host name, or by a number address or a short name?</source>
        <translation>プロキシは完全なホスト名で指定されていますか、それとも数値アドレスまたは短い名前ですか。</translation>
    </message>
    <message>
        <source>No ticket exists for a number address; the browser then falls back to NTLM.</source>
        <translation>数値アドレスのチケットは存在しません。その場合、ブラウザーは NTLM に切り替えます。</translation>
    </message>
    <message>
        <source>A full host name</source>
        <translation>完全なホスト名</translation>
    </message>
    <message>
        <source>A number address such as 10.1.2.3</source>
        <translation>10.1.2.3 のような数値アドレス</translation>
    </message>
    <message>
        <source>A short name without dots</source>
        <translation>ドットのない短い名前</translation>
    </message>
    <message>
        <source>And in Settings, Network, Proxy: the setup script or the manual address.</source>
        <translation>さらに [設定]、[ネットワーク]、[プロキシ] のセットアップ スクリプトまたは手動のアドレスも確認してください。</translation>
    </message>
    <message>
        <source>And the browser&apos;s proxy setting.</source>
        <translation>さらにブラウザーのプロキシ設定も確認してください。</translation>
    </message>
    <message>
        <source>HTTPProxy or ProxyAutoConfigURLString.</source>
        <translation>HTTPProxy または ProxyAutoConfigURLString です。</translation>
    </message>
</context>
<context>
    <name>finding:proxy.port</name>
    <message>
        <source>Port of the proxy</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>Which port of the proxy is used?</source>
        <translation>プロキシのどのポートが使われていますか。</translation>
    </message>
    <message>
        <source>Zscaler asks for Kerberos on port 8800, and on other ports only where the location has Kerberos switched on.</source>
        <translation>Zscaler はポート 8800 で Kerberos を要求します。他のポートでは、ロケーションで Kerberos が有効な場合だけ要求します。</translation>
    </message>
    <message>
        <source>The port with Kerberos (Zscaler: 8800)</source>
        <translation>Kerberos 用のポート (Zscaler: 8800)</translation>
    </message>
    <message>
        <source>Another port</source>
        <translation>別のポート</translation>
    </message>
    <message>
        <source>The number after the colon in the proxy setting or in the PAC file&apos;s answer.</source>
        <translation>プロキシ設定または PAC ファイルの結果にあるコロンの後の数字です。</translation>
    </message>
</context>
<context>
    <name>finding:pac.result</name>
    <message>
        <source>Answer of the PAC file</source>
        <translation>PAC ファイルの結果</translation>
    </message>
    <message>
        <source>Which proxy does the PAC file give for the page that fails?</source>
        <translation>失敗するページに対して、PAC ファイルはどのプロキシを返しますか。</translation>
    </message>
    <message>
        <source>The default PAC file leads to a number address, for which no ticket exists; the Kerberos one leads to a host name.</source>
        <translation>既定の PAC ファイルは、チケットの存在しない数値アドレスを返します。Kerberos 用はホスト名を返します。</translation>
    </message>
    <message>
        <source>A host name with the Kerberos port</source>
        <translation>Kerberos ポート付きのホスト名</translation>
    </message>
    <message>
        <source>A number address</source>
        <translation>数値アドレス</translation>
    </message>
    <message>
        <source>A host name with another port</source>
        <translation>別のポート付きのホスト名</translation>
    </message>
    <message>
        <source>DIRECT: no proxy</source>
        <translation>DIRECT: プロキシなし</translation>
    </message>
    <message>
        <source>The file cannot be fetched</source>
        <translation>ファイルを取得できない</translation>
    </message>
    <message>
        <source>The script has an error</source>
        <translation>スクリプトにエラーがある</translation>
    </message>
    <message>
        <source>Open that address in a browser and drop the file into Kerbscope. Its name often ends in kerberos.pac.</source>
        <translation>そのアドレスをブラウザーで開き、ファイルを Kerbscope にドロップしてください。名前の末尾は多くの場合 kerberos.pac です。</translation>
    </message>
    <message>
        <source>Fetch the file and drop it into Kerbscope.</source>
        <translation>ファイルを取得し、Kerbscope にドロップしてください。</translation>
    </message>
    <message>
        <source>ProxyAutoConfigURLString; fetch the file and drop it into Kerbscope.</source>
        <translation>ProxyAutoConfigURLString です。ファイルを取得し、Kerbscope にドロップしてください。</translation>
    </message>
</context>
<context>
    <name>finding:proxy.offers</name>
    <message>
        <source>What the proxy offers for signing on</source>
        <translation>プロキシが提示する認証方式</translation>
    </message>
    <message>
        <source>Does the proxy offer &apos;Negotiate&apos; in its answer 407?</source>
        <translation>プロキシは 407 応答で &apos;Negotiate&apos; を提示しますか。</translation>
    </message>
    <message>
        <source>If it does not offer Negotiate, no browser sends a Kerberos ticket.</source>
        <translation>Negotiate が提示されなければ、どのブラウザーも Kerberos チケットを送信しません。</translation>
    </message>
    <message>
        <source>Negotiate, alone or among others</source>
        <translation>Negotiate (単独または他の方式と併せて)</translation>
    </message>
    <message>
        <source>NTLM, but not Negotiate</source>
        <translation>NTLM のみで Negotiate はない</translation>
    </message>
    <message>
        <source>Only Basic or Digest</source>
        <translation>Basic または Digest のみ</translation>
    </message>
    <message>
        <source>It asks for nothing</source>
        <translation>何も要求しない</translation>
    </message>
    <message>
        <source>The lines &apos;&lt; Proxy-Authenticate:&apos;.</source>
        <translation>&apos;&lt; Proxy-Authenticate:&apos; の行です。</translation>
    </message>
</context>
<context>
    <name>finding:site.offers</name>
    <message>
        <source>What the web site offers for signing on</source>
        <translation>Web サイトが提示するサインオン方式</translation>
    </message>
    <message>
        <source>A browser sends a ticket only to a site that offers Negotiate.</source>
        <translation>ブラウザーは Negotiate を提示するサイトにだけチケットを送ります。</translation>
    </message>
    <message>
        <source>Negotiate, alone or among others</source>
        <translation>Negotiate (単独または他の方式と併せて)</translation>
    </message>
    <message>
        <source>Only NTLM, Basic or its own form</source>
        <translation>NTLM、Basic、または独自のフォームのみ</translation>
    </message>
</context>
<context>
    <name>finding:proxy.connect</name>
    <message>
        <source>Connection to the proxy</source>
        <translation>プロキシへの接続</translation>
    </message>
    <message>
        <source>Does the computer reach the proxy&apos;s port?</source>
        <translation>コンピューターはプロキシのポートに到達しますか。</translation>
    </message>
    <message>
        <source>A closed port shows as &apos;the proxy cannot be reached&apos;, before any ticket plays a part.</source>
        <translation>ポートが閉じていると、チケットが関係する前に &apos;プロキシに到達できない&apos; と表示されます。</translation>
    </message>
    <message>
        <source>It connects</source>
        <translation>接続できる</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否される</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答がない</translation>
    </message>
    <message>
        <source>TcpTestSucceeded: True.</source>
        <translation>TcpTestSucceeded: True です。</translation>
    </message>
    <message>
        <source>&apos;succeeded&apos; or &apos;open&apos;.</source>
        <translation>&apos;succeeded&apos; または &apos;open&apos; です。</translation>
    </message>
    <message>
        <source>&apos;succeeded&apos;.</source>
        <translation>&apos;succeeded&apos; です。</translation>
    </message>
</context>
<context>
    <name>finding:proxy.intermediary</name>
    <message>
        <source>Another device on the way to the proxy</source>
        <translation>プロキシまでの経路上の別の機器</translation>
    </message>
    <message>
        <source>Is there a second proxy, a local relay program or an inspecting device between browser and proxy?</source>
        <translation>ブラウザーとプロキシの間に、2 台目のプロキシ、ローカルのリレー プログラム、検査機器がありますか。</translation>
    </message>
    <message>
        <source>Such devices may cut or rewrite the line that carries the ticket.</source>
        <translation>こうした機器は、チケットを運ぶ行を切り詰めたり書き換えたりすることがあります。</translation>
    </message>
    <message>
        <source>No, the browser talks to the proxy itself</source>
        <translation>いいえ、ブラウザーがプロキシと直接通信している</translation>
    </message>
    <message>
        <source>Yes: a local relay, a second proxy or an inspecting firewall</source>
        <translation>はい: ローカル リレー、2 台目のプロキシ、または検査型ファイアウォール</translation>
    </message>
    <message>
        <source>Header lines &apos;Via&apos; or &apos;X-Forwarded-For&apos;; or a proxy setting that names 127.0.0.1.</source>
        <translation>&apos;Via&apos; または &apos;X-Forwarded-For&apos; のヘッダー行、あるいは 127.0.0.1 を示すプロキシ設定です。</translation>
    </message>
</context>
<context>
    <name>finding:proxy.user-listed</name>
    <message>
        <source>The user in the proxy&apos;s user list</source>
        <translation>プロキシのユーザー一覧にあるユーザー</translation>
    </message>
    <message>
        <source>Does the proxy&apos;s user list hold the user under the name that klist shows as client?</source>
        <translation>プロキシのユーザー一覧に、klist がクライアントとして示す名前のユーザーがありますか。</translation>
    </message>
    <message>
        <source>The proxy looks the user up by this name: short logon name and Windows domain, not the mail address.</source>
        <translation>プロキシはこの名前でユーザーを検索します: 短いログオン名と Windows ドメインであり、メール アドレスではありません。</translation>
    </message>
    <message>
        <source>Listed under exactly the name in the ticket</source>
        <translation>チケットと完全に同じ名前で登録されている</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>登録されていない</translation>
    </message>
    <message>
        <source>Listed under another name, for instance the mail address</source>
        <translation>別の名前 (メール アドレスなど) で登録されている</translation>
    </message>
    <message>
        <source>Read the client name, for instance jdoe @ CORP.EXAMPLE.COM, and let the proxy admin search for it.</source>
        <translation>jdoe @ CORP.EXAMPLE.COM のようなクライアント名を読み、プロキシの管理者に検索してもらってください。</translation>
    </message>
</context>
<context>
    <name>finding:proxy.domain-registered</name>
    <message>
        <source>The domain in the proxy&apos;s company profile</source>
        <translation>プロキシの会社プロファイルにあるドメイン</translation>
    </message>
    <message>
        <source>Is the user&apos;s Windows domain registered at the proxy provider?</source>
        <translation>ユーザーの Windows ドメインは、プロキシのプロバイダーに登録されていますか。</translation>
    </message>
    <message>
        <source>A valid ticket from a domain that the provider does not know is refused.</source>
        <translation>プロバイダーが知らないドメインからのチケットは、有効でも拒否されます。</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登録されている</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>登録されていない</translation>
    </message>
    <message>
        <source>The part after the @ of the client name; let the proxy admin compare it with the registered domains.</source>
        <translation>クライアント名の @ の後の部分です。登録済みドメインとの照合をプロキシの管理者に依頼してください。</translation>
    </message>
</context>
<context>
    <name>finding:client.name-length</name>
    <message>
        <source>Length of the login name</source>
        <translation>ログイン名の長さ</translation>
    </message>
    <message>
        <source>Is the user&apos;s login name, together with the domain, unusually long?</source>
        <translation>ユーザーのログイン名は、ドメインを含めて異常に長いですか。</translation>
    </message>
    <message>
        <source>The proxy takes names up to a limit only.</source>
        <translation>プロキシが受け入れる名前の長さには上限があります。</translation>
    </message>
    <message>
        <source>Usual (up to about 64 characters with the domain)</source>
        <translation>通常 (ドメインを含めて約 64 文字まで)</translation>
    </message>
    <message>
        <source>Very long</source>
        <translation>非常に長い</translation>
    </message>
    <message>
        <source>Count the characters of the client name.</source>
        <translation>クライアント名の文字数を数えてください。</translation>
    </message>
</context>
<context>
    <name>finding:token.kind</name>
    <message>
        <source>What the browser sends</source>
        <translation>ブラウザーが送信する内容</translation>
    </message>
    <message>
        <source>What does the browser send after the word Negotiate?</source>
        <translation>ブラウザーは Negotiate という語の後に何を送信していますか。</translation>
    </message>
    <message>
        <source>It shows whether the computer could get a ticket at all, or the browser gave up and used NTLM.</source>
        <translation>コンピューターがチケットを取得できたのか、ブラウザーがあきらめて NTLM を使ったのかがわかります。</translation>
    </message>
    <message>
        <source>A Kerberos ticket</source>
        <translation>Kerberos チケット</translation>
    </message>
    <message>
        <source>NTLM</source>
        <translation>NTLM</translation>
    </message>
    <message>
        <source>NTLM, wrapped in Negotiate</source>
        <translation>Negotiate に包まれた NTLM</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Something that cannot be decoded</source>
        <translation>デコードできないもの</translation>
    </message>
    <message>
        <source>Press F12, Network, load the page, open the request and copy the header Authorization or Proxy-Authorization. &apos;Negotiate TlRM&apos; is NTLM, &apos;Negotiate YII&apos; is Kerberos. Paste it into Kerbscope; the token itself is not kept.</source>
        <translation>F12 を押し、[ネットワーク] でページを読み込み、要求を開いてヘッダー Authorization または Proxy-Authorization をコピーしてください。&apos;Negotiate TlRM&apos; は NTLM、&apos;Negotiate YII&apos; は Kerberos です。Kerbscope に貼り付けてください。トークン自体は保存されません。</translation>
    </message>
</context>
<context>
    <name>finding:token.size</name>
    <message>
        <source>Size of the ticket</source>
        <translation>チケットのサイズ</translation>
    </message>
    <message>
        <source>The ticket carries all groups of the user; servers stop reading at a limit.</source>
        <translation>チケットはユーザーのすべてのグループを含みます。サーバーは上限に達すると読み取りをやめます。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Large (over 12,000 bytes)</source>
        <translation>大きい (12,000 バイト超)</translation>
    </message>
    <message>
        <source>Larger than the server takes</source>
        <translation>サーバーが受け入れる大きさを超えている</translation>
    </message>
</context>
<context>
    <name>finding:browser.negotiate</name>
    <message>
        <source>The browser may answer Negotiate for this site</source>
        <translation>ブラウザーはこのサイトで Negotiate に応答してよいか</translation>
    </message>
    <message>
        <source>Is the web site on the browser&apos;s list for integrated sign-on?</source>
        <translation>その Web サイトは、ブラウザーの統合認証の一覧にありますか。</translation>
    </message>
    <message>
        <source>Browsers send tickets only to sites that the company has allowed.</source>
        <translation>ブラウザーは、会社が許可したサイトにだけチケットを送信します。</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可されている</translation>
    </message>
    <message>
        <source>Not allowed, or the site is not on the list</source>
        <translation>許可されていない、またはサイトが一覧にない</translation>
    </message>
    <message>
        <source>Chrome: the same below Google\Chrome; or open edge://policy. Firefox: about:config, network.negotiate-auth.trusted-uris.</source>
        <translation>Chrome: Google\Chrome の下で同様です。または edge://policy を開きます。Firefox: about:config の network.negotiate-auth.trusted-uris です。</translation>
    </message>
    <message>
        <source>chrome://policy, or about:config in Firefox: network.negotiate-auth.trusted-uris.</source>
        <translation>chrome://policy、または Firefox の about:config: network.negotiate-auth.trusted-uris です。</translation>
    </message>
    <message>
        <source>chrome://policy, or about:config in Firefox.</source>
        <translation>chrome://policy、または Firefox の about:config です。</translation>
    </message>
</context>
<context>
    <name>finding:client.logon</name>
    <message>
        <source>How the user signed in to the computer</source>
        <translation>ユーザーのコンピューターへのサインイン方法</translation>
    </message>
    <message>
        <source>Did the user sign in with the domain account while the company network was there?</source>
        <translation>ユーザーは、社内ネットワークにつながった状態でドメイン アカウントでサインインしましたか。</translation>
    </message>
    <message>
        <source>Only a sign-in that reached a domain controller brings tickets.</source>
        <translation>ドメイン コントローラーに到達したサインインだけがチケットをもたらします。</translation>
    </message>
    <message>
        <source>With the domain account, checked by a domain controller</source>
        <translation>ドメイン アカウント (ドメイン コントローラーで確認)</translation>
    </message>
    <message>
        <source>With a local or private account</source>
        <translation>ローカルまたは個人のアカウント</translation>
    </message>
    <message>
        <source>With the domain account, but offline (cached)</source>
        <translation>ドメイン アカウント (オフライン、キャッシュ)</translation>
    </message>
    <message>
        <source>whoami should begin with the domain; a LOGONSERVER that is the computer&apos;s own name means a local or cached sign-in.</source>
        <translation>whoami はドメイン名で始まるはずです。LOGONSERVER がコンピューター自身の名前なら、ローカルまたはキャッシュによるサインインです。</translation>
    </message>
    <message>
        <source>&apos;configured: kerberos-member&apos; and a domain user.</source>
        <translation>&apos;configured: kerberos-member&apos; とドメイン ユーザーです。</translation>
    </message>
    <message>
        <source>An Active Directory domain and a network account.</source>
        <translation>Active Directory ドメインとネットワーク アカウントです。</translation>
    </message>
</context>
<context>
    <name>finding:client.realm-mapping</name>
    <message>
        <source>Settings for the proxy&apos;s realm on the computer</source>
        <translation>コンピューター上のプロキシのレルムの設定</translation>
    </message>
    <message>
        <source>Does the computer have the settings that tie the proxy&apos;s host names to the proxy&apos;s realm?</source>
        <translation>コンピューターに、プロキシのホスト名をプロキシのレルムに結び付ける設定がありますか。</translation>
    </message>
    <message>
        <source>Without them the computer does not know that it must ask the proxy&apos;s realm for a ticket.</source>
        <translation>これがないと、プロキシのレルムにチケットを要求する必要があることをコンピューターは知りません。</translation>
    </message>
    <message>
        <source>They are there</source>
        <translation>ある</translation>
    </message>
    <message>
        <source>They are missing</source>
        <translation>ない</translation>
    </message>
    <message>
        <source>They are there, but name another realm or host</source>
        <translation>あるが、別のレルムまたはホストを示している</translation>
    </message>
    <message>
        <source>Below MitRealms a value PROXY-REALM with kerberos.CLOUD, below domain_realm a value PROXY-REALM with .CLOUD; .gateway.CLOUD (each with its leading dot).</source>
        <translation>MitRealms の下に値 PROXY-REALM (kerberos.CLOUD)、domain_realm の下に値 PROXY-REALM (.CLOUD; .gateway.CLOUD、いずれも先頭にドット) です。</translation>
    </message>
    <message>
        <source>[realms] with PROXY-REALM and its kdc, [domain_realm] with .gateway.CLOUD = PROXY-REALM.</source>
        <translation>[realms] に PROXY-REALM とその kdc、[domain_realm] に .gateway.CLOUD = PROXY-REALM です。</translation>
    </message>
    <message>
        <source>[realms] and [domain_realm] with PROXY-REALM.</source>
        <translation>PROXY-REALM を含む [realms] と [domain_realm] です。</translation>
    </message>
</context>
<context>
    <name>finding:client.policy</name>
    <message>
        <source>Group policy with the realm settings</source>
        <translation>レルム設定を含むグループ ポリシー</translation>
    </message>
    <message>
        <source>Does the policy with the Kerberos realm settings reach this computer?</source>
        <translation>Kerberos レルム設定のポリシーは、このコンピューターに届いていますか。</translation>
    </message>
    <message>
        <source>It separates a computer that missed its policies from a domain where the policy was never made.</source>
        <translation>ポリシーを受け取れなかったコンピューターと、ポリシーが作成されていないドメインを区別できます。</translation>
    </message>
    <message>
        <source>Applied on this computer</source>
        <translation>このコンピューターに適用されている</translation>
    </message>
    <message>
        <source>Exists in the domain, but is not applied here</source>
        <translation>ドメインにはあるが、ここには適用されていない</translation>
    </message>
    <message>
        <source>Does not exist in the domain</source>
        <translation>ドメインにない</translation>
    </message>
    <message>
        <source>Look for the policy&apos;s name under &apos;Applied Group Policy Objects&apos;. If nobody knows its name, ask the AD admin whether it exists.</source>
        <translation>&apos;Applied Group Policy Objects&apos; (適用されたグループ ポリシー オブジェクト) の下でポリシー名を探してください。名前がわからなければ、存在するかどうかを AD 管理者に尋ねてください。</translation>
    </message>
</context>
<context>
    <name>finding:client.directaccess</name>
    <message>
        <source>DirectAccess and where the computer thinks it is</source>
        <translation>DirectAccess とコンピューターの位置判定</translation>
    </message>
    <message>
        <source>Is DirectAccess used, and does it judge rightly whether the computer is inside or outside?</source>
        <translation>DirectAccess は使われていますか。コンピューターが社内か社外かを正しく判定していますか。</translation>
    </message>
    <message>
        <source>When it judges wrongly, DNS and the way to the domain controllers go astray.</source>
        <translation>判定を誤ると、DNS とドメイン コントローラーへの経路が正しく機能しません。</translation>
    </message>
    <message>
        <source>DirectAccess is not used</source>
        <translation>DirectAccess は使われていない</translation>
    </message>
    <message>
        <source>Used, and it judges the place rightly</source>
        <translation>使われており、場所を正しく判定している</translation>
    </message>
    <message>
        <source>Used, and it takes outside for inside or the reverse</source>
        <translation>使われているが、社外を社内と、またはその逆に判定している</translation>
    </message>
    <message>
        <source>Inside the company there must be no entry (&apos;DirectAccess settings inactive&apos;); outside there must be entries for the company&apos;s names.</source>
        <translation>社内ではエントリがあってはなりません (&apos;DirectAccess settings inactive&apos;)。社外では会社の名前のエントリが必要です。</translation>
    </message>
</context>
<context>
    <name>finding:client.configuration</name>
    <message>
        <source>Kerberos configuration file</source>
        <translation>Kerberos 構成ファイル</translation>
    </message>
    <message>
        <source>Is the Kerberos configuration file there and complete?</source>
        <translation>Kerberos 構成ファイルは存在し、完全ですか。</translation>
    </message>
    <message>
        <source>On Linux and macOS this file tells which realm the computer belongs to.</source>
        <translation>Linux と macOS では、このファイルがコンピューターの属するレルムを示します。</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>No default realm</source>
        <translation>既定のレルムがない</translation>
    </message>
    <message>
        <source>No KDC for the realm, and none in DNS</source>
        <translation>レルムの KDC がなく、DNS にもない</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>ファイルがない</translation>
    </message>
    <message>
        <source>The file has an error or cannot be read</source>
        <translation>ファイルにエラーがある、または読み取れない</translation>
    </message>
    <message>
        <source>[libdefaults] with default_realm = REALM; [realms] with a kdc, unless DNS knows it.</source>
        <translation>[libdefaults] に default_realm = REALM、[realms] に kdc です (DNS が知っている場合を除く)。</translation>
    </message>
    <message>
        <source>default_realm; a missing file is fine when DNS knows the realm.</source>
        <translation>default_realm です。DNS がレルムを知っていれば、ファイルがなくても問題ありません。</translation>
    </message>
</context>
<context>
    <name>finding:client.realm</name>
    <message>
        <source>Realm that was asked</source>
        <translation>問い合わせ先のレルム</translation>
    </message>
    <message>
        <source>Does the name that the user typed or that the program uses end in the user&apos;s own Windows domain?</source>
        <translation>ユーザーが入力した名前、またはプログラムが使う名前の末尾は、ユーザー自身の Windows ドメインですか。</translation>
    </message>
    <message>
        <source>A mail suffix or an old domain name leads to the wrong realm.</source>
        <translation>メール サフィックスや古いドメイン名は、誤ったレルムにつながります。</translation>
    </message>
    <message>
        <source>The user&apos;s own domain</source>
        <translation>ユーザー自身のドメイン</translation>
    </message>
    <message>
        <source>Another domain or a mail suffix</source>
        <translation>別のドメインまたはメール サフィックス</translation>
    </message>
    <message>
        <source>The part after the @ and the domain should be one that the company&apos;s domain controllers serve.</source>
        <translation>@ の後の部分とドメインは、会社のドメイン コントローラーが扱うものであるはずです。</translation>
    </message>
    <message>
        <source>&apos;Default principal&apos;: the part after the @.</source>
        <translation>&apos;Default principal&apos; の @ の後の部分です。</translation>
    </message>
</context>
<context>
    <name>finding:scope.who</name>
    <message>
        <source>Who is affected</source>
        <translation>影響を受ける人</translation>
    </message>
    <message>
        <source>Who else has the trouble: only this user, only this computer, or many?</source>
        <translation>ほかに誰に問題が起きていますか: このユーザーだけ、このコンピューターだけ、または多数。</translation>
    </message>
    <message>
        <source>One user points to the account, one computer to its settings, many to the domain, the trust or the service.</source>
        <translation>1 人のユーザーならアカウント、1 台のコンピューターならその設定、多数ならドメイン、信頼関係、サービスが疑われます。</translation>
    </message>
    <message>
        <source>Only this user, on every computer</source>
        <translation>このユーザーだけ、どのコンピューターでも</translation>
    </message>
    <message>
        <source>Everybody on this one computer</source>
        <translation>この 1 台のコンピューターを使う全員</translation>
    </message>
    <message>
        <source>Many users on many computers</source>
        <translation>多数のコンピューターの多数のユーザー</translation>
    </message>
    <message>
        <source>Ask a colleague to try on another computer, or the user to sign in elsewhere.</source>
        <translation>同僚に別のコンピューターで試してもらうか、ユーザーに別の場所でサインインしてもらってください。</translation>
    </message>
</context>
<context>
    <name>finding:scope.where</name>
    <message>
        <source>What is affected</source>
        <translation>影響を受けるもの</translation>
    </message>
    <message>
        <source>What fails: everything, all web pages, one service, or one browser only?</source>
        <translation>何が失敗しますか: すべて、すべての Web ページ、1 つのサービス、1 つのブラウザーだけ。</translation>
    </message>
    <message>
        <source>One browser points to its settings, one service to that server, all pages to the proxy.</source>
        <translation>1 つのブラウザーならその設定、1 つのサービスならそのサーバー、すべてのページならプロキシが疑われます。</translation>
    </message>
    <message>
        <source>Everything that needs a sign-on</source>
        <translation>認証が必要なものすべて</translation>
    </message>
    <message>
        <source>All web pages through the proxy</source>
        <translation>プロキシ経由のすべての Web ページ</translation>
    </message>
    <message>
        <source>One web site, share or service</source>
        <translation>1 つの Web サイト、共有、サービス</translation>
    </message>
    <message>
        <source>One browser or program only; others work</source>
        <translation>1 つのブラウザーまたはプログラムだけで、他は動作する</translation>
    </message>
    <message>
        <source>Let the user try a file share, another web site and another browser.</source>
        <translation>ユーザーに、ファイル共有、別の Web サイト、別のブラウザーを試してもらってください。</translation>
    </message>
</context>
<context>
    <name>finding:scope.network</name>
    <message>
        <source>Depends on the network</source>
        <translation>ネットワークに依存するか</translation>
    </message>
    <message>
        <source>Does it work from another place, for instance in the office instead of at home?</source>
        <translation>別の場所、たとえば自宅ではなくオフィスからなら動作しますか。</translation>
    </message>
    <message>
        <source>If the place matters, the way through the network is at fault, not the account.</source>
        <translation>場所によって変わるなら、原因はアカウントではなくネットワークの経路です。</translation>
    </message>
    <message>
        <source>Fails everywhere</source>
        <translation>どこでも失敗する</translation>
    </message>
    <message>
        <source>Fails in one place or by VPN only, works elsewhere</source>
        <translation>特定の場所または VPN でだけ失敗し、他では動作する</translation>
    </message>
    <message>
        <source>Ask whether it worked in another network with the same computer.</source>
        <translation>同じコンピューターが別のネットワークで動作したかどうかを尋ねてください。</translation>
    </message>
</context>
<context>
    <name>finding:change.recent</name>
    <message>
        <source>What was changed shortly before</source>
        <translation>直前に変更されたもの</translation>
    </message>
    <message>
        <source>Was anything changed shortly before the trouble began?</source>
        <translation>問題が始まる直前に何か変更されましたか。</translation>
    </message>
    <message>
        <source>Most faults follow a change; knowing it shortens the search.</source>
        <translation>障害の多くは変更の後に起こります。変更がわかれば調査が早く終わります。</translation>
    </message>
    <message>
        <source>Nothing that anybody knows of</source>
        <translation>わかる範囲ではなし</translation>
    </message>
    <message>
        <source>The user&apos;s password</source>
        <translation>ユーザーのパスワード</translation>
    </message>
    <message>
        <source>The user&apos;s groups</source>
        <translation>ユーザーのグループ</translation>
    </message>
    <message>
        <source>The server, its service account or its password</source>
        <translation>サーバー、そのサービス アカウントまたはパスワード</translation>
    </message>
    <message>
        <source>Updates of the domain controllers</source>
        <translation>ドメイン コントローラーの更新プログラム</translation>
    </message>
    <message>
        <source>The trust or the proxy&apos;s configuration</source>
        <translation>信頼関係またはプロキシの構成</translation>
    </message>
    <message>
        <source>Network, firewall, VPN or DNS</source>
        <translation>ネットワーク、ファイアウォール、VPN、DNS</translation>
    </message>
    <message>
        <source>Ask the user about the password, and the teams about yesterday&apos;s changes.</source>
        <translation>パスワードについてはユーザーに、前日の変更については各チームに尋ねてください。</translation>
    </message>
</context>
<context>
    <name>finding:account.state</name>
    <message>
        <source>State of the account</source>
        <translation>アカウントの状態</translation>
    </message>
    <message>
        <source>What does the directory say about the user&apos;s account?</source>
        <translation>ディレクトリはユーザーのアカウントをどう示していますか。</translation>
    </message>
    <message>
        <source>A locked, disabled or expired account gets no ticket, whatever the password is.</source>
        <translation>ロックアウト、無効、期限切れのアカウントには、パスワードに関係なくチケットが発行されません。</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>There is no such account</source>
        <translation>そのアカウントは存在しない</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Locked out</source>
        <translation>ロックアウト</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Its password has expired or must be changed</source>
        <translation>パスワードの期限切れ、または変更が必要</translation>
    </message>
    <message>
        <source>&apos;Account active&apos;, &apos;Account expires&apos;, &apos;Password expires&apos;. Locked shows as &apos;Account active: Locked&apos;.</source>
        <translation>&apos;Account active&apos; (アカウント有効)、&apos;Account expires&apos; (アカウントの期限)、&apos;Password expires&apos; (パスワード有効期間) です。ロックアウトは &apos;Account active: Locked&apos; と表示されます。</translation>
    </message>
    <message>
        <source>In the helpdesk&apos;s account tool: the user&apos;s state.</source>
        <translation>ヘルプデスクのアカウント ツールに示されるユーザーの状態です。</translation>
    </message>
</context>
<context>
    <name>finding:account.password</name>
    <message>
        <source>The user&apos;s password</source>
        <translation>ユーザーのパスワード</translation>
    </message>
    <message>
        <source>Does the password work on another computer or in the web mail, typed slowly, Caps Lock off?</source>
        <translation>別のコンピューターまたは Web メールで、Caps Lock をオフにしてゆっくり入力したパスワードは通りますか。</translation>
    </message>
    <message>
        <source>It separates a forgotten password from everything that happens after it.</source>
        <translation>パスワードを忘れた場合と、その後に起こる問題を区別できます。</translation>
    </message>
    <message>
        <source>It works elsewhere, typed by hand</source>
        <translation>別の場所で手で入力すれば動作する</translation>
    </message>
    <message>
        <source>It fails everywhere, typed with care</source>
        <translation>注意して入力してもどこでも失敗する</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>試していない</translation>
    </message>
    <message>
        <source>Type the password once where it can be seen, check keyboard layout and Caps Lock, then sign in elsewhere.</source>
        <translation>パスワードを見える場所で一度入力し、キーボード配列と Caps Lock を確認してから、別の場所でサインインしてください。</translation>
    </message>
</context>
<context>
    <name>finding:account.bad-password-source</name>
    <message>
        <source>Where wrong passwords come from</source>
        <translation>間違ったパスワードの発生元</translation>
    </message>
    <message>
        <source>From which address do the wrong passwords come?</source>
        <translation>間違ったパスワードはどのアドレスから来ていますか。</translation>
    </message>
    <message>
        <source>Wrong passwords that nobody types come from a phone, a task or a saved password elsewhere.</source>
        <translation>誰も入力していないのに間違ったパスワードが来る場合、発生元は電話、タスク、または別の場所に保存されたパスワードです。</translation>
    </message>
    <message>
        <source>No wrong passwords are on record</source>
        <translation>間違ったパスワードの記録はない</translation>
    </message>
    <message>
        <source>From the user&apos;s own computer</source>
        <translation>ユーザー自身のコンピューターから</translation>
    </message>
    <message>
        <source>From another device or a service</source>
        <translation>別のデバイスまたはサービスから</translation>
    </message>
    <message>
        <source>&apos;Client Address&apos; in 4771 and &apos;Caller Computer Name&apos; in 4740. It needs rights on the controller; else ask the AD admin.</source>
        <translation>4771 の &apos;Client Address&apos; (クライアント アドレス) と 4740 の &apos;Caller Computer Name&apos; (呼び出し元コンピューター名) です。ドメイン コントローラーの権限が必要です。なければ AD 管理者に尋ねてください。</translation>
    </message>
</context>
<context>
    <name>finding:account.restrictions</name>
    <message>
        <source>Restrictions of the account</source>
        <translation>アカウントの制限</translation>
    </message>
    <message>
        <source>Is the account limited to certain hours, computers or to smart cards?</source>
        <translation>アカウントは、特定の時間、コンピューター、スマート カードに制限されていますか。</translation>
    </message>
    <message>
        <source>Such a limit refuses the sign-on although name and password are right.</source>
        <translation>名前とパスワードが正しくても、この制限によりサインインは拒否されます。</translation>
    </message>
    <message>
        <source>None that applies</source>
        <translation>該当するものはない</translation>
    </message>
    <message>
        <source>Logon hours</source>
        <translation>ログオン時間</translation>
    </message>
    <message>
        <source>Only certain computers</source>
        <translation>特定のコンピューターのみ</translation>
    </message>
    <message>
        <source>Smart card required, or an authentication policy</source>
        <translation>スマート カードが必要、または認証ポリシー</translation>
    </message>
    <message>
        <source>&apos;Logon hours allowed&apos; and &apos;Workstations allowed&apos;. Authentication policies: ask the AD admin.</source>
        <translation>&apos;Logon hours allowed&apos; (ログオン時間) と &apos;Workstations allowed&apos; (ログオン可能なワークステーション) です。認証ポリシーは AD 管理者に尋ねてください。</translation>
    </message>
</context>
<context>
    <name>finding:account.protected-users</name>
    <message>
        <source>Member of Protected Users</source>
        <translation>Protected Users のメンバーか</translation>
    </message>
    <message>
        <source>Is the account a member of the group Protected Users?</source>
        <translation>アカウントは Protected Users グループのメンバーですか。</translation>
    </message>
    <message>
        <source>Members get no NTLM, no RC4, no delegation and only four hours before they must sign in again.</source>
        <translation>メンバーは NTLM、RC4、委任を使えず、わずか 4 時間で再サインインが必要になります。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>A line means yes. In the AD tool: the tab &apos;Member Of&apos;.</source>
        <translation>行があれば「はい」です。AD ツールでは [所属するグループ] タブです。</translation>
    </message>
</context>
<context>
    <name>finding:account.keys</name>
    <message>
        <source>Kinds of keys that the account has</source>
        <translation>アカウントが持つキーの種類</translation>
    </message>
    <message>
        <source>Does the account that matters (user, service or trust) have AES keys?</source>
        <translation>該当するアカウント (ユーザー、サービス、信頼関係) に AES キーはありますか。</translation>
    </message>
    <message>
        <source>An account whose password is older than AES in the domain has only RC4 keys; these are being switched off.</source>
        <translation>ドメインの AES 対応より古いパスワードのアカウントには RC4 キーしかありません。RC4 は廃止されつつあります。</translation>
    </message>
    <message>
        <source>AES keys are there</source>
        <translation>AES キーがある</translation>
    </message>
    <message>
        <source>Only RC4 (old password, never changed since AES)</source>
        <translation>RC4 のみ (AES 以後に変更されていない古いパスワード)</translation>
    </message>
    <message>
        <source>A password date before the domain knew AES, or a value without 8 and 16 (such as 4), means only RC4.</source>
        <translation>パスワードの日付がドメインの AES 対応より前、または値に 8 も 16 も含まれない (4 など) 場合は、RC4 のみです。</translation>
    </message>
</context>
<context>
    <name>finding:account.groups</name>
    <message>
        <source>Number of groups of the user</source>
        <translation>ユーザーのグループ数</translation>
    </message>
    <message>
        <source>Is the user in several hundred groups?</source>
        <translation>ユーザーは数百のグループに属していますか。</translation>
    </message>
    <message>
        <source>Each group makes the ticket bigger; servers refuse tickets beyond their limit.</source>
        <translation>グループごとにチケットは大きくなります。サーバーは上限を超えるチケットを拒否します。</translation>
    </message>
    <message>
        <source>Up to about a hundred</source>
        <translation>約 100 まで</translation>
    </message>
    <message>
        <source>Several hundred</source>
        <translation>数百</translation>
    </message>
    <message>
        <source>The number of groups; above about 300 it becomes critical.</source>
        <translation>グループの数です。約 300 を超えると危険です。</translation>
    </message>
    <message>
        <source>The number of groups.</source>
        <translation>グループの数です。</translation>
    </message>
</context>
<context>
    <name>finding:wire.weak-etype</name>
    <message>
        <source>Weak encryption on the wire or in events</source>
        <translation>通信上またはイベント内の弱い暗号化</translation>
    </message>
    <message>
        <source>RC4 and DES are being switched off.</source>
        <translation>RC4 と DES は廃止されつつあります。</translation>
    </message>
    <message>
        <source>None was used</source>
        <translation>使われていない</translation>
    </message>
    <message>
        <source>RC4 was used</source>
        <translation>RC4 が使われた</translation>
    </message>
    <message>
        <source>DES was used</source>
        <translation>DES が使われた</translation>
    </message>
</context>
<context>
    <name>finding:etype.client-offers</name>
    <message>
        <source>Encryption that the computer offers</source>
        <translation>コンピューターが提示する暗号化</translation>
    </message>
    <message>
        <source>Which encryption types does the computer&apos;s policy allow?</source>
        <translation>コンピューターのポリシーはどの暗号化の種類を許可していますか。</translation>
    </message>
    <message>
        <source>A computer that offers only RC4 finds nothing in common with a controller that has switched it off.</source>
        <translation>RC4 しか提示しないコンピューターは、RC4 を無効にしたドメイン コントローラーと共通の種類を持ちません。</translation>
    </message>
    <message>
        <source>AES, alone or with others</source>
        <translation>AES (単独または他と併せて)</translation>
    </message>
    <message>
        <source>Only RC4</source>
        <translation>RC4 のみ</translation>
    </message>
    <message>
        <source>Only DES</source>
        <translation>DES のみ</translation>
    </message>
    <message>
        <source>Missing, or a value that contains 8 and 16 (such as 0x18 or 0x7ffffff8), is AES; 0x4 is only RC4.</source>
        <translation>値がない、または 8 と 16 を含む値 (0x18、0x7ffffff8 など) なら AES です。0x4 は RC4 のみです。</translation>
    </message>
    <message>
        <source>No line, or names with aes.</source>
        <translation>行がない、または aes を含む名前です。</translation>
    </message>
</context>
<context>
    <name>finding:trust.object</name>
    <message>
        <source>The realm trust in the directory</source>
        <translation>ディレクトリ内のレルムの信頼関係</translation>
    </message>
    <message>
        <source>Does the domain have the trust with the proxy&apos;s realm, in capital letters and with AES?</source>
        <translation>ドメインに、大文字の名前と AES でプロキシのレルムとの信頼関係がありますか。</translation>
    </message>
    <message>
        <source>All tickets for the proxy pass through this trust.</source>
        <translation>プロキシのチケットはすべてこの信頼関係を通ります。</translation>
    </message>
    <message>
        <source>There, right name, incoming, with AES</source>
        <translation>あり、名前は正しく、入力方向で、AES 対応</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>There, but with another name or in small letters</source>
        <translation>あるが、別の名前または小文字</translation>
    </message>
    <message>
        <source>There, but AES is not ticked</source>
        <translation>あるが、AES がオンになっていない</translation>
    </message>
    <message>
        <source>A line with PROXY-REALM and &apos;Inbound&apos;. No line: no trust. For AES see the trust&apos;s properties in &apos;Active Directory Domains and Trusts&apos;.</source>
        <translation>PROXY-REALM と &apos;Inbound&apos; を含む行です。行がなければ信頼関係はありません。AES は &apos;Active Directory ドメインと信頼関係&apos; で信頼関係のプロパティを確認してください。</translation>
    </message>
</context>
<context>
    <name>finding:spn.registration</name>
    <message>
        <source>Registration of the service&apos;s name</source>
        <translation>サービス名の登録</translation>
    </message>
    <message>
        <source>On which account is the service&apos;s name registered?</source>
        <translation>サービスの名前はどのアカウントに登録されていますか。</translation>
    </message>
    <message>
        <source>The domain controller encrypts the ticket for the account that holds the name; only that account can read it.</source>
        <translation>ドメイン コントローラーは、その名前を持つアカウント向けにチケットを暗号化します。読み取れるのはそのアカウントだけです。</translation>
    </message>
    <message>
        <source>Registered once, on the right account</source>
        <translation>正しいアカウントに 1 回登録されている</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>登録されていない</translation>
    </message>
    <message>
        <source>Registered on two or more accounts</source>
        <translation>2 つ以上のアカウントに登録されている</translation>
    </message>
    <message>
        <source>Registered on an account that the service does not run as</source>
        <translation>サービスの実行アカウントではないアカウントに登録されている</translation>
    </message>
    <message>
        <source>&apos;No such SPN found&apos;, or the account in the line CN=; more than one CN= means several. setspn -X lists all duplicates.</source>
        <translation>&apos;No such SPN found&apos;、または CN= の行のアカウントです。CN= が複数あれば登録も複数です。setspn -X はすべての重複を表示します。</translation>
    </message>
</context>
<context>
    <name>finding:spn.target-form</name>
    <message>
        <source>Form of the name by which the service is called</source>
        <translation>サービスを呼び出す名前の形式</translation>
    </message>
    <message>
        <source>By which name does the user open the service: full host name, alias, short name or a number address?</source>
        <translation>ユーザーはどの名前でサービスを開きますか: 完全なホスト名、エイリアス、短い名前、数値アドレス。</translation>
    </message>
    <message>
        <source>The ticket is asked for exactly that name; addresses and aliases are often not registered.</source>
        <translation>チケットはまさにその名前で要求されます。アドレスやエイリアスは登録されていないことがよくあります。</translation>
    </message>
    <message>
        <source>Full host name, the server&apos;s own</source>
        <translation>サーバー自身の完全なホスト名</translation>
    </message>
    <message>
        <source>A number address</source>
        <translation>数値アドレス</translation>
    </message>
    <message>
        <source>An alias (CNAME)</source>
        <translation>エイリアス (CNAME)</translation>
    </message>
    <message>
        <source>A short name</source>
        <translation>短い名前</translation>
    </message>
    <message>
        <source>The name in the address bar or in the program&apos;s setting; &apos;Aliases:&apos; in the answer marks an alias.</source>
        <translation>アドレス バーまたはプログラムの設定にある名前です。応答の &apos;Aliases:&apos; はエイリアスを示します。</translation>
    </message>
</context>
<context>
    <name>finding:service.keytab</name>
    <message>
        <source>The service&apos;s key file against the directory</source>
        <translation>サービスのキー ファイルとディレクトリの照合</translation>
    </message>
    <message>
        <source>Does the key version in the service&apos;s keytab match that of the ticket?</source>
        <translation>サービスの keytab のキー バージョンは、チケットのものと一致しますか。</translation>
    </message>
    <message>
        <source>After a password change of the service account the old keytab opens no new ticket.</source>
        <translation>サービス アカウントのパスワード変更後は、古い keytab では新しいチケットを開けません。</translation>
    </message>
    <message>
        <source>Same key version</source>
        <translation>キーのバージョンが同じ</translation>
    </message>
    <message>
        <source>The key file is older than the account&apos;s password</source>
        <translation>キー ファイルがアカウントのパスワードより古い</translation>
    </message>
    <message>
        <source>The key file is newer than what the controller uses</source>
        <translation>キー ファイルがドメイン コントローラーの使うものより新しい</translation>
    </message>
    <message>
        <source>The name is not in the key file</source>
        <translation>名前がキー ファイルにない</translation>
    </message>
    <message>
        <source>The column KVNO; compare with: kvno SERVICE/HOST.</source>
        <translation>KVNO の列です。kvno SERVICE/HOST と比べてください。</translation>
    </message>
    <message>
        <source>Services with a group managed account need no keytab; otherwise ask the service owner.</source>
        <translation>グループの管理されたサービス アカウントを使うサービスに keytab は不要です。それ以外はサービスの担当者に尋ねてください。</translation>
    </message>
</context>
<context>
    <name>finding:service.clock</name>
    <message>
        <source>The server&apos;s clock</source>
        <translation>サーバーの時計</translation>
    </message>
    <message>
        <source>Is the clock of the server or of the domain controller right?</source>
        <translation>サーバーまたはドメイン コントローラーの時計は正しいですか。</translation>
    </message>
    <message>
        <source>When the user&apos;s computer is right and the error is still 37, the server is wrong.</source>
        <translation>ユーザーのコンピューターが正しくてもエラーが 37 のままなら、サーバーがずれています。</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正しい</translation>
    </message>
    <message>
        <source>Wrong by more than five minutes</source>
        <translation>5 分を超えてずれている</translation>
    </message>
    <message>
        <source>Seconds after the comma; up to 300 is fine.</source>
        <translation>コンマの後の秒数です。300 までは問題ありません。</translation>
    </message>
    <message>
        <source>The offset in seconds.</source>
        <translation>差の秒数です。</translation>
    </message>
</context>
<context>
    <name>finding:service.path</name>
    <message>
        <source>How the request reaches the service</source>
        <translation>要求がサービスに届く経路</translation>
    </message>
    <message>
        <source>Does the service stand behind a load balancer or under one name for several servers?</source>
        <translation>サービスはロード バランサーの背後、または複数のサーバーで共有する 1 つの名前の下にありますか。</translation>
    </message>
    <message>
        <source>All servers under one name must hold the same key; and a balancer may deliver a request twice.</source>
        <translation>1 つの名前の下のサーバーはすべて同じキーを持つ必要があります。また、ロード バランサーは要求を 2 回届けることがあります。</translation>
    </message>
    <message>
        <source>Straight to one server</source>
        <translation>1 台のサーバーに直接</translation>
    </message>
    <message>
        <source>Through a load balancer or several servers</source>
        <translation>ロード バランサーまたは複数のサーバー経由</translation>
    </message>
    <message>
        <source>Several addresses, or the network team&apos;s word.</source>
        <translation>複数のアドレス、またはネットワーク チームの回答です。</translation>
    </message>
</context>
<context>
    <name>finding:delegation.hop</name>
    <message>
        <source>Which step fails</source>
        <translation>失敗する段階</translation>
    </message>
    <message>
        <source>Does the first server work, and only a second one behind it (database, file server) refuse the user?</source>
        <translation>最初のサーバーは動作し、その背後の 2 台目 (データベース、ファイル サーバー) だけがユーザーを拒否しますか。</translation>
    </message>
    <message>
        <source>Passing a user on to a second server needs a permission of its own: delegation.</source>
        <translation>ユーザーを 2 台目のサーバーに引き渡すには、別の許可、つまり委任が必要です。</translation>
    </message>
    <message>
        <source>Already the first server refuses</source>
        <translation>最初のサーバーが拒否する</translation>
    </message>
    <message>
        <source>The first server works, the one behind it refuses</source>
        <translation>最初のサーバーは動作し、その背後のサーバーが拒否する</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Ask the service owner whether the error names a server behind the application.</source>
        <translation>エラーがアプリケーションの背後のサーバーを示しているかどうか、サービスの担当者に尋ねてください。</translation>
    </message>
</context>
<context>
    <name>finding:delegation.asked</name>
    <message>
        <source>Delegation was asked for</source>
        <translation>委任が要求されたか</translation>
    </message>
    <message>
        <source>It shows that the refused request was one of a service acting for the user.</source>
        <translation>拒否された要求が、ユーザーに代わって動作するサービスのものだったことを示します。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Yes (a service asked in the user&apos;s name, or for a forwarded ticket)</source>
        <translation>はい (サービスがユーザーの名前で、または転送チケットを要求した)</translation>
    </message>
</context>
<context>
    <name>finding:smartcard.used</name>
    <message>
        <source>Sign-in with a smart card or certificate</source>
        <translation>スマート カードまたは証明書によるサインイン</translation>
    </message>
    <message>
        <source>Does the user sign in with a smart card, a security key or Windows Hello?</source>
        <translation>ユーザーはスマート カード、セキュリティ キー、Windows Hello のいずれかでサインインしますか。</translation>
    </message>
    <message>
        <source>Then certificates play a part, the user&apos;s and the domain controller&apos;s.</source>
        <translation>その場合、ユーザーとドメイン コントローラーの証明書が関係します。</translation>
    </message>
    <message>
        <source>No, with a password</source>
        <translation>いいえ、パスワード</translation>
    </message>
    <message>
        <source>Yes, with card, key or Windows Hello</source>
        <translation>はい、カード、セキュリティ キー、または Windows Hello</translation>
    </message>
    <message>
        <source>Ask the user what the sign-in screen asks for: password or PIN.</source>
        <translation>サインイン画面が何を求めるかをユーザーに尋ねてください: パスワードまたは PIN。</translation>
    </message>
</context>
<context>
    <name>finding:smartcard.client-certificate</name>
    <message>
        <source>The user&apos;s certificate</source>
        <translation>ユーザーの証明書</translation>
    </message>
    <message>
        <source>Is the certificate on the card still valid and tied to the account?</source>
        <translation>カードの証明書はまだ有効で、アカウントに結び付けられていますか。</translation>
    </message>
    <message>
        <source>An expired or replaced card is refused by the domain controller.</source>
        <translation>期限切れまたは交換済みのカードは、ドメイン コントローラーに拒否されます。</translation>
    </message>
    <message>
        <source>Valid and accepted</source>
        <translation>有効で、受け入れられている</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効している</translation>
    </message>
    <message>
        <source>From an authority that is not trusted</source>
        <translation>信頼されていない証明機関のもの</translation>
    </message>
    <message>
        <source>Not tied to this account</source>
        <translation>このアカウントに結び付けられていない</translation>
    </message>
    <message>
        <source>&apos;NotAfter&apos; of the sign-in certificate and the words at &apos;Verifies against&apos;. Press Esc at each PIN question.</source>
        <translation>サインイン証明書の &apos;NotAfter&apos; と、&apos;Verifies against&apos; の箇所の語です。PIN を求められるたびに Esc を押してください。</translation>
    </message>
    <message>
        <source>The certificate; its dates with: openssl x509 -noout -dates.</source>
        <translation>証明書です。日付は openssl x509 -noout -dates で確認できます。</translation>
    </message>
</context>
<context>
    <name>finding:smartcard.dc-certificate</name>
    <message>
        <source>The domain controller&apos;s certificate</source>
        <translation>ドメイン コントローラーの証明書</translation>
    </message>
    <message>
        <source>Do all domain controllers have a valid certificate for Kerberos sign-on?</source>
        <translation>すべてのドメイン コントローラーに、Kerberos 認証用の有効な証明書がありますか。</translation>
    </message>
    <message>
        <source>Without it no card can be used at that controller, whatever the card says.</source>
        <translation>これがないと、カードの状態に関係なく、そのドメイン コントローラーではカードを使えません。</translation>
    </message>
    <message>
        <source>Valid, made for Kerberos</source>
        <translation>有効で、Kerberos 用</translation>
    </message>
    <message>
        <source>The controller has none</source>
        <translation>ドメイン コントローラーに証明書がない</translation>
    </message>
    <message>
        <source>Expired, revoked or not trusted</source>
        <translation>期限切れ、失効、または信頼されていない</translation>
    </message>
    <message>
        <source>One block a controller; each needs a certificate with KDC Authentication that verifies. For the PKI or AD team.</source>
        <translation>ドメイン コントローラーごとに 1 ブロックです。それぞれに、検証に合格する KDC 認証 (KDC Authentication) の証明書が必要です。PKI または AD チーム向けです。</translation>
    </message>
</context>
<context>
    <name>finding:machine.secure-channel</name>
    <message>
        <source>The computer&apos;s own account</source>
        <translation>コンピューター自身のアカウント</translation>
    </message>
    <message>
        <source>Is the computer&apos;s own membership of the domain in order?</source>
        <translation>コンピューター自身のドメイン参加は正常ですか。</translation>
    </message>
    <message>
        <source>A computer whose own password does not match any more fails for every user.</source>
        <translation>自身のパスワードが一致しなくなったコンピューターは、どのユーザーでも失敗します。</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>壊れている</translation>
    </message>
    <message>
        <source>&apos;Trusted DC Connection Status Status = 0&apos; is in order. Test-ComputerSecureChannel says True.</source>
        <translation>&apos;Trusted DC Connection Status Status = 0&apos; なら正常です。Test-ComputerSecureChannel は True を返します。</translation>
    </message>
    <message>
        <source>&apos;Successfully validated join&apos;.</source>
        <translation>&apos;Successfully validated join&apos; です。</translation>
    </message>
</context>
<context>
    <name>finding:events.pattern</name>
    <message>
        <source>Pattern of failures over time</source>
        <translation>失敗の時間的なパターン</translation>
    </message>
    <message>
        <source>Do the failures in the domain controller&apos;s log show a pattern?</source>
        <translation>ドメイン コントローラーのログの失敗にはパターンがありますか。</translation>
    </message>
    <message>
        <source>Many names from one address within minutes look like guessing; one name at regular times looks like a saved password.</source>
        <translation>1 つのアドレスから数分以内に多数の名前が来れば推測攻撃、1 つの名前が一定の間隔で来れば保存されたパスワードが疑われます。</translation>
    </message>
    <message>
        <source>No pattern</source>
        <translation>パターンなし</translation>
    </message>
    <message>
        <source>One user, again and again, at regular times</source>
        <translation>1 人のユーザーが一定の間隔で繰り返し</translation>
    </message>
    <message>
        <source>Many users from one address within minutes</source>
        <translation>1 つのアドレスから数分以内に多数のユーザー</translation>
    </message>
    <message>
        <source>Drop the exported log into Kerbscope; it counts by user and by address.</source>
        <translation>エクスポートしたログを Kerbscope にドロップしてください。ユーザー別、アドレス別に集計されます。</translation>
    </message>
</context>
<context>
    <name>cause:account.unknown</name>
    <message>
        <source>The user does not exist in the realm</source>
        <translation>ユーザーがレルムに存在しない</translation>
    </message>
    <message>
        <source>The domain controller does not know the name. It is misspelt, was deleted or renamed, or belongs to another domain.</source>
        <translation>ドメイン コントローラーはその名前を知りません。綴りの誤り、削除や名前の変更、または別のドメインの名前です。</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>ドメイン コントローラーは応答し、拒否する</translation>
    </message>
    <message>
        <source>the controller does not know the name</source>
        <translation>ドメイン コントローラーがその名前を知らない</translation>
    </message>
    <message>
        <source>C_PRINCIPAL_UNKNOWN</source>
        <translation>C_PRINCIPAL_UNKNOWN</translation>
    </message>
    <message>
        <source>Let the user spell the name, and compare it with the directory. Mind umlauts, double names and the domain.</source>
        <translation>ユーザーに名前の綴りを言ってもらい、ディレクトリと照合してください。特殊文字、複合姓、ドメインに注意してください。</translation>
    </message>
    <message>
        <source>Search the directory for the name, the old name too. Create or restore the account, or tell the right name.</source>
        <translation>ディレクトリで名前を検索してください (旧名も含む)。アカウントを作成または復元するか、正しい名前を伝えてください。</translation>
    </message>
    <message>
        <source>After a change allow the controllers a quarter of an hour to tell each other.</source>
        <translation>変更後は、ドメイン コントローラー間で伝わるまで 15 分待ってください。</translation>
    </message>
    <message>
        <source>The user signs in under the right name.</source>
        <translation>ユーザーが正しい名前でサインインできます。</translation>
    </message>
    <message>
        <source>The sign-on server does not know the name as it was typed. Let us spell it together and compare it with the directory.</source>
        <translation>入力された名前はサインイン サーバーに登録されていません。一緒に綴りを確認し、ディレクトリと照合しましょう。</translation>
    </message>
    <message>
        <source>The name as typed, the name in the directory, the domain controller that answered, and when the account was created or renamed.</source>
        <translation>入力された名前、ディレクトリの名前、応答したドメイン コントローラー、アカウントの作成または名前変更の日時。</translation>
    </message>
</context>
<context>
    <name>cause:account.disabled</name>
    <message>
        <source>The account is disabled</source>
        <translation>アカウントが無効</translation>
    </message>
    <message>
        <source>The account exists, but is switched off. The controller refuses it whatever the password is.</source>
        <translation>アカウントは存在しますが、無効になっています。パスワードに関係なく、ドメイン コントローラーは拒否します。</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>ドメイン コントローラーは応答し、拒否する</translation>
    </message>
    <message>
        <source>the account is revoked</source>
        <translation>アカウントが失効扱い</translation>
    </message>
    <message>
        <source>CLIENT_REVOKED</source>
        <translation>CLIENT_REVOKED</translation>
    </message>
    <message>
        <source>the extended status says &apos;disabled&apos;</source>
        <translation>拡張状態が &apos;無効&apos; を示す</translation>
    </message>
    <message>
        <source>Look at the account&apos;s state.</source>
        <translation>アカウントの状態を確認してください。</translation>
    </message>
    <message>
        <source>Ask why it is disabled before anything else: the user left, is on leave, or the security team closed it.</source>
        <translation>まず無効になっている理由を確認してください: ユーザーの退職、休職、またはセキュリティ チームによる停止。</translation>
    </message>
    <message>
        <source>Enable it after the owner of the process has agreed.</source>
        <translation>プロセスの責任者が同意してから有効にしてください。</translation>
    </message>
    <message>
        <source>The account is active, and the user signs in.</source>
        <translation>アカウントが有効になり、ユーザーがサインインできます。</translation>
    </message>
    <message>
        <source>Your account is switched off at the moment. I find out who did that and why; as soon as it is allowed, it is switched on again.</source>
        <translation>お使いのアカウントは現在無効になっています。誰がなぜ無効にしたのかを確認し、許可され次第、有効に戻します。</translation>
    </message>
    <message>
        <source>User name, since when it is disabled and by whom (event 4725), and the request with approval.</source>
        <translation>ユーザー名、いつ誰が無効にしたか (イベント 4725)、承認済みの申請。</translation>
    </message>
</context>
<context>
    <name>cause:account.locked</name>
    <message>
        <source>The account is locked out</source>
        <translation>アカウントのロックアウト</translation>
    </message>
    <message>
        <source>After too many wrong passwords the account is closed for a while. Find where they come from, or it locks again.</source>
        <translation>間違ったパスワードが多すぎると、アカウントは一定時間ロックされます。発生元を突き止めないと、再びロックされます。</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>ドメイン コントローラーは応答し、拒否する</translation>
    </message>
    <message>
        <source>the account is revoked</source>
        <translation>アカウントが失効扱い</translation>
    </message>
    <message>
        <source>CLIENT_REVOKED</source>
        <translation>CLIENT_REVOKED</translation>
    </message>
    <message>
        <source>the extended status says &apos;locked out&apos;</source>
        <translation>拡張状態が &apos;ロックアウト&apos; を示す</translation>
    </message>
    <message>
        <source>the event of the lock-out</source>
        <translation>ロックアウトのイベント</translation>
    </message>
    <message>
        <source>wrong passwords came before</source>
        <translation>その前に誤ったパスワードがありました</translation>
    </message>
    <message>
        <source>Check who calls, then unlock the account.</source>
        <translation>電話の相手を確認してから、アカウントのロックを解除してください。</translation>
    </message>
    <message>
        <source>Find the source of the wrong passwords: &apos;Caller Computer Name&apos; in event 4740.</source>
        <translation>間違ったパスワードの発生元を調べてください: イベント 4740 の &apos;Caller Computer Name&apos; (呼び出し元コンピューター名)。</translation>
    </message>
    <message>
        <source>Sign out everywhere, enter the new password on the phone and in saved connections.</source>
        <translation>すべての場所でサインアウトし、電話と保存済みの接続に新しいパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The account stays unlocked over the next hour.</source>
        <translation>その後 1 時間、アカウントはロックされません。</translation>
    </message>
    <message>
        <source>Your account was locked after several wrong passwords. I unlock it now; then we look together for the device that still uses the old one.</source>
        <translation>間違ったパスワードが続いたため、アカウントがロックされました。今から解除し、その後、古いパスワードを使い続けているデバイスを一緒に探します。</translation>
    </message>
    <message>
        <source>User name, time of event 4740 and the computer it names, and how often it happened this week.</source>
        <translation>ユーザー名、イベント 4740 の時刻と示されたコンピューター、今週の発生回数。</translation>
    </message>
</context>
<context>
    <name>cause:account.expired</name>
    <message>
        <source>The account has expired</source>
        <translation>アカウントの期限切れ</translation>
    </message>
    <message>
        <source>The account had an end date and that day has passed. Typical for temporary staff and externals.</source>
        <translation>アカウントの終了日が過ぎています。臨時職員や外部の人によくあります。</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>ドメイン コントローラーは応答し、拒否する</translation>
    </message>
    <message>
        <source>the controller says &apos;expired&apos;</source>
        <translation>ドメイン コントローラーが &apos;期限切れ&apos; を示す</translation>
    </message>
    <message>
        <source>NAME_EXP</source>
        <translation>NAME_EXP</translation>
    </message>
    <message>
        <source>the extended status says &apos;account expired&apos;</source>
        <translation>拡張状態が &apos;アカウントの期限切れ&apos; を示す</translation>
    </message>
    <message>
        <source>Look at the end date.</source>
        <translation>終了日を確認してください。</translation>
    </message>
    <message>
        <source>Ask the user&apos;s manager or the contract owner whether it may be extended.</source>
        <translation>延長してよいかどうか、ユーザーの上司または契約の責任者に尋ねてください。</translation>
    </message>
    <message>
        <source>Set a new end date.</source>
        <translation>新しい終了日を設定してください。</translation>
    </message>
    <message>
        <source>&apos;Account expires&apos; lies in the future, and the user signs in.</source>
        <translation>&apos;Account expires&apos; (アカウントの期限) が未来の日付になり、ユーザーがサインインできます。</translation>
    </message>
    <message>
        <source>Your account had an end date, and that is past. I ask for an extension; it needs the consent of your manager.</source>
        <translation>アカウントの終了日が過ぎています。延長を依頼しますが、上司の方の同意が必要です。</translation>
    </message>
    <message>
        <source>User name, end date, manager or contract owner, and the new date that is wanted.</source>
        <translation>ユーザー名、終了日、上司または契約の責任者、希望する新しい日付。</translation>
    </message>
</context>
<context>
    <name>cause:account.password-expired</name>
    <message>
        <source>The password has expired</source>
        <translation>パスワードの期限切れ</translation>
    </message>
    <message>
        <source>The password has reached its age, or it must be changed at the next sign-in. Until then there is no ticket.</source>
        <translation>パスワードが有効期間に達したか、次回サインイン時に変更が必要です。それまでチケットは発行されません。</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>ドメイン コントローラーは応答し、拒否する</translation>
    </message>
    <message>
        <source>the controller says &apos;expired&apos;</source>
        <translation>ドメイン コントローラーが &apos;期限切れ&apos; を示す</translation>
    </message>
    <message>
        <source>KEY_EXPIRED</source>
        <translation>KEY_EXPIRED</translation>
    </message>
    <message>
        <source>Change the password: Ctrl+Alt+Del and &apos;Change a password&apos;, with the company network or VPN connected.</source>
        <translation>社内ネットワークまたは VPN に接続した状態で、Ctrl+Alt+Del の &apos;パスワードの変更&apos; からパスワードを変更してください。</translation>
    </message>
    <message>
        <source>If the user cannot get there, set a temporary password with &apos;must change at next logon&apos;.</source>
        <translation>ユーザーがそこに到達できない場合は、&apos;ユーザーは次回ログオン時にパスワード変更が必要&apos; を付けて一時パスワードを設定してください。</translation>
    </message>
    <message>
        <source>Enter the new password on the phone and in saved connections too.</source>
        <translation>新しいパスワードを電話と保存済みの接続にも入力してください。</translation>
    </message>
    <message>
        <source>A new sign-in brings a ticket.</source>
        <translation>新しいサインインでチケットが発行されます。</translation>
    </message>
    <message>
        <source>Your password has run out. Please change it now; I stay on the line. Afterwards sign out and in again once.</source>
        <translation>パスワードの期限が切れています。今変更してください。電話はこのままお待ちします。その後、一度サインアウトして再度サインインしてください。</translation>
    </message>
    <message>
        <source>User name, date of the last password change, and where the change fails if it does.</source>
        <translation>ユーザー名、最後のパスワード変更日、変更に失敗する場合はその箇所。</translation>
    </message>
</context>
<context>
    <name>cause:account.password-wrong</name>
    <message>
        <source>The password is wrong</source>
        <translation>パスワードが違う</translation>
    </message>
    <message>
        <source>The controller knows the user, but the password typed is not the right one. Keyboard layout and Caps Lock are the usual suspects.</source>
        <translation>ドメイン コントローラーはユーザーを知っていますが、入力されたパスワードが違います。キーボード配列と Caps Lock がよくある原因です。</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>ドメイン コントローラーは応答し、拒否する</translation>
    </message>
    <message>
        <source>the password check failed</source>
        <translation>パスワードの確認に失敗した</translation>
    </message>
    <message>
        <source>PREAUTH_FAILED</source>
        <translation>PREAUTH_FAILED</translation>
    </message>
    <message>
        <source>typed with care it fails elsewhere too</source>
        <translation>注意して入力しても別の場所で失敗する</translation>
    </message>
    <message>
        <source>Check Caps Lock, Num Lock and the keyboard language; type the password where it can be seen.</source>
        <translation>Caps Lock、Num Lock、キーボードの言語を確認し、パスワードを見える場所で入力してください。</translation>
    </message>
    <message>
        <source>After three tries stop, or the account gets locked. Check who calls and set a new password.</source>
        <translation>3 回で止めてください。続けるとアカウントがロックされます。電話の相手を確認し、新しいパスワードを設定してください。</translation>
    </message>
    <message>
        <source>Sign in with the new password and change it.</source>
        <translation>新しいパスワードでサインインし、変更してください。</translation>
    </message>
    <message>
        <source>The sign-in works, and the ticket is there.</source>
        <translation>サインインでき、チケットがあります。</translation>
    </message>
    <message>
        <source>The sign-on server says that the password is not right. Let us check the keyboard first, and set a new one if it still fails.</source>
        <translation>サインイン サーバーによると、パスワードが正しくありません。まずキーボードを確認し、それでも失敗すれば新しく設定しましょう。</translation>
    </message>
    <message>
        <source>User name, time of the attempts, and the computer they came from.</source>
        <translation>ユーザー名、試行の時刻、発生元のコンピューター。</translation>
    </message>
</context>
<context>
    <name>cause:account.stale-credential</name>
    <message>
        <source>Another device or service keeps trying an old password</source>
        <translation>別のデバイスまたはサービスが古いパスワードを試し続けている</translation>
    </message>
    <message>
        <source>The user can sign in, but somewhere an old password is still stored: a phone, a task, a mapped drive, a service. It tries again and again and locks the account.</source>
        <translation>ユーザーはサインインできますが、古いパスワードがどこかに保存されています: 電話、タスク、ネットワーク ドライブ、サービス。それが繰り返し試され、アカウントがロックされます。</translation>
    </message>
    <message>
        <source>they come from another device</source>
        <translation>別のデバイスから来ている</translation>
    </message>
    <message>
        <source>at regular times</source>
        <translation>一定の間隔で</translation>
    </message>
    <message>
        <source>typed by hand it is right</source>
        <translation>手で入力すれば正しい</translation>
    </message>
    <message>
        <source>Find the source: &apos;Client Address&apos; in event 4771, &apos;Caller Computer Name&apos; in 4740.</source>
        <translation>発生元を調べてください: イベント 4771 の &apos;Client Address&apos; (クライアント アドレス)、4740 の &apos;Caller Computer Name&apos; (呼び出し元コンピューター名)。</translation>
    </message>
    <message>
        <source>On the phone and tablet enter the new password for mail and Wi-Fi; sign out of forgotten sessions.</source>
        <translation>電話とタブレットで、メールと Wi-Fi の新しいパスワードを入力し、忘れていたセッションからサインアウトしてください。</translation>
    </message>
    <message>
        <source>On the device that was found delete saved passwords, mapped drives, tasks and services under this name.</source>
        <translation>見つかったデバイスで、この名前の保存済みパスワード、ネットワーク ドライブ、タスク、サービスを削除してください。</translation>
    </message>
    <message>
        <source>No new event 4771 for the user over an hour.</source>
        <translation>1 時間、そのユーザーの新しいイベント 4771 がありません。</translation>
    </message>
    <message>
        <source>Your password is right, but another device still uses the old one and locks you out. Let us find it: do you have mail on your phone?</source>
        <translation>パスワードは正しいのですが、別のデバイスが古いパスワードを使い続け、アカウントをロックしています。一緒に探しましょう。電話でメールをお使いですか。</translation>
    </message>
    <message>
        <source>User name, address and name of the source, rhythm of the attempts, and when the password was changed.</source>
        <translation>ユーザー名、発生元のアドレスと名前、試行の間隔、パスワードの変更日時。</translation>
    </message>
</context>
<context>
    <name>cause:account.logon-restricted</name>
    <message>
        <source>Logon hours, workstation or smart-card rules refuse the logon</source>
        <translation>ログオン時間、ワークステーション、スマート カードの規則がログオンを拒否</translation>
    </message>
    <message>
        <source>Name and password are right, but a rule forbids this sign-on: outside the allowed hours, on this computer, or without the required card.</source>
        <translation>名前とパスワードは正しいのですが、規則がこのサインインを禁止しています: 許可された時間外、このコンピューター、または必要なカードなし。</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>ドメイン コントローラーは応答し、拒否する</translation>
    </message>
    <message>
        <source>policy refuses the sign-on</source>
        <translation>ポリシーがサインインを拒否する</translation>
    </message>
    <message>
        <source>POLICY</source>
        <translation>POLICY</translation>
    </message>
    <message>
        <source>Look at the hours and computers that are allowed.</source>
        <translation>許可された時間とコンピューターを確認してください。</translation>
    </message>
    <message>
        <source>Check &apos;Log On To&apos;, &apos;Logon Hours&apos;, &apos;Smart card is required&apos; and authentication policies of the account.</source>
        <translation>アカウントの &apos;ログオン先&apos;、&apos;ログオン時間&apos;、&apos;対話型ログオンにはスマート カードが必要&apos;、認証ポリシーを確認してください。</translation>
    </message>
    <message>
        <source>Ask whether the rule is meant; change it only with consent.</source>
        <translation>規則が意図されたものかどうかを確認し、同意がある場合だけ変更してください。</translation>
    </message>
    <message>
        <source>The user signs in at that computer and hour.</source>
        <translation>ユーザーがそのコンピューターでその時間にサインインできます。</translation>
    </message>
    <message>
        <source>Your account may not be used here or at this hour. I find out whether that is intended.</source>
        <translation>お使いのアカウントは、ここまたはこの時間には使えません。意図された制限かどうかを確認します。</translation>
    </message>
    <message>
        <source>User name, computer, time, the exact status, and who may approve a change.</source>
        <translation>ユーザー名、コンピューター、時刻、正確な状態、変更を承認できる人。</translation>
    </message>
</context>
<context>
    <name>cause:account.preauth-disabled</name>
    <message>
        <source>The account does not require pre-authentication</source>
        <translation>アカウントが事前認証を必要としない</translation>
    </message>
    <message>
        <source>The account has &apos;Do not require Kerberos preauthentication&apos; set. Sign-on works, but anybody in the network can fetch data of the account and attack its password offline.</source>
        <translation>アカウントに &apos;Kerberos 事前認証を必要としない&apos; が設定されています。サインインはできますが、ネットワーク上の誰でもアカウントのデータを取得し、パスワードをオフラインで攻撃できます。</translation>
    </message>
    <message>
        <source>the controller issues the ticket without proof</source>
        <translation>ドメイン コントローラーが証明なしでチケットを発行する</translation>
    </message>
    <message>
        <source>Take the tick away, unless a very old system needs it.</source>
        <translation>非常に古いシステムに必要な場合を除き、チェックを外してください。</translation>
    </message>
    <message>
        <source>Let the user set a new, long password, since the old one may have been attacked.</source>
        <translation>古いパスワードは攻撃された可能性があるため、ユーザーに新しい長いパスワードを設定してもらってください。</translation>
    </message>
    <message>
        <source>Look for event 4768 with pre-authentication type 0 for this account in the past.</source>
        <translation>このアカウントについて、過去の事前認証の種類 0 のイベント 4768 を探してください。</translation>
    </message>
    <message>
        <source>The controller asks for proof again: error 25 comes before the ticket.</source>
        <translation>ドメイン コントローラーが再び証明を求めます: チケットの前にエラー 25 が返ります。</translation>
    </message>
    <message>
        <source>Your sign-on works. We found a setting of your account that makes it less safe, and the directory team changes it.</source>
        <translation>サインインは正常です。アカウントの安全性を下げる設定が見つかったため、ディレクトリ チームが変更します。</translation>
    </message>
    <message>
        <source>Account name, since when the option is set, and events 4768 with type 0 with their addresses.</source>
        <translation>アカウント名、オプションの設定時期、種類 0 のイベント 4768 とそのアドレス。</translation>
    </message>
</context>
<context>
    <name>cause:account.protected-users</name>
    <message>
        <source>Membership of Protected Users takes the needed credential away</source>
        <translation>Protected Users のメンバーであるため必要な資格情報がない</translation>
    </message>
    <message>
        <source>Members of Protected Users get no NTLM, no RC4, no delegation and no cached sign-in, and their ticket ends after four hours. What needs one of these fails for them alone.</source>
        <translation>Protected Users のメンバーは、NTLM、RC4、委任、キャッシュによるサインインを使えず、チケットは 4 時間で終わります。これらを必要とするものは、メンバーだけで失敗します。</translation>
    </message>
    <message>
        <source>the group takes these credentials away</source>
        <translation>このグループが資格情報を取り除く</translation>
    </message>
    <message>
        <source>klist finds no credentials in the package</source>
        <translation>klist がパッケージ内に資格情報を見つけられない</translation>
    </message>
    <message>
        <source>Lock the screen and unlock it with the password while the company network is connected. This brings a fresh ticket.</source>
        <translation>社内ネットワークに接続した状態で画面をロックし、パスワードで解除してください。新しいチケットが取得されます。</translation>
    </message>
    <message>
        <source>Look whether the account is in the group.</source>
        <translation>アカウントがグループに属しているかどうかを確認してください。</translation>
    </message>
    <message>
        <source>Decide whether the account has to be in Protected Users. If so, let the service use Kerberos with AES.</source>
        <translation>アカウントが Protected Users に属する必要があるかどうかを判断してください。必要なら、サービスで AES の Kerberos を使うようにしてください。</translation>
    </message>
    <message>
        <source>klist shows the sign-on ticket again.</source>
        <translation>klist に再びサインイン チケットが表示されます。</translation>
    </message>
    <message>
        <source>Your account has extra protection, and that lets its ticket run out after four hours. Please lock the screen and unlock it with your password.</source>
        <translation>アカウントに追加の保護があるため、チケットは 4 時間で切れます。画面をロックし、パスワードで解除してください。</translation>
    </message>
    <message>
        <source>Account name, group membership, output of klist tgt, and what the user needs that the protection forbids.</source>
        <translation>アカウント名、グループ メンバーシップ、klist tgt の出力、保護により禁止されているがユーザーに必要なもの。</translation>
    </message>
</context>
<context>
    <name>cause:attack.spray-or-enumeration</name>
    <message>
        <source>The pattern looks like password spraying or account enumeration</source>
        <translation>パスワード スプレーまたはアカウント列挙に見えるパターン</translation>
    </message>
    <message>
        <source>Within minutes many different names fail from one address: not a user&apos;s trouble, but somebody trying names or passwords, or a misled scanner.</source>
        <translation>数分以内に 1 つのアドレスから多数の異なる名前が失敗しています。ユーザーの問題ではなく、誰かが名前やパスワードを試しているか、誤った設定のスキャナーです。</translation>
    </message>
    <message>
        <source>many names from one address within minutes</source>
        <translation>1 つのアドレスから数分以内に多数の名前</translation>
    </message>
    <message>
        <source>names that do not exist</source>
        <translation>存在しない名前</translation>
    </message>
    <message>
        <source>Find the computer behind the address and take it off the network or block it.</source>
        <translation>そのアドレスのコンピューターを特定し、ネットワークから切り離すかブロックしてください。</translation>
    </message>
    <message>
        <source>List the names that were tried, and those for which the password was right.</source>
        <translation>試された名前と、パスワードが正しかった名前を書き出してください。</translation>
    </message>
    <message>
        <source>Reset the passwords of accounts that were hit, and look for sign-ins from that address.</source>
        <translation>影響を受けたアカウントのパスワードをリセットし、そのアドレスからのサインインを探してください。</translation>
    </message>
    <message>
        <source>No further failures from that address, and no sign-in with the names that were tried.</source>
        <translation>そのアドレスからの失敗も、試された名前でのサインインもありません。</translation>
    </message>
    <message>
        <source>Please change nothing on your side. Our security team looks into sign-on attempts that did not come from you.</source>
        <translation>お手元では何も変更しないでください。ご本人のものではないサインイン試行を、セキュリティ チームが調べています。</translation>
    </message>
    <message>
        <source>The address, time range, number of names and codes, the event export, and successful sign-ins from the same address.</source>
        <translation>アドレス、時間帯、名前とコードの数、イベントのエクスポート、同じアドレスからの成功したサインイン。</translation>
    </message>
</context>
<context>
    <name>cause:browser.negotiate-not-allowed</name>
    <message>
        <source>The browser is not allowed to answer Negotiate for this site</source>
        <translation>ブラウザーがこのサイトで Negotiate に応答することを許可されていない</translation>
    </message>
    <message>
        <source>The browser has tickets, but its settings do not let it use them for this web site. It shows a password prompt instead. Another browser often works.</source>
        <translation>ブラウザーにチケットはありますが、設定によりこの Web サイトでは使えません。代わりにパスワードを求められます。別のブラウザーなら動作することがよくあります。</translation>
    </message>
    <message>
        <source>the site is not on its list</source>
        <translation>サイトが一覧にない</translation>
    </message>
    <message>
        <source>another browser works</source>
        <translation>別のブラウザーは動作する</translation>
    </message>
    <message>
        <source>it never asked for a ticket</source>
        <translation>チケットを一度も要求していない</translation>
    </message>
    <message>
        <source>Try the same page in another browser.</source>
        <translation>同じページを別のブラウザーで試してください。</translation>
    </message>
    <message>
        <source>Add the site to AuthServerAllowlist (Edge, Chrome), to the Intranet zone, or in Firefox to network.negotiate-auth.trusted-uris.</source>
        <translation>サイトを AuthServerAllowlist (Edge、Chrome)、ローカル イントラネット ゾーン、または Firefox の network.negotiate-auth.trusted-uris に追加してください。</translation>
    </message>
    <message>
        <source>Close all windows of the browser, open it again and load the page.</source>
        <translation>ブラウザーのウィンドウをすべて閉じ、再度開いてページを読み込んでください。</translation>
    </message>
    <message>
        <source>The page opens without a prompt, and the list shows a ticket HTTP/ for it.</source>
        <translation>ページが入力を求めずに開き、一覧にそのチケット HTTP/ があります。</translation>
    </message>
    <message>
        <source>Your browser is not allowed to sign you in to this site by itself. The desktop team puts the site on the list; until then another browser may work.</source>
        <translation>お使いのブラウザーは、このサイトに自動でサインインすることを許可されていません。デスクトップ チームがサイトを一覧に追加します。それまでは別のブラウザーで動作することがあります。</translation>
    </message>
    <message>
        <source>The site&apos;s address, browser and version, and its policy page (edge://policy).</source>
        <translation>サイトのアドレス、ブラウザーとバージョン、ポリシー ページ (edge://policy)。</translation>
    </message>
</context>
<context>
    <name>cause:ntlm.fallback</name>
    <message>
        <source>NTLM was used instead of Kerberos</source>
        <translation>Kerberos の代わりに NTLM が使われた</translation>
    </message>
    <message>
        <source>The browser or program sent NTLM where a Kerberos ticket was wanted. Something before that failed silently; no better reason shows yet.</source>
        <translation>Kerberos チケットが必要な場面で、ブラウザーまたはプログラムが NTLM を送信しました。その前に何かが表示なしで失敗しています。より明確な理由はまだわかりません。</translation>
    </message>
    <message>
        <source>the token begins with NTLMSSP</source>
        <translation>トークンが NTLMSSP で始まる</translation>
    </message>
    <message>
        <source>Ask for the ticket by hand. Its error names the reason.</source>
        <translation>チケットを手動で要求してください。そのエラーが理由を示します。</translation>
    </message>
    <message>
        <source>Look at the name in use: full host name, not a number address or an alias.</source>
        <translation>使われている名前を確認してください: 数値アドレスやエイリアスではなく、完全なホスト名。</translation>
    </message>
    <message>
        <source>If the ticket can be had by hand, close all browser windows (an old PAC file or setting may be in use) and look at the browser&apos;s policy for authentication schemes.</source>
        <translation>手動でチケットを取得できる場合は、ブラウザーのウィンドウをすべて閉じ (古い PAC ファイルや設定が使われている可能性があります)、ブラウザーの認証方式のポリシーを確認してください。</translation>
    </message>
    <message>
        <source>The browser sends &apos;Negotiate YII...&apos; and the list shows the ticket.</source>
        <translation>ブラウザーが &apos;Negotiate YII...&apos; を送信し、一覧にチケットがあります。</translation>
    </message>
    <message>
        <source>Your browser used an older way to sign on. We look for the reason why it could not use the new one.</source>
        <translation>ブラウザーが古い方式でサインインしました。新しい方式を使えなかった理由を調べます。</translation>
    </message>
    <message>
        <source>The kind of token, the address in use, the result of klist get, and the browser&apos;s policy.</source>
        <translation>トークンの種類、使われたアドレス、klist get の結果、ブラウザーのポリシー。</translation>
    </message>
</context>
<context>
    <name>cause:client.realm-mapping-missing</name>
    <message>
        <source>The computer lacks the realm mapping settings (policy not applied)</source>
        <translation>コンピューターにレルム マッピングの設定がない (ポリシー未適用)</translation>
    </message>
    <message>
        <source>The group policy with the settings for the proxy&apos;s realm has not reached this computer. It does not know that the proxy belongs to another realm and never asks for its ticket.</source>
        <translation>プロキシのレルム設定を含むグループ ポリシーが、このコンピューターに届いていません。プロキシが別のレルムに属することを知らず、そのチケットを要求しません。</translation>
    </message>
    <message>
        <source>no question for the proxy&apos;s realm leaves the computer</source>
        <translation>プロキシのレルムへの要求がコンピューターから出ていない</translation>
    </message>
    <message>
        <source>the settings are not there</source>
        <translation>設定がない</translation>
    </message>
    <message>
        <source>the policy exists, but not on this computer</source>
        <translation>ポリシーはあるが、このコンピューターにはない</translation>
    </message>
    <message>
        <source>Look whether the settings are there.</source>
        <translation>設定があるかどうかを確認してください。</translation>
    </message>
    <message>
        <source>With the company network or VPN connected, fetch the policies, then restart the computer.</source>
        <translation>社内ネットワークまたは VPN に接続した状態でポリシーを取得し、コンピューターを再起動してください。</translation>
    </message>
    <message>
        <source>If they still do not come, see why: the computer is in another unit, was moved, or is filtered out.</source>
        <translation>それでも届かない場合は理由を調べてください: コンピューターが別の組織単位にある、移動された、またはフィルターで除外されている。</translation>
    </message>
    <message>
        <source>On Linux or macOS add the realm to /etc/krb5.conf: its kdc under [realms], the proxy&apos;s domain under [domain_realm].</source>
        <translation>Linux または macOS では、レルムを /etc/krb5.conf に追加してください: [realms] に kdc、[domain_realm] にプロキシのドメイン。</translation>
    </message>
    <message>
        <source>The query shows the proxy&apos;s realm below MitRealms and domain_realm.</source>
        <translation>クエリの結果で、MitRealms と domain_realm の下にプロキシのレルムが表示されます。</translation>
    </message>
    <message>
        <source>After loading a page the list shows krbtgt/PROXY-REALM.</source>
        <translation>ページを読み込んだ後、一覧に krbtgt/PROXY-REALM が表示されます。</translation>
    </message>
    <message>
        <source>Your computer has not received a setting that it needs for the web gateway. I start the update now; afterwards please restart the computer once.</source>
        <translation>お使いのコンピューターは、Web ゲートウェイに必要な設定を受け取っていません。今から更新を開始します。その後、コンピューターを一度再起動してください。</translation>
    </message>
    <message>
        <source>The output of the registry query and of gpresult, the computer&apos;s name and its place in the directory.</source>
        <translation>レジストリ クエリと gpresult の出力、コンピューター名、ディレクトリ内の場所。</translation>
    </message>
</context>
<context>
    <name>cause:domain.realm-mapping-not-configured</name>
    <message>
        <source>The policy with the realm mapping does not exist on the domain controller</source>
        <translation>レルム マッピングのポリシーがドメイン コントローラーに存在しない</translation>
    </message>
    <message>
        <source>No group policy in the domain carries the settings for the proxy&apos;s realm, or it is linked nowhere. Other policies arrive, so no computer can know the realm.</source>
        <translation>プロキシのレルム設定を含むグループ ポリシーがドメインにないか、どこにもリンクされていません。他のポリシーは届いているため、どのコンピューターもレルムを知ることができません。</translation>
    </message>
    <message>
        <source>no question for the proxy&apos;s realm leaves any computer</source>
        <translation>プロキシのレルムへの要求がどのコンピューターからも出ていない</translation>
    </message>
    <message>
        <source>other policies arrive, this one does not exist</source>
        <translation>他のポリシーは届くが、このポリシーは存在しない</translation>
    </message>
    <message>
        <source>Create or link a policy: Computer Configuration, Administrative Templates, System, Kerberos. Set &apos;Define interoperable Kerberos V5 realm settings&apos; and &apos;Define host name-to-Kerberos realm mappings&apos; for the proxy&apos;s realm.</source>
        <translation>ポリシーを作成またはリンクしてください: コンピューターの構成、管理用テンプレート、システム、Kerberos。プロキシのレルムについて &apos;相互運用可能な Kerberos V5 領域の設定を定義する&apos; (Define interoperable Kerberos V5 realm settings) と &apos;ホスト名と Kerberos 領域間のマッピングを定義する&apos; (Define host name-to-Kerberos realm mappings) を設定してください。</translation>
    </message>
    <message>
        <source>In the mapping write the domains with their leading dot, for Zscaler .CLOUD and .gateway.CLOUD; the realm in capital letters.</source>
        <translation>マッピングでは、先頭にドットを付けてドメインを書いてください。Zscaler では .CLOUD と .gateway.CLOUD です。レルムは大文字です。</translation>
    </message>
    <message>
        <source>Fetch the policies on one computer, restart it and test.</source>
        <translation>1 台のコンピューターでポリシーを取得し、再起動してテストしてください。</translation>
    </message>
    <message>
        <source>The query shows the proxy&apos;s realm below MitRealms and domain_realm.</source>
        <translation>クエリの結果で、MitRealms と domain_realm の下にプロキシのレルムが表示されます。</translation>
    </message>
    <message>
        <source>A setting is missing for the whole company, not only on your computer. The directory team has to make it; until then nothing can be done at your desk.</source>
        <translation>お使いのコンピューターだけでなく、会社全体で設定が欠けています。ディレクトリ チームが作成する必要があり、それまでお手元でできることはありません。</translation>
    </message>
    <message>
        <source>The output of gpresult of one computer that receives other policies, the proxy&apos;s realm, and the domain suffixes of the proxy&apos;s hosts.</source>
        <translation>他のポリシーを受け取っているコンピューター 1 台の gpresult の出力、プロキシのレルム、プロキシのホストのドメイン サフィックス。</translation>
    </message>
</context>
<context>
    <name>cause:client.not-domain-logon</name>
    <message>
        <source>The user is not logged in to the domain</source>
        <translation>ユーザーがドメインにサインインしていない</translation>
    </message>
    <message>
        <source>The user works with a local or private account, or on a computer outside the domain. Without a domain sign-in there is no ticket, although a domain controller could be reached.</source>
        <translation>ユーザーがローカルまたは個人のアカウント、またはドメイン外のコンピューターを使っています。ドメイン コントローラーに到達できても、ドメインへのサインインがなければチケットはありません。</translation>
    </message>
    <message>
        <source>no domain sign-in, no ticket</source>
        <translation>ドメインへのサインインがなく、チケットがない</translation>
    </message>
    <message>
        <source>the account is not one of the domain</source>
        <translation>ドメインのアカウントではない</translation>
    </message>
    <message>
        <source>Ask which account is signed in. The name should begin with the domain.</source>
        <translation>どのアカウントでサインインしているかを尋ねてください。名前はドメイン名で始まるはずです。</translation>
    </message>
    <message>
        <source>Sign out. Sign in with the domain account, for instance DOMAIN\name, while the company network or VPN is connected.</source>
        <translation>サインアウトしてください。社内ネットワークまたは VPN に接続した状態で、DOMAIN\name などのドメイン アカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>If the computer is not in the domain, find out whether it should be; else the user needs another way to the web.</source>
        <translation>コンピューターがドメインに参加していない場合は、参加すべきかどうかを確認してください。参加しないなら、ユーザーには別の Web 接続方法が必要です。</translation>
    </message>
    <message>
        <source>The list shows krbtgt of the own domain.</source>
        <translation>一覧に自ドメインの krbtgt が表示されます。</translation>
    </message>
    <message>
        <source>You are signed in with an account of this computer, not with your company account. Please sign out and sign in again with the company account.</source>
        <translation>会社のアカウントではなく、このコンピューターのアカウントでサインインしています。サインアウトし、会社のアカウントでサインインし直してください。</translation>
    </message>
    <message>
        <source>The output of whoami and of dsregcmd /status, and which kind of computer it is (company, private, external).</source>
        <translation>whoami と dsregcmd /status の出力、コンピューターの種類 (会社、個人、外部)。</translation>
    </message>
</context>
<context>
    <name>cause:realm.wrong</name>
    <message>
        <source>The client asks the wrong realm</source>
        <translation>クライアントが違うレルムに問い合わせている</translation>
    </message>
    <message>
        <source>The name leads to a realm that does not hold the account: a mail suffix, an old domain or a wrong default. The KDC says that this is the wrong realm.</source>
        <translation>名前が、アカウントのないレルムにつながっています: メール サフィックス、古いドメイン、または誤った既定値。KDC は違うレルムだと応答します。</translation>
    </message>
    <message>
        <source>the KDC itself says so</source>
        <translation>KDC 自身がそう示す</translation>
    </message>
    <message>
        <source>WRONG_REALM</source>
        <translation>WRONG_REALM</translation>
    </message>
    <message>
        <source>the part after the @ is not the user&apos;s domain</source>
        <translation>@ の後の部分がユーザーのドメインではない</translation>
    </message>
    <message>
        <source>Read the name that is used, and compare the part after the @ with the user&apos;s domain.</source>
        <translation>使われている名前を読み、@ の後の部分をユーザーのドメインと比べてください。</translation>
    </message>
    <message>
        <source>Sign in with DOMAIN\name, or with the name and the domain that the helpdesk gives.</source>
        <translation>DOMAIN\name、またはヘルプデスクが伝える名前とドメインでサインインしてください。</translation>
    </message>
    <message>
        <source>If a mail suffix should work, add it as UPN suffix of the forest, or route it through the trust.</source>
        <translation>メール サフィックスを使えるようにするには、フォレストの UPN サフィックスとして追加するか、信頼関係でルーティングしてください。</translation>
    </message>
    <message>
        <source>On Linux or macOS correct default_realm and [domain_realm] in /etc/krb5.conf.</source>
        <translation>Linux または macOS では、/etc/krb5.conf の default_realm と [domain_realm] を修正してください。</translation>
    </message>
    <message>
        <source>A sign-in with the corrected name brings a ticket.</source>
        <translation>修正した名前でのサインインでチケットが発行されます。</translation>
    </message>
    <message>
        <source>The name you typed ends in a domain that does not know you. Please use the ending that I give you now.</source>
        <translation>入力された名前の末尾のドメインには、ご本人の登録がありません。これからお伝えする末尾をお使いください。</translation>
    </message>
    <message>
        <source>The name as typed, the realm that was asked, the KDC&apos;s answer, and the user&apos;s true domain.</source>
        <translation>入力された名前、問い合わせ先のレルム、KDC の応答、ユーザーの正しいドメイン。</translation>
    </message>
</context>
<context>
    <name>cause:realm.config-missing</name>
    <message>
        <source>The client has no usable Kerberos configuration</source>
        <translation>クライアントに使用できる Kerberos 構成がない</translation>
    </message>
    <message>
        <source>On this Linux, macOS or Java client the configuration file is missing, damaged or lacks the realm or its KDC. The client does not know whom to ask.</source>
        <translation>この Linux、macOS、または Java クライアントの構成ファイルがないか、破損しているか、レルムまたはその KDC が書かれていません。クライアントは問い合わせ先を知りません。</translation>
    </message>
    <message>
        <source>the file does not say what the client needs</source>
        <translation>ファイルにクライアントに必要な内容がない</translation>
    </message>
    <message>
        <source>the client itself says what is missing</source>
        <translation>クライアント自身が不足を示す</translation>
    </message>
    <message>
        <source>it does not know whom to ask</source>
        <translation>問い合わせ先がわからない</translation>
    </message>
    <message>
        <source>Look at the file. It needs default_realm in capital letters, and a kdc unless DNS knows the realm.</source>
        <translation>ファイルを確認してください。大文字の default_realm と、DNS がレルムを知らない場合は kdc が必要です。</translation>
    </message>
    <message>
        <source>Copy the file from a computer that works, or join the computer again.</source>
        <translation>動作するコンピューターからファイルをコピーするか、コンピューターを再参加させてください。</translation>
    </message>
    <message>
        <source>See that every user may read the file, and that no variable KRB5_CONFIG points elsewhere.</source>
        <translation>すべてのユーザーがファイルを読めること、変数 KRB5_CONFIG が別の場所を指していないことを確認してください。</translation>
    </message>
    <message>
        <source>A sign-on by hand works.</source>
        <translation>手動でのサインインが成功します。</translation>
    </message>
    <message>
        <source>The computer lacks the file that tells it where to sign on. I put it in place; then we try again.</source>
        <translation>コンピューターに、サインイン先を示すファイルがありません。配置しますので、その後もう一度試しましょう。</translation>
    </message>
    <message>
        <source>The file&apos;s content, the exact error, the system&apos;s version, and how the computer was joined.</source>
        <translation>ファイルの内容、正確なエラー、システムのバージョン、コンピューターの参加方法。</translation>
    </message>
</context>
<context>
    <name>cause:machine.secure-channel</name>
    <message>
        <source>The computer&apos;s own account is broken</source>
        <translation>コンピューター自身のアカウントが壊れている</translation>
    </message>
    <message>
        <source>The computer&apos;s own password does not match the one in the directory any more, or its account is gone. Then the domain does not trust the computer, whoever sits at it.</source>
        <translation>コンピューター自身のパスワードがディレクトリのものと一致しなくなったか、アカウントがなくなっています。その場合、誰が使ってもドメインはコンピューターを信頼しません。</translation>
    </message>
    <message>
        <source>the test of the channel fails</source>
        <translation>チャネルのテストに失敗する</translation>
    </message>
    <message>
        <source>&apos;the trust relationship failed&apos; means this</source>
        <translation>&apos;the trust relationship failed&apos; はこのことを意味する</translation>
    </message>
    <message>
        <source>Test the channel.</source>
        <translation>チャネルをテストしてください。</translation>
    </message>
    <message>
        <source>Repair it in an administrator&apos;s PowerShell, with a domain account that may join computers.</source>
        <translation>管理者の PowerShell で、コンピューターを参加させられるドメイン アカウントを使って修復してください。</translation>
    </message>
    <message>
        <source>If that fails, take the computer out of the domain and join it again.</source>
        <translation>失敗する場合は、コンピューターをドメインから外し、再参加させてください。</translation>
    </message>
    <message>
        <source>See whether the computer&apos;s account still exists, is enabled and is there only once.</source>
        <translation>コンピューターのアカウントがまだ存在し、有効で、1 つだけであることを確認してください。</translation>
    </message>
    <message>
        <source>The test says that the channel is in good condition.</source>
        <translation>テストがチャネルは良好だと示します。</translation>
    </message>
    <message>
        <source>Your computer has lost its own membership of our domain. I repair that; afterwards you sign in as usual.</source>
        <translation>お使いのコンピューターがドメインへの参加状態を失っています。修復しますので、その後は通常どおりサインインしてください。</translation>
    </message>
    <message>
        <source>Computer name, output of nltest, event 5719 with time, and whether the computer was restored or renamed.</source>
        <translation>コンピューター名、nltest の出力、イベント 5719 とその時刻、コンピューターの復元や名前変更の有無。</translation>
    </message>
</context>
<context>
    <name>cause:clock.client-skew</name>
    <message>
        <source>The computer&apos;s clock is wrong</source>
        <translation>コンピューターの時計がずれている</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is more than five minutes off. Every ticket carries times, and the other side refuses what seems too old or not yet valid.</source>
        <translation>コンピューターの時計が 5 分を超えてずれています。チケットには時刻が含まれ、相手側は古すぎるものやまだ有効でないものを拒否します。</translation>
    </message>
    <message>
        <source>more than five minutes from the domain controller</source>
        <translation>ドメイン コントローラーとの差が 5 分を超える</translation>
    </message>
    <message>
        <source>the computer itself is wrong</source>
        <translation>コンピューター自体がずれている</translation>
    </message>
    <message>
        <source>SKEW</source>
        <translation>SKEW</translation>
    </message>
    <message>
        <source>Zscaler&apos;s first reason for this code</source>
        <translation>Zscaler がこのコードで最初に挙げる理由</translation>
    </message>
    <message>
        <source>Compare the computer&apos;s time, date and time zone with a phone.</source>
        <translation>コンピューターの時刻、日付、タイム ゾーンを電話と比べてください。</translation>
    </message>
    <message>
        <source>Let the computer take the time from the domain.</source>
        <translation>コンピューターの時刻をドメインから取得させてください。</translation>
    </message>
    <message>
        <source>If it is more than two days off, set date and time by hand first, then run the command.</source>
        <translation>2 日を超えてずれている場合は、先に日付と時刻を手動で設定してから、コマンドを実行してください。</translation>
    </message>
    <message>
        <source>Look where it takes its time from. In the domain it should be a domain controller.</source>
        <translation>時刻の取得元を確認してください。ドメインではドメイン コントローラーのはずです。</translation>
    </message>
    <message>
        <source>The offset is a few seconds.</source>
        <translation>差が数秒以内です。</translation>
    </message>
    <message>
        <source>Clear the tickets and try again.</source>
        <translation>チケットを消去して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Your computer&apos;s clock is wrong, and therefore its tickets are refused. I set it right; then please try again.</source>
        <translation>コンピューターの時計がずれているため、チケットが拒否されています。時刻を直しますので、その後もう一度お試しください。</translation>
    </message>
    <message>
        <source>The offset with its direction, the time source, and whether the computer is a virtual machine or was asleep.</source>
        <translation>差とその方向、時刻の取得元、仮想マシンかどうか、スリープしていたかどうか。</translation>
    </message>
</context>
<context>
    <name>cause:clock.server-skew</name>
    <message>
        <source>The KDC&apos;s or the service&apos;s clock is wrong</source>
        <translation>KDC またはサービスの時計がずれている</translation>
    </message>
    <message>
        <source>The user&apos;s computer shows the right time, but the domain controller or the service is more than five minutes off. Then everybody is refused there.</source>
        <translation>ユーザーのコンピューターは正しい時刻ですが、ドメイン コントローラーまたはサービスが 5 分を超えてずれています。その場合、そこでは全員が拒否されます。</translation>
    </message>
    <message>
        <source>the computer and the controller disagree</source>
        <translation>コンピューターとドメイン コントローラーの時刻が一致しない</translation>
    </message>
    <message>
        <source>the own controller agrees with the computer</source>
        <translation>自分のドメイン コントローラーはコンピューターと一致しています</translation>
    </message>
    <message>
        <source>and the computer is right</source>
        <translation>コンピューターは正しい</translation>
    </message>
    <message>
        <source>SKEW</source>
        <translation>SKEW</translation>
    </message>
    <message>
        <source>Compare the computer with a phone, and the server with the computer.</source>
        <translation>コンピューターを電話と、サーバーをコンピューターと比べてください。</translation>
    </message>
    <message>
        <source>Correct the server&apos;s time source. The controller that holds the PDC role takes its time from outside, all others from the domain.</source>
        <translation>サーバーの時刻の取得元を修正してください。PDC の役割を持つドメイン コントローラーは外部から、それ以外はドメインから時刻を取得します。</translation>
    </message>
    <message>
        <source>On a virtual machine, switch off the time synchronisation of the host where it disturbs.</source>
        <translation>仮想マシンでは、支障がある場合はホストの時刻同期をオフにしてください。</translation>
    </message>
    <message>
        <source>The offset is a few seconds from two different computers.</source>
        <translation>2 台の異なるコンピューターから見た差が数秒以内です。</translation>
    </message>
    <message>
        <source>Your computer has the right time, but the server has not. The server team corrects it, and then it works for everybody.</source>
        <translation>お使いのコンピューターの時刻は正しく、サーバーの時刻がずれています。サーバー チームが修正すれば、全員が使えるようになります。</translation>
    </message>
    <message>
        <source>Server name, its offset against a time server, its time source, and who is affected.</source>
        <translation>サーバー名、タイム サーバーとの差、時刻の取得元、影響を受ける人。</translation>
    </message>
</context>
<context>
    <name>cause:etype.no-common</name>
    <message>
        <source>Client, KDC and account have no encryption type in common</source>
        <translation>クライアント、KDC、アカウントに共通の暗号化の種類がない</translation>
    </message>
    <message>
        <source>The computer offers encryption types that the controller or the account does not have. Settings on one side are too narrow.</source>
        <translation>コンピューターが提示する暗号化の種類を、ドメイン コントローラーまたはアカウントが持っていません。どちらかの設定が狭すぎます。</translation>
    </message>
    <message>
        <source>no common type for the service</source>
        <translation>サービスに共通の種類がない</translation>
    </message>
    <message>
        <source>ETYPE_NOSUPP</source>
        <translation>ETYPE_NOSUPP</translation>
    </message>
    <message>
        <source>the controller named no way of proof: it has no key of the kinds asked for</source>
        <translation>ドメイン コントローラーが証明の方法を示さなかった: 要求された種類のキーがない</translation>
    </message>
    <message>
        <source>Note which account is meant: the user&apos;s, the service&apos;s or a trust.</source>
        <translation>どのアカウントが対象かを記録してください: ユーザー、サービス、信頼関係。</translation>
    </message>
    <message>
        <source>Compare what is asked with what the account has: events 14, 16, 26 and 27 on the controller name both.</source>
        <translation>要求された種類とアカウントが持つ種類を比べてください。ドメイン コントローラーのイベント 14、16、26、27 に両方が示されます。</translation>
    </message>
    <message>
        <source>Set msDS-SupportedEncryptionTypes to 24 (AES) and reset the account&apos;s password, so that AES keys exist.</source>
        <translation>msDS-SupportedEncryptionTypes を 24 (AES) に設定し、AES キーが作られるようにアカウントのパスワードをリセットしてください。</translation>
    </message>
    <message>
        <source>Take the policy &apos;Configure encryption types allowed for Kerberos&apos; back where it is too narrow.</source>
        <translation>ポリシー &apos;Kerberos で許可する暗号化の種類を構成する&apos; が狭すぎる場合は緩めてください。</translation>
    </message>
    <message>
        <source>The ticket is issued with AES.</source>
        <translation>チケットが AES で発行されます。</translation>
    </message>
    <message>
        <source>Your computer and the server cannot agree on an encryption. The directory team has to renew the keys of one account.</source>
        <translation>お使いのコンピューターとサーバーで使える暗号化が一致しません。ディレクトリ チームがアカウントのキーを更新する必要があります。</translation>
    </message>
    <message>
        <source>The account, the types asked for and the types available (event text), and the controller.</source>
        <translation>アカウント、要求された種類と利用できる種類 (イベントのテキスト)、ドメイン コントローラー。</translation>
    </message>
</context>
<context>
    <name>cause:etype.rc4-disabled</name>
    <message>
        <source>RC4 was switched off and the account has only RC4 keys</source>
        <translation>RC4 が無効化され、アカウントに RC4 キーしかない</translation>
    </message>
    <message>
        <source>Updates of 2026 let domain controllers refuse RC4. An account whose password is older than AES, or a keytab or device that knows only RC4, then gets no ticket.</source>
        <translation>2026 年の更新プログラムにより、ドメイン コントローラーは RC4 を拒否できます。AES より古いパスワードのアカウントや、RC4 にしか対応しない keytab や機器は、チケットを取得できなくなります。</translation>
    </message>
    <message>
        <source>the account has nothing but RC4</source>
        <translation>アカウントに RC4 しかない</translation>
    </message>
    <message>
        <source>no AES key for this account</source>
        <translation>このアカウントに AES キーがない</translation>
    </message>
    <message>
        <source>the controller says that it refused RC4</source>
        <translation>ドメイン コントローラーが RC4 を拒否したと示す</translation>
    </message>
    <message>
        <source>since the controllers were updated</source>
        <translation>ドメイン コントローラーの更新以後</translation>
    </message>
    <message>
        <source>Find the account in the Kdcsvc events 201 to 209 on the domain controller.</source>
        <translation>ドメイン コントローラーの Kdcsvc イベント 201 から 209 でアカウントを探してください。</translation>
    </message>
    <message>
        <source>Reset the account&apos;s password twice, so that it gets AES keys, and set msDS-SupportedEncryptionTypes to 24.</source>
        <translation>AES キーが作られるようにアカウントのパスワードを 2 回リセットし、msDS-SupportedEncryptionTypes を 24 に設定してください。</translation>
    </message>
    <message>
        <source>Make a new keytab with AES, or update the device that knows only RC4.</source>
        <translation>AES の新しい keytab を作成するか、RC4 にしか対応しない機器を更新してください。</translation>
    </message>
    <message>
        <source>Allow RC4 for this one account only if nothing else is possible, and with an end date.</source>
        <translation>ほかに方法がない場合だけ、期限を決めて、このアカウントに限り RC4 を許可してください。</translation>
    </message>
    <message>
        <source>The ticket&apos;s encryption is AES, and no new Kdcsvc event names the account.</source>
        <translation>チケットの暗号化が AES になり、新しい Kdcsvc イベントにアカウントが現れません。</translation>
    </message>
    <message>
        <source>An old kind of encryption was switched off for safety, and one account still depends on it. The directory team renews its keys.</source>
        <translation>安全のために古い暗号化が無効化されましたが、1 つのアカウントがまだそれに依存しています。ディレクトリ チームがキーを更新します。</translation>
    </message>
    <message>
        <source>The account, its password date, the Kdcsvc event with its text, and the patch state of the controllers.</source>
        <translation>アカウント、パスワードの日付、Kdcsvc イベントとそのテキスト、ドメイン コントローラーの更新状況。</translation>
    </message>
</context>
<context>
    <name>cause:etype.des-in-use</name>
    <message>
        <source>DES is in use</source>
        <translation>DES が使われている</translation>
    </message>
    <message>
        <source>A ticket, account or request still uses DES, which has been broken for many years and is off by default. Somebody switched it on, or a very old system needs it.</source>
        <translation>チケット、アカウント、または要求がまだ DES を使っています。DES は何年も前に破られており、既定で無効です。誰かが有効にしたか、非常に古いシステムが必要としています。</translation>
    </message>
    <message>
        <source>encryption type 1 or 3</source>
        <translation>暗号化の種類 1 または 3</translation>
    </message>
    <message>
        <source>Find accounts with &apos;Use only Kerberos DES encryption types&apos; and take the tick away.</source>
        <translation>&apos;Kerberos DES 暗号化のみを使う&apos; が設定されたアカウントを探し、チェックを外してください。</translation>
    </message>
    <message>
        <source>Reset their passwords, so that AES keys exist.</source>
        <translation>AES キーが作られるように、パスワードをリセットしてください。</translation>
    </message>
    <message>
        <source>Replace or update the system that needs DES.</source>
        <translation>DES を必要とするシステムを交換または更新してください。</translation>
    </message>
    <message>
        <source>No ticket and no event shows encryption type 1 or 3 any more.</source>
        <translation>暗号化の種類 1 または 3 を示すチケットもイベントもなくなります。</translation>
    </message>
    <message>
        <source>An outdated encryption is in use here. The directory team replaces it.</source>
        <translation>古い暗号化が使われています。ディレクトリ チームが置き換えます。</translation>
    </message>
    <message>
        <source>The account or system, the event with encryption type 1 or 3, and its owner.</source>
        <translation>アカウントまたはシステム、暗号化の種類 1 または 3 のイベント、その担当者。</translation>
    </message>
</context>
<context>
    <name>cause:network.dc-unreachable</name>
    <message>
        <source>The computer cannot contact the domain controller</source>
        <translation>コンピューターがドメイン コントローラーに接続できない</translation>
    </message>
    <message>
        <source>The computer is outside the company network, the VPN is not connected, or a firewall stands in between. Without a domain controller there are no tickets.</source>
        <translation>コンピューターが社内ネットワークの外にある、VPN が接続されていない、またはファイアウォールに遮られています。ドメイン コントローラーがなければチケットはありません。</translation>
    </message>
    <message>
        <source>port 88 does not answer</source>
        <translation>ポート 88 が応答しない</translation>
    </message>
    <message>
        <source>requests without an answer</source>
        <translation>応答のない要求</translation>
    </message>
    <message>
        <source>nobody handed out a ticket</source>
        <translation>誰もチケットを発行していない</translation>
    </message>
    <message>
        <source>Ask where the computer is and whether the VPN is connected.</source>
        <translation>コンピューターの場所と、VPN が接続されているかどうかを尋ねてください。</translation>
    </message>
    <message>
        <source>Connect the VPN, or go to the company network; then lock the screen and unlock it with the password.</source>
        <translation>VPN に接続するか社内ネットワークに移動し、画面をロックしてパスワードで解除してください。</translation>
    </message>
    <message>
        <source>Test the way to a domain controller.</source>
        <translation>ドメイン コントローラーまでの経路をテストしてください。</translation>
    </message>
    <message>
        <source>If the VPN is connected, allow ports 53, 88, 389 and 464 (TCP and UDP) from there to the domain controllers.</source>
        <translation>VPN が接続されている場合は、そこからドメイン コントローラーへのポート 53、88、389、464 (TCP と UDP) を許可してください。</translation>
    </message>
    <message>
        <source>The command names a domain controller.</source>
        <translation>コマンドがドメイン コントローラーの名前を表示します。</translation>
    </message>
    <message>
        <source>After klist purge and loading a page, the list shows tickets.</source>
        <translation>klist purge とページの読み込みの後、一覧にチケットが表示されます。</translation>
    </message>
    <message>
        <source>Your computer cannot reach the company&apos;s sign-on server from where it is. Please connect the VPN, then lock the screen and unlock it with your password.</source>
        <translation>お使いのコンピューターは、現在の場所から会社のサインイン サーバーに到達できません。VPN に接続し、画面をロックしてからパスワードで解除してください。</translation>
    </message>
    <message>
        <source>Place and network of the computer, VPN state, output of nltest, and which of ports 53, 88, 389 answer.</source>
        <translation>コンピューターの場所とネットワーク、VPN の状態、nltest の出力、ポート 53、88、389 のうち応答するもの。</translation>
    </message>
</context>
<context>
    <name>cause:network.directaccess-location</name>
    <message>
        <source>DirectAccess takes the computer to be inside when it is outside, or the reverse</source>
        <translation>DirectAccess が社外のコンピューターを社内と、またはその逆に判定している</translation>
    </message>
    <message>
        <source>DirectAccess decides by a probe whether the computer is in the company network. When it decides wrongly, names resolve by the wrong way and no domain controller is found.</source>
        <translation>DirectAccess は、コンピューターが社内ネットワークにあるかどうかをプローブで判定します。誤ると名前が違う経路で解決され、ドメイン コントローラーが見つかりません。</translation>
    </message>
    <message>
        <source>its rules do not fit where the computer is</source>
        <translation>規則がコンピューターの場所に合っていない</translation>
    </message>
    <message>
        <source>Compare the rules in force with where the computer is. Inside there must be none, outside those for the company&apos;s names.</source>
        <translation>有効な規則をコンピューターの場所と比べてください。社内では規則がなく、社外では会社の名前の規則があるはずです。</translation>
    </message>
    <message>
        <source>Look at the state of the connection and switch network adapters off and on once.</source>
        <translation>接続の状態を確認し、ネットワーク アダプターを一度オフにしてからオンにしてください。</translation>
    </message>
    <message>
        <source>Check that the network location server answers inside the company, with a valid certificate, and not outside.</source>
        <translation>ネットワーク ロケーション サーバーが、社内では有効な証明書で応答し、社外では応答しないことを確認してください。</translation>
    </message>
    <message>
        <source>The state fits the place, and a domain controller is found.</source>
        <translation>状態が場所に合い、ドメイン コントローラーが見つかります。</translation>
    </message>
    <message>
        <source>Your computer is mistaken about whether it is in the company network. I correct that; it may lose its connection for a moment.</source>
        <translation>お使いのコンピューターが、社内ネットワークにあるかどうかを誤って判定しています。修正しますので、少しの間接続が切れることがあります。</translation>
    </message>
    <message>
        <source>Output of netsh dnsclient show state and of netsh name show effectivepolicy, and the place of the computer.</source>
        <translation>netsh dnsclient show state と netsh name show effectivepolicy の出力、コンピューターの場所。</translation>
    </message>
</context>
<context>
    <name>cause:network.udp-fragments</name>
    <message>
        <source>Large UDP answers are lost and TCP 88 is blocked</source>
        <translation>大きい UDP 応答が失われ、TCP 88 がブロックされている</translation>
    </message>
    <message>
        <source>The domain controller&apos;s answer does not fit into one UDP packet and it asks the client to come back by TCP. On this way TCP port 88 is closed or the pieces get lost.</source>
        <translation>ドメイン コントローラーの応答が 1 つの UDP パケットに収まらず、クライアントに TCP での再要求を求めています。この経路では TCP ポート 88 が閉じているか、断片が失われています。</translation>
    </message>
    <message>
        <source>&apos;too big&apos; was answered and nothing followed</source>
        <translation>&apos;大きすぎる&apos; と応答され、その後が続かない</translation>
    </message>
    <message>
        <source>TCP 88 does not answer</source>
        <translation>TCP 88 が応答しない</translation>
    </message>
    <message>
        <source>RESPONSE_TOO_BIG</source>
        <translation>RESPONSE_TOO_BIG</translation>
    </message>
    <message>
        <source>small answers arrive</source>
        <translation>小さい応答は届く</translation>
    </message>
    <message>
        <source>Test TCP port 88 of the domain controller from the user&apos;s computer.</source>
        <translation>ユーザーのコンピューターから、ドメイン コントローラーの TCP ポート 88 をテストしてください。</translation>
    </message>
    <message>
        <source>Open TCP 88 on this way, and look at the packet size (MTU) of the tunnel.</source>
        <translation>この経路で TCP 88 を開き、トンネルのパケット サイズ (MTU) を確認してください。</translation>
    </message>
    <message>
        <source>Until then let the client use TCP only: Windows MaxPacketSize = 1 below Lsa\Kerberos\Parameters, Linux udp_preference_limit = 1.</source>
        <translation>それまではクライアントに TCP だけを使わせてください: Windows は Lsa\Kerberos\Parameters の下の MaxPacketSize = 1、Linux は udp_preference_limit = 1。</translation>
    </message>
    <message>
        <source>TCP 88 answers, and the sign-on comes at once.</source>
        <translation>TCP 88 が応答し、サインインがすぐに完了します。</translation>
    </message>
    <message>
        <source>The answer of the sign-on server is too long for the way from your network. The network team has to open a second door.</source>
        <translation>サインイン サーバーの応答が、お使いのネットワークの経路には長すぎます。ネットワーク チームが別の通信口を開く必要があります。</translation>
    </message>
    <message>
        <source>A capture with error 52 and what follows it, the port test, and the VPN or tunnel in use.</source>
        <translation>エラー 52 とその後を含むキャプチャ、ポートのテスト、使用中の VPN またはトンネル。</translation>
    </message>
</context>
<context>
    <name>cause:dns.kdc-not-found</name>
    <message>
        <source>DNS has no KDC record for the realm</source>
        <translation>DNS にレルムの KDC レコードがない</translation>
    </message>
    <message>
        <source>The computer asks DNS for the domain controllers of the realm and gets no list. It uses a wrong DNS server, or the records are missing.</source>
        <translation>コンピューターが DNS にレルムのドメイン コントローラーを問い合わせても、一覧が返りません。DNS サーバーが違うか、レコードがありません。</translation>
    </message>
    <message>
        <source>DNS does not know the realm</source>
        <translation>DNS がレルムを知らない</translation>
    </message>
    <message>
        <source>&apos;cannot find&apos; is not &apos;cannot contact&apos;</source>
        <translation>&apos;見つからない&apos; は &apos;接続できない&apos; とは異なる</translation>
    </message>
    <message>
        <source>no address, no question</source>
        <translation>アドレスがなければ要求もない</translation>
    </message>
    <message>
        <source>Look up the record from the user&apos;s computer.</source>
        <translation>ユーザーのコンピューターからレコードを調べてください。</translation>
    </message>
    <message>
        <source>Look which DNS server is used. It must be one that knows the company&apos;s domain.</source>
        <translation>使われている DNS サーバーを確認してください。会社のドメインを知っている必要があります。</translation>
    </message>
    <message>
        <source>Hand out the right DNS servers (DHCP, VPN), or forward the domain to them.</source>
        <translation>正しい DNS サーバーを配布する (DHCP、VPN) か、そのドメインを転送してください。</translation>
    </message>
    <message>
        <source>If the records are missing on the right server, let the domain controllers register them again.</source>
        <translation>正しいサーバーにレコードがない場合は、ドメイン コントローラーに再登録させてください。</translation>
    </message>
    <message>
        <source>The look-up lists the domain controllers.</source>
        <translation>検索結果にドメイン コントローラーが表示されます。</translation>
    </message>
    <message>
        <source>Your computer asks the wrong directory of names and therefore cannot find the sign-on server. We give it the right one.</source>
        <translation>お使いのコンピューターは違う名前サーバーに問い合わせているため、サインイン サーバーが見つかりません。正しいサーバーを設定します。</translation>
    </message>
    <message>
        <source>The DNS servers in use, the answer to the SRV look-up from the client and from a server, and the network it is in.</source>
        <translation>使用中の DNS サーバー、クライアントとサーバーからの SRV 検索の結果、接続しているネットワーク。</translation>
    </message>
</context>
<context>
    <name>cause:dns.name-mismatch</name>
    <message>
        <source>Forward and reverse names of the service disagree</source>
        <translation>サービスの正引き名と逆引き名が一致しない</translation>
    </message>
    <message>
        <source>The client builds the service&apos;s name from what DNS gives back: an alias leads to another name, or the reverse look-up does. For that name no ticket exists.</source>
        <translation>クライアントは、DNS が返す内容からサービス名を作ります。エイリアスまたは逆引きが別の名前を返しており、その名前のチケットは存在しません。</translation>
    </message>
    <message>
        <source>the name that DNS gives back is another one</source>
        <translation>DNS が返す名前が違う</translation>
    </message>
    <message>
        <source>the changed name is not registered</source>
        <translation>変わった後の名前が登録されていない</translation>
    </message>
    <message>
        <source>Look the name up, then its address.</source>
        <translation>名前を検索し、続いてそのアドレスを検索してください。</translation>
    </message>
    <message>
        <source>Correct the reverse record, or replace the alias by an address record of its own.</source>
        <translation>逆引きレコードを修正するか、エイリアスを独自のアドレス レコードに置き換えてください。</translation>
    </message>
    <message>
        <source>Or register the service under the name that DNS gives back.</source>
        <translation>または、DNS が返す名前でサービスを登録してください。</translation>
    </message>
    <message>
        <source>On Linux, rdns = false or dns_canonicalize_hostname = fallback in /etc/krb5.conf keeps the client from rewriting the name.</source>
        <translation>Linux では、/etc/krb5.conf の rdns = false または dns_canonicalize_hostname = fallback により、クライアントは名前を書き換えません。</translation>
    </message>
    <message>
        <source>Name and address lead to each other, and the ticket is issued.</source>
        <translation>名前とアドレスが互いに一致し、チケットが発行されます。</translation>
    </message>
    <message>
        <source>The server has two names, and your computer asks for the one that nobody registered. The network team puts the names in order.</source>
        <translation>サーバーに 2 つの名前があり、お使いのコンピューターは登録されていない方を要求しています。ネットワーク チームが名前を整理します。</translation>
    </message>
    <message>
        <source>The name as typed, the alias, the address, the reverse name, and the name in the ticket request.</source>
        <translation>入力された名前、エイリアス、アドレス、逆引き名、チケット要求の名前。</translation>
    </message>
</context>
<context>
    <name>cause:proxy.default-pac</name>
    <message>
        <source>The default PAC file is in use instead of the Kerberos one, so traffic goes to an IP address or a port without Kerberos</source>
        <translation>Kerberos 用ではなく既定の PAC ファイルが使われ、トラフィックが IP アドレスまたは Kerberos のないポートに向かっている</translation>
    </message>
    <message>
        <source>The proxy setting leads the browser to a number address or to a port where the proxy does not ask for Kerberos. For a number address no ticket exists, so the browser falls back to NTLM.</source>
        <translation>プロキシ設定により、ブラウザーが数値アドレス、またはプロキシが Kerberos を要求しないポートに接続しています。数値アドレスのチケットは存在しないため、ブラウザーは NTLM に切り替えます。</translation>
    </message>
    <message>
        <source>without a ticket the proxy shows this code</source>
        <translation>チケットがないとプロキシがこのコードを表示する</translation>
    </message>
    <message>
        <source>a ticket cannot be asked for a number address</source>
        <translation>数値アドレスのチケットは要求できない</translation>
    </message>
    <message>
        <source>some clients ask for the number address all the same</source>
        <translation>それでも数値アドレスで要求するクライアントがある</translation>
    </message>
    <message>
        <source>the computer has no reason to ask</source>
        <translation>コンピューターに要求する理由がない</translation>
    </message>
    <message>
        <source>the browser falls back to NTLM</source>
        <translation>ブラウザーが NTLM に切り替える</translation>
    </message>
    <message>
        <source>Look up the address of the PAC file that the computer uses.</source>
        <translation>コンピューターが使う PAC ファイルのアドレスを調べてください。</translation>
    </message>
    <message>
        <source>Give the computer the Kerberos PAC file. It names the proxy by its full host name, and for Zscaler it ends in port 8800.</source>
        <translation>コンピューターに Kerberos 用の PAC ファイルを設定してください。プロキシを完全なホスト名で示し、Zscaler では末尾がポート 8800 です。</translation>
    </message>
    <message>
        <source>Let the computer fetch the new setting, close all browser windows and open one again.</source>
        <translation>コンピューターに新しい設定を取得させ、ブラウザーのウィンドウをすべて閉じてから開き直してください。</translation>
    </message>
    <message>
        <source>After loading a page, the list shows a ticket HTTP/ for the proxy&apos;s host name.</source>
        <translation>ページを読み込んだ後、一覧にプロキシのホスト名のチケット HTTP/ があります。</translation>
    </message>
    <message>
        <source>The page opens without a code.</source>
        <translation>ページがコードなしで開きます。</translation>
    </message>
    <message>
        <source>Your computer uses the wrong address for the web gateway, one for which no sign-on ticket exists. We switch it to the right one; after that please close the browser and open it again.</source>
        <translation>お使いのコンピューターは、サインイン チケットの存在しない誤ったアドレスで Web ゲートウェイに接続しています。正しいアドレスに切り替えますので、その後ブラウザーを閉じて開き直してください。</translation>
    </message>
    <message>
        <source>The address of the PAC file in use, what it returns for a page, and the address of the Kerberos PAC file.</source>
        <translation>使用中の PAC ファイルのアドレス、それがページに対して返す内容、Kerberos 用 PAC ファイルのアドレス。</translation>
    </message>
</context>
<context>
    <name>cause:proxy.pac-unreachable</name>
    <message>
        <source>The PAC file cannot be fetched or fails to evaluate</source>
        <translation>PAC ファイルを取得できない、または評価に失敗する</translation>
    </message>
    <message>
        <source>The browser should learn its proxy from the PAC file, but cannot fetch it or stumbles over an error in it. It then goes without a proxy, or nowhere.</source>
        <translation>ブラウザーは PAC ファイルからプロキシを知るはずですが、取得できないか、内部のエラーで止まっています。その結果、プロキシなしで接続するか、まったく接続できません。</translation>
    </message>
    <message>
        <source>the file cannot be fetched</source>
        <translation>ファイルを取得できない</translation>
    </message>
    <message>
        <source>Open the address of the PAC file in a browser. It must show a script that begins with &apos;function FindProxyForURL&apos;.</source>
        <translation>PAC ファイルのアドレスをブラウザーで開いてください。&apos;function FindProxyForURL&apos; で始まるスクリプトが表示されるはずです。</translation>
    </message>
    <message>
        <source>If it does not load, check the name in DNS and the way to the server from this network.</source>
        <translation>読み込めない場合は、DNS の名前と、このネットワークからサーバーまでの経路を確認してください。</translation>
    </message>
    <message>
        <source>If it loads, evaluate it for the failing page and mend the error; then publish it again.</source>
        <translation>読み込める場合は、失敗するページについて評価し、エラーを直してから再公開してください。</translation>
    </message>
    <message>
        <source>The file loads, and for the failing page it gives the proxy&apos;s host name and port.</source>
        <translation>ファイルが読み込まれ、失敗していたページに対してプロキシのホスト名とポートを返します。</translation>
    </message>
    <message>
        <source>Your browser cannot read the file that tells it where the web gateway is. We check that file; nothing is wrong with your password.</source>
        <translation>お使いのブラウザーが、Web ゲートウェイの場所を示すファイルを読めません。ファイルを確認します。パスワードに問題はありません。</translation>
    </message>
    <message>
        <source>Address of the PAC file, the error when it is opened, the network the computer is in, and the script itself.</source>
        <translation>PAC ファイルのアドレス、開いたときのエラー、コンピューターのネットワーク、スクリプト自体。</translation>
    </message>
</context>
<context>
    <name>cause:proxy.negotiate-not-offered</name>
    <message>
        <source>The proxy does not offer Negotiate</source>
        <translation>プロキシが Negotiate を提示しない</translation>
    </message>
    <message>
        <source>The proxy asks for a sign-on, but offers only NTLM or Basic, or it does not ask at all. No browser sends a Kerberos ticket to a proxy that does not offer Negotiate.</source>
        <translation>プロキシは認証を求めますが、NTLM または Basic しか提示しないか、まったく求めません。Negotiate を提示しないプロキシに Kerberos チケットを送るブラウザーはありません。</translation>
    </message>
    <message>
        <source>its answer 407 lacks the word Negotiate</source>
        <translation>407 応答に Negotiate の語がない</translation>
    </message>
    <message>
        <source>Show what the proxy offers, with curl and without a password.</source>
        <translation>curl を使い、パスワードなしで、プロキシが提示する方式を表示してください。</translation>
    </message>
    <message>
        <source>Switch Kerberos on for this location and this port, and check that no rule exempts the site or the network.</source>
        <translation>このロケーションとポートで Kerberos を有効にし、サイトまたはネットワークを除外する規則がないことを確認してください。</translation>
    </message>
    <message>
        <source>Close the browser and try again.</source>
        <translation>ブラウザーを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>The answer 407 has a line &apos;Proxy-Authenticate: Negotiate&apos;.</source>
        <translation>407 応答に &apos;Proxy-Authenticate: Negotiate&apos; の行があります。</translation>
    </message>
    <message>
        <source>The web gateway does not ask your computer for the kind of sign-on that it should. That is a setting at the gateway, not on your computer.</source>
        <translation>Web ゲートウェイが、本来の認証方式をお使いのコンピューターに求めていません。コンピューターではなくゲートウェイの設定です。</translation>
    </message>
    <message>
        <source>The full answer 407 with its header lines, proxy host and port, and the location as the proxy sees it.</source>
        <translation>ヘッダー行を含む 407 応答の全体、プロキシのホストとポート、プロキシから見たロケーション。</translation>
    </message>
</context>
<context>
    <name>cause:proxy.port-blocked</name>
    <message>
        <source>The Kerberos port of the proxy cannot be reached</source>
        <translation>プロキシの Kerberos ポートに到達できない</translation>
    </message>
    <message>
        <source>The setting names the right proxy, but the connection to its port is refused or gets no answer. Usually a firewall lets the ordinary web ports pass, but not this one.</source>
        <translation>設定のプロキシは正しいのですが、そのポートへの接続が拒否されるか、応答がありません。多くの場合、ファイアウォールが通常の Web ポートだけを通し、このポートを通していません。</translation>
    </message>
    <message>
        <source>the firewall swallows the request</source>
        <translation>ファイアウォールが要求を破棄する</translation>
    </message>
    <message>
        <source>Test the port from the user&apos;s computer.</source>
        <translation>ユーザーのコンピューターからポートをテストしてください。</translation>
    </message>
    <message>
        <source>Open the way to the proxy&apos;s host and port (Zscaler: TCP 8800) from this network.</source>
        <translation>このネットワークからプロキシのホストとポート (Zscaler: TCP 8800) への経路を開いてください。</translation>
    </message>
    <message>
        <source>Check that the proxy listens on that port for this location.</source>
        <translation>プロキシがこのロケーション用にそのポートで待ち受けていることを確認してください。</translation>
    </message>
    <message>
        <source>The port answers from the user&apos;s computer.</source>
        <translation>ユーザーのコンピューターからポートが応答します。</translation>
    </message>
    <message>
        <source>Your computer cannot reach the door of the web gateway from this network. The network team has to open it.</source>
        <translation>このネットワークからは、お使いのコンピューターが Web ゲートウェイの入口に到達できません。ネットワーク チームが開く必要があります。</translation>
    </message>
    <message>
        <source>Proxy host, its addresses and port, the network the computer is in, and the result of the port test.</source>
        <translation>プロキシのホスト、そのアドレスとポート、コンピューターのネットワーク、ポートのテスト結果。</translation>
    </message>
</context>
<context>
    <name>cause:proxy.ticket-refused</name>
    <message>
        <source>The proxy realm&apos;s KDC does not know the proxy&apos;s service</source>
        <translation>プロキシのレルムの KDC がプロキシのサービスを知らない</translation>
    </message>
    <message>
        <source>The trust works and the own domain hands out the way to the proxy&apos;s realm, but there the KDC has no service of that name. The host name in the proxy setting is wrong, or the provider has not set it up.</source>
        <translation>信頼関係は機能し、自ドメインはプロキシのレルムへの経路を渡していますが、そこの KDC にその名前のサービスがありません。プロキシ設定のホスト名が誤っているか、プロバイダーが設定していません。</translation>
    </message>
    <message>
        <source>the trust works</source>
        <translation>信頼関係は機能している</translation>
    </message>
    <message>
        <source>the last step fails</source>
        <translation>最後の段階が失敗する</translation>
    </message>
    <message>
        <source>the proxy&apos;s realm does not know the name</source>
        <translation>プロキシのレルムがその名前を知らない</translation>
    </message>
    <message>
        <source>Compare the proxy&apos;s host name in the PAC file with the provider&apos;s list, letter by letter, and look for an alias in DNS.</source>
        <translation>PAC ファイルにあるプロキシのホスト名をプロバイダーの一覧と 1 文字ずつ比べ、DNS にエイリアスがないかどうかを調べてください。</translation>
    </message>
    <message>
        <source>Use the host name that the provider gives for Kerberos, not an alias or an own name.</source>
        <translation>エイリアスや独自の名前ではなく、プロバイダーが Kerberos 用に示すホスト名を使ってください。</translation>
    </message>
    <message>
        <source>If the name is right, report that the KDC of the realm answers &apos;server not found&apos; for HTTP/ and that host.</source>
        <translation>名前が正しい場合は、レルムの KDC が HTTP/ とそのホストに対して &apos;server not found&apos; と応答することを報告してください。</translation>
    </message>
    <message>
        <source>Asking for the proxy&apos;s ticket by hand succeeds.</source>
        <translation>プロキシのチケットの手動での要求が成功します。</translation>
    </message>
    <message>
        <source>Your sign-on gets as far as the provider of the web gateway, and there the gateway&apos;s name is not known. We check the name and, if it is right, report it to the provider.</source>
        <translation>サインインは Web ゲートウェイのプロバイダーまで届いていますが、そこでゲートウェイの名前が知られていません。名前を確認し、正しければプロバイダーに報告します。</translation>
    </message>
    <message>
        <source>The exact name asked for (HTTP/host @ REALM), a capture with error 7 from the provider&apos;s KDC, and the list of tickets.</source>
        <translation>要求された正確な名前 (HTTP/host @ REALM)、プロバイダーの KDC からのエラー 7 を含むキャプチャ、チケットの一覧。</translation>
    </message>
</context>
<context>
    <name>cause:proxy.kdc-unreachable</name>
    <message>
        <source>The proxy realm&apos;s KDC cannot be reached</source>
        <translation>プロキシのレルムの KDC に到達できない</translation>
    </message>
    <message>
        <source>The own domain hands out the way to the proxy&apos;s realm, but the computer gets no answer from the KDC there. It is asked directly on port 88, not through the proxy, and a firewall often forgets that.</source>
        <translation>自ドメインはプロキシのレルムへの経路を渡していますが、コンピューターはそこの KDC から応答を得られません。KDC への問い合わせはプロキシ経由ではなくポート 88 に直接行われ、ファイアウォールでの許可が忘れられがちです。</translation>
    </message>
    <message>
        <source>the trust works</source>
        <translation>信頼関係は機能している</translation>
    </message>
    <message>
        <source>the last step fails</source>
        <translation>最後の段階が失敗する</translation>
    </message>
    <message>
        <source>its port 88 does not answer</source>
        <translation>そのポート 88 が応答しない</translation>
    </message>
    <message>
        <source>Test port 88 of the provider&apos;s KDC from the user&apos;s computer. For Zscaler it is kerberos. and the cloud.</source>
        <translation>ユーザーのコンピューターから、プロバイダーの KDC のポート 88 をテストしてください。Zscaler では kerberos. とクラウド名です。</translation>
    </message>
    <message>
        <source>Allow TCP and UDP 88 to that host from this network, and let its name resolve in DNS.</source>
        <translation>このネットワークからそのホストへの TCP と UDP 88 を許可し、DNS で名前を解決できるようにしてください。</translation>
    </message>
    <message>
        <source>See that the PAC file sends this host DIRECT, so that its traffic does not run into the proxy itself.</source>
        <translation>トラフィックがプロキシ自体に入らないように、PAC ファイルがこのホストを DIRECT にしていることを確認してください。</translation>
    </message>
    <message>
        <source>The port answers, and the proxy&apos;s ticket appears in the list.</source>
        <translation>ポートが応答し、一覧にプロキシのチケットが現れます。</translation>
    </message>
    <message>
        <source>Your computer gets half of its way to the web gateway; the second half is blocked by the network from where you are. The network team has to open it.</source>
        <translation>お使いのコンピューターは Web ゲートウェイまでの経路の半分まで到達していますが、残りの半分が現在のネットワークで遮断されています。ネットワーク チームが開く必要があります。</translation>
    </message>
    <message>
        <source>The KDC&apos;s host name and addresses, the network of the computer, the port test, and a capture with the unanswered requests.</source>
        <translation>KDC のホスト名とアドレス、コンピューターのネットワーク、ポートのテスト、応答のない要求を含むキャプチャ。</translation>
    </message>
</context>
<context>
    <name>cause:spn.missing</name>
    <message>
        <source>No account holds the service principal name</source>
        <translation>サービス プリンシパル名を持つアカウントがない</translation>
    </message>
    <message>
        <source>The domain controller has no account for the name of the service, so it can issue no ticket. The browser or program then falls back to NTLM or asks for a password.</source>
        <translation>ドメイン コントローラーにサービス名のアカウントがないため、チケットを発行できません。ブラウザーまたはプログラムは NTLM に切り替えるか、パスワードを求めます。</translation>
    </message>
    <message>
        <source>the controller does not know the name</source>
        <translation>ドメイン コントローラーがその名前を知らない</translation>
    </message>
    <message>
        <source>S_PRINCIPAL_UNKNOWN</source>
        <translation>S_PRINCIPAL_UNKNOWN</translation>
    </message>
    <message>
        <source>nobody holds the name</source>
        <translation>その名前を持つアカウントがない</translation>
    </message>
    <message>
        <source>Note the service&apos;s exact name: kind and host, for instance HTTP/server.corp.example.com.</source>
        <translation>サービスの正確な名前を記録してください: 種類とホスト、たとえば HTTP/server.corp.example.com。</translation>
    </message>
    <message>
        <source>See who holds the name.</source>
        <translation>その名前を持つアカウントを確認してください。</translation>
    </message>
    <message>
        <source>Register it on the account under which the service runs. -S refuses duplicates.</source>
        <translation>サービスの実行アカウントに登録してください。-S は重複を拒否します。</translation>
    </message>
    <message>
        <source>Clear the tickets and try again after a quarter of an hour.</source>
        <translation>チケットを消去し、15 分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>The ticket is issued.</source>
        <translation>チケットが発行されます。</translation>
    </message>
    <message>
        <source>The service you want is not registered under this name in our directory. The directory team adds it; your password is fine.</source>
        <translation>ご希望のサービスは、この名前ではディレクトリに登録されていません。ディレクトリ チームが追加します。パスワードに問題はありません。</translation>
    </message>
    <message>
        <source>The exact service name, the account the service runs under, and the answer of setspn -Q.</source>
        <translation>正確なサービス名、サービスの実行アカウント、setspn -Q の応答。</translation>
    </message>
</context>
<context>
    <name>cause:spn.duplicate</name>
    <message>
        <source>Two accounts hold the same service principal name</source>
        <translation>2 つのアカウントが同じサービス プリンシパル名を持つ</translation>
    </message>
    <message>
        <source>Two accounts carry the service&apos;s name. The controller cannot know which key to use and refuses, or picks the wrong one.</source>
        <translation>2 つのアカウントがサービスの名前を持っています。ドメイン コントローラーはどのキーを使うべきかわからず、拒否するか誤った方を選びます。</translation>
    </message>
    <message>
        <source>the controller finds two</source>
        <translation>ドメイン コントローラーが 2 つ見つける</translation>
    </message>
    <message>
        <source>PRINCIPAL_NOT_UNIQUE</source>
        <translation>PRINCIPAL_NOT_UNIQUE</translation>
    </message>
    <message>
        <source>the controller logs the duplicate</source>
        <translation>ドメイン コントローラーが重複を記録する</translation>
    </message>
    <message>
        <source>two accounts hold the name</source>
        <translation>2 つのアカウントがその名前を持つ</translation>
    </message>
    <message>
        <source>List the duplicates.</source>
        <translation>重複を一覧表示してください。</translation>
    </message>
    <message>
        <source>Take the name from the account under which the service does not run.</source>
        <translation>サービスの実行アカウントではない方から名前を削除してください。</translation>
    </message>
    <message>
        <source>Clear the tickets and try again after a quarter of an hour.</source>
        <translation>チケットを消去し、15 分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>Only one account is listed, and the ticket is issued.</source>
        <translation>表示されるアカウントが 1 つだけになり、チケットが発行されます。</translation>
    </message>
    <message>
        <source>The service is listed twice in our directory, and that confuses the sign-on server. The directory team removes the wrong entry.</source>
        <translation>サービスがディレクトリに二重に登録され、サインイン サーバーが判断できなくなっています。ディレクトリ チームが誤った登録を削除します。</translation>
    </message>
    <message>
        <source>The service name, both accounts, and the account under which the service runs.</source>
        <translation>サービス名、両方のアカウント、サービスの実行アカウント。</translation>
    </message>
</context>
<context>
    <name>cause:spn.wrong-account</name>
    <message>
        <source>The service principal name is on an account whose key the service does not have</source>
        <translation>サービス プリンシパル名が、サービスの持たないキーのアカウントにある</translation>
    </message>
    <message>
        <source>The controller issues a ticket, but encrypted for another account than the one the service runs under. The service cannot read it.</source>
        <translation>ドメイン コントローラーはチケットを発行しますが、サービスの実行アカウントではない別のアカウント向けに暗号化しています。サービスは読み取れません。</translation>
    </message>
    <message>
        <source>a ticket is issued</source>
        <translation>チケットは発行される</translation>
    </message>
    <message>
        <source>the service cannot read it</source>
        <translation>サービスが読み取れない</translation>
    </message>
    <message>
        <source>MODIFIED</source>
        <translation>MODIFIED</translation>
    </message>
    <message>
        <source>the name sits on another account</source>
        <translation>名前が別のアカウントにある</translation>
    </message>
    <message>
        <source>Note the account that the error names, and the service&apos;s name.</source>
        <translation>エラーが示すアカウントとサービスの名前を記録してください。</translation>
    </message>
    <message>
        <source>See on which account the name is registered.</source>
        <translation>名前がどのアカウントに登録されているかを確認してください。</translation>
    </message>
    <message>
        <source>Compare it with the account the service or application pool runs under.</source>
        <translation>サービスまたはアプリケーション プールの実行アカウントと比べてください。</translation>
    </message>
    <message>
        <source>Move the name to that account.</source>
        <translation>名前をそのアカウントに移してください。</translation>
    </message>
    <message>
        <source>Sign out and in again, so that a fresh ticket is used.</source>
        <translation>新しいチケットが使われるように、サインアウトして再度サインインしてください。</translation>
    </message>
    <message>
        <source>The page or service opens without a prompt, and event 4 does not come back.</source>
        <translation>ページまたはサービスが入力を求めずに開き、イベント 4 が再発しません。</translation>
    </message>
    <message>
        <source>Your ticket is fine, but the server cannot open it, because it is made out to another account. The service&apos;s owner has to correct that.</source>
        <translation>チケットは正常ですが、別のアカウント宛てのためサーバーが開けません。サービスの担当者が修正する必要があります。</translation>
    </message>
    <message>
        <source>The service name, the account it is registered on, the account it runs under, and event 4 with its text.</source>
        <translation>サービス名、登録されているアカウント、実行アカウント、イベント 4 とそのテキスト。</translation>
    </message>
</context>
<context>
    <name>cause:spn.target-is-address</name>
    <message>
        <source>The client asks for a service by IP address or alias, for which no name is registered</source>
        <translation>クライアントが、登録名のない IP アドレスまたはエイリアスでサービスを要求している</translation>
    </message>
    <message>
        <source>The service is called by a number address, a short name or an alias. Nobody registered that as a service name, so no ticket can be issued.</source>
        <translation>サービスが数値アドレス、短い名前、またはエイリアスで呼び出されています。サービス名として登録されていないため、チケットを発行できません。</translation>
    </message>
    <message>
        <source>nobody registers a number address</source>
        <translation>数値アドレスは登録されない</translation>
    </message>
    <message>
        <source>no account holds that name</source>
        <translation>その名前を持つアカウントがない</translation>
    </message>
    <message>
        <source>Open the service by its full host name, for instance https://server.corp.example.com.</source>
        <translation>サービスを完全なホスト名で開いてください。たとえば https://server.corp.example.com です。</translation>
    </message>
    <message>
        <source>Correct the bookmark, shortcut or setting that holds the address.</source>
        <translation>そのアドレスを含むブックマーク、ショートカット、または設定を修正してください。</translation>
    </message>
    <message>
        <source>If the alias has to work, let it be registered as a service name too.</source>
        <translation>エイリアスを使う必要がある場合は、それもサービス名として登録してもらってください。</translation>
    </message>
    <message>
        <source>The ticket is issued for the full name.</source>
        <translation>完全な名前のチケットが発行されます。</translation>
    </message>
    <message>
        <source>You open the service by its number or by a nickname. Please use the full name that I give you; then the sign-on works by itself.</source>
        <translation>サービスを番号または別名で開いています。これからお伝えする完全な名前をお使いください。サインインは自動で行われます。</translation>
    </message>
    <message>
        <source>The address as used, the server&apos;s full name, and the registered names of its account.</source>
        <translation>使われたアドレス、サーバーの完全な名前、そのアカウントに登録された名前。</translation>
    </message>
</context>
<context>
    <name>cause:service.keytab-stale</name>
    <message>
        <source>The service&apos;s keytab holds an old key</source>
        <translation>サービスの keytab が古いキーを持つ</translation>
    </message>
    <message>
        <source>The password of the service&apos;s account was changed, but the key file on the server still has the old key. New tickets cannot be read there.</source>
        <translation>サービス アカウントのパスワードが変更されましたが、サーバーのキー ファイルは古いキーのままです。新しいチケットを読み取れません。</translation>
    </message>
    <message>
        <source>a ticket is issued</source>
        <translation>チケットは発行される</translation>
    </message>
    <message>
        <source>the key version is not there</source>
        <translation>そのキーのバージョンがない</translation>
    </message>
    <message>
        <source>BADKEYVER</source>
        <translation>BADKEYVER</translation>
    </message>
    <message>
        <source>the file is behind the directory</source>
        <translation>ファイルがディレクトリより古い</translation>
    </message>
    <message>
        <source>Compare the key version in the file with that of the ticket.</source>
        <translation>ファイルのキー バージョンをチケットのものと比べてください。</translation>
    </message>
    <message>
        <source>Make a new keytab for the account with AES keys and hand it over by a safe way.</source>
        <translation>アカウントの AES キーを含む新しい keytab を作成し、安全な方法で渡してください。</translation>
    </message>
    <message>
        <source>Install it with narrow permissions and restart the service.</source>
        <translation>最小限のアクセス許可で配置し、サービスを再起動してください。</translation>
    </message>
    <message>
        <source>Clear the tickets and try again.</source>
        <translation>チケットを消去して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The key version in the keytab equals the ticket&apos;s, and the service answers.</source>
        <translation>keytab のキー バージョンがチケットと一致し、サービスが応答します。</translation>
    </message>
    <message>
        <source>The server still has the key from before its last password change. Its owner has to renew it; nothing is wrong with your account.</source>
        <translation>サーバーが最後のパスワード変更前のキーを使い続けています。担当者が更新する必要があります。アカウントに問題はありません。</translation>
    </message>
    <message>
        <source>The service name, both key versions, and when the service account&apos;s password was changed.</source>
        <translation>サービス名、両方のキー バージョン、サービス アカウントのパスワードの変更日時。</translation>
    </message>
</context>
<context>
    <name>cause:service.replay</name>
    <message>
        <source>The service saw the same authenticator twice</source>
        <translation>サービスが同じ認証子を 2 回受け取った</translation>
    </message>
    <message>
        <source>The service got the same proof of identity a second time and refused it. A balancer or proxy that sends requests twice, or two programs that share a replay cache, are the usual reasons.</source>
        <translation>サービスが同じ本人証明を 2 回受け取り、拒否しました。よくある原因は、要求を 2 回送るロード バランサーやプロキシ、またはリプレイ キャッシュを共有する 2 つのプログラムです。</translation>
    </message>
    <message>
        <source>the service says &apos;repeated&apos;</source>
        <translation>サービスが &apos;繰り返し&apos; を示す</translation>
    </message>
    <message>
        <source>REPEAT</source>
        <translation>REPEAT</translation>
    </message>
    <message>
        <source>See whether a balancer, proxy or program sends requests twice or retries at once.</source>
        <translation>ロード バランサー、プロキシ、プログラムが要求を 2 回送っていないか、すぐに再試行していないかを確認してください。</translation>
    </message>
    <message>
        <source>Let only one worker handle one connection, or give each its own replay cache; restart the service.</source>
        <translation>1 つの接続を 1 つのワーカーだけに処理させるか、それぞれに専用のリプレイ キャッシュを与え、サービスを再起動してください。</translation>
    </message>
    <message>
        <source>If the repeats come from another address than the user&apos;s, treat it as an attack.</source>
        <translation>繰り返しがユーザーとは別のアドレスから来る場合は、攻撃として扱ってください。</translation>
    </message>
    <message>
        <source>The event or error does not come back under load.</source>
        <translation>負荷がかかってもイベントまたはエラーが再発しません。</translation>
    </message>
    <message>
        <source>The server took your sign-on for a repetition and refused it. Please try once more; its owner looks into the cause.</source>
        <translation>サーバーがサインインを繰り返しと判断して拒否しました。もう一度お試しください。担当者が原因を調べます。</translation>
    </message>
    <message>
        <source>Times of the repeats to the second, both source addresses, and what stands between client and service.</source>
        <translation>繰り返しの時刻 (秒まで)、両方の送信元アドレス、クライアントとサービスの間にあるもの。</translation>
    </message>
</context>
<context>
    <name>cause:token.too-large</name>
    <message>
        <source>The ticket is too large for the server or for MaxTokenSize</source>
        <translation>チケットがサーバーまたは MaxTokenSize に対して大きすぎる</translation>
    </message>
    <message>
        <source>The user is in so many groups that the ticket is longer than the server&apos;s limit for one line, or than the computer&apos;s buffer. Only this user is affected.</source>
        <translation>ユーザーのグループが多すぎて、チケットがサーバーの 1 行の上限またはコンピューターのバッファーを超えています。影響を受けるのはこのユーザーだけです。</translation>
    </message>
    <message>
        <source>the server calls the header too long</source>
        <translation>サーバーがヘッダーは長すぎると示す</translation>
    </message>
    <message>
        <source>each group makes the ticket longer</source>
        <translation>グループごとにチケットが長くなる</translation>
    </message>
    <message>
        <source>Count the user&apos;s groups and compare with a colleague.</source>
        <translation>ユーザーのグループを数え、同僚と比べてください。</translation>
    </message>
    <message>
        <source>Take the user out of groups that are not needed; remove SID history where it is no longer used.</source>
        <translation>不要なグループからユーザーを外し、使われなくなった SID 履歴を削除してください。</translation>
    </message>
    <message>
        <source>Raise the server&apos;s limits (MaxFieldLength and MaxRequestBytes for IIS, the header size for others).</source>
        <translation>サーバーの上限を引き上げてください (IIS では MaxFieldLength と MaxRequestBytes、その他ではヘッダー サイズ)。</translation>
    </message>
    <message>
        <source>Set MaxTokenSize to 48000 where old computers have less.</source>
        <translation>古いコンピューターの値が小さい場合は、MaxTokenSize を 48000 に設定してください。</translation>
    </message>
    <message>
        <source>The page opens for this user.</source>
        <translation>このユーザーでページが開きます。</translation>
    </message>
    <message>
        <source>Your ticket is so long, because of many group memberships, that the server does not take it. We shorten it or raise the server&apos;s limit.</source>
        <translation>多数のグループに属しているためチケットが長く、サーバーが受け入れません。チケットを短くするか、サーバーの上限を引き上げます。</translation>
    </message>
    <message>
        <source>User name, number of groups, size of the token, and the server with its limits.</source>
        <translation>ユーザー名、グループの数、トークンのサイズ、サーバーとその上限。</translation>
    </message>
</context>
<context>
    <name>cause:delegation.not-allowed</name>
    <message>
        <source>The service may not delegate the user</source>
        <translation>サービスがユーザーを委任できない</translation>
    </message>
    <message>
        <source>The first server wants to act for the user at a second one, and has no permission for that, or the user may not be passed on.</source>
        <translation>最初のサーバーが、2 台目でユーザーに代わって動作しようとしていますが、その許可がないか、ユーザーの委任が禁止されています。</translation>
    </message>
    <message>
        <source>BADOPTION on a request in the user&apos;s name</source>
        <translation>ユーザーの名前での要求に対する BADOPTION</translation>
    </message>
    <message>
        <source>BADOPTION</source>
        <translation>BADOPTION</translation>
    </message>
    <message>
        <source>a service asked in the user&apos;s name</source>
        <translation>サービスがユーザーの名前で要求した</translation>
    </message>
    <message>
        <source>only the second server refuses</source>
        <translation>2 台目のサーバーだけが拒否する</translation>
    </message>
    <message>
        <source>Name the first server&apos;s account and the exact service name of the second.</source>
        <translation>最初のサーバーのアカウントと、2 台目の正確なサービス名を特定してください。</translation>
    </message>
    <message>
        <source>Allow constrained delegation from the one to the other, on the &apos;Delegation&apos; tab or with resource-based delegation.</source>
        <translation>[委任] タブまたはリソースベースの委任で、一方から他方への制約付き委任を許可してください。</translation>
    </message>
    <message>
        <source>See whether the user is marked &apos;sensitive and cannot be delegated&apos; or is in Protected Users.</source>
        <translation>ユーザーに &apos;アカウントは重要なので委任できない&apos; が設定されているか、Protected Users に属しているかを確認してください。</translation>
    </message>
    <message>
        <source>The application shows the second server&apos;s data under the user&apos;s name.</source>
        <translation>アプリケーションが、ユーザーの名前で 2 台目のサーバーのデータを表示します。</translation>
    </message>
    <message>
        <source>The first server lets you in, but it may not pass you on to the second. The directory team has to permit that.</source>
        <translation>最初のサーバーには入れますが、そこから 2 台目への引き渡しが許可されていません。ディレクトリ チームが許可する必要があります。</translation>
    </message>
    <message>
        <source>Both accounts, both service names, and the answer 13 with time and controller.</source>
        <translation>両方のアカウント、両方のサービス名、応答 13 とその時刻およびドメイン コントローラー。</translation>
    </message>
</context>
<context>
    <name>cause:smartcard.dc-certificate</name>
    <message>
        <source>The domain controller lacks a usable certificate</source>
        <translation>ドメイン コントローラーに使用できる証明書がない</translation>
    </message>
    <message>
        <source>For sign-in with a card the domain controller proves itself with a certificate too. It has none, or it has expired or is not trusted.</source>
        <translation>カードでのサインインでは、ドメイン コントローラーも証明書で自身を証明します。証明書がないか、期限切れか、信頼されていません。</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>ドメイン コントローラーは応答し、拒否する</translation>
    </message>
    <message>
        <source>the controller cannot do certificate sign-on</source>
        <translation>ドメイン コントローラーが証明書でのサインインに対応できない</translation>
    </message>
    <message>
        <source>PADATA_TYPE_NOSUPP</source>
        <translation>PADATA_TYPE_NOSUPP</translation>
    </message>
    <message>
        <source>everybody with a card is affected</source>
        <translation>カードを使う全員に影響する</translation>
    </message>
    <message>
        <source>Ask whether other users with cards are affected, and let the user sign in with the password meanwhile.</source>
        <translation>ほかのカード利用者にも影響があるかどうかを尋ね、その間はパスワードでサインインしてもらってください。</translation>
    </message>
    <message>
        <source>Verify the controllers&apos; certificates.</source>
        <translation>ドメイン コントローラーの証明書を検証してください。</translation>
    </message>
    <message>
        <source>Issue a new certificate from the template &apos;Kerberos Authentication&apos;, and publish the revocation list.</source>
        <translation>テンプレート &apos;Kerberos 認証&apos; (Kerberos Authentication) から新しい証明書を発行し、失効リストを公開してください。</translation>
    </message>
    <message>
        <source>See that the issuing authority is in the NTAuth store.</source>
        <translation>発行元の証明機関が NTAuth ストアにあることを確認してください。</translation>
    </message>
    <message>
        <source>A sign-in with a card succeeds, and events 19 and 29 stay away.</source>
        <translation>カードでのサインインが成功し、イベント 19 と 29 が発生しません。</translation>
    </message>
    <message>
        <source>Your card is fine; the sign-on server&apos;s own certificate is not. Please use your password until it is renewed.</source>
        <translation>カードは正常です。問題はサインイン サーバー自身の証明書です。更新されるまでパスワードをお使いください。</translation>
    </message>
    <message>
        <source>Name of the controller, events 19, 20 or 29 with their texts, and the output of certutil -dcinfo.</source>
        <translation>ドメイン コントローラーの名前、イベント 19、20、29 とそのテキスト、certutil -dcinfo の出力。</translation>
    </message>
</context>
<context>
    <name>cause:smartcard.client-certificate</name>
    <message>
        <source>The user&apos;s certificate is refused</source>
        <translation>ユーザーの証明書が拒否される</translation>
    </message>
    <message>
        <source>The certificate on the card has expired, was revoked, comes from an authority that is not trusted, or is not tied to the account.</source>
        <translation>カードの証明書が期限切れか、失効しているか、信頼されていない証明機関のものか、アカウントに結び付けられていません。</translation>
    </message>
    <message>
        <source>the controller answers, and refuses</source>
        <translation>ドメイン コントローラーは応答し、拒否する</translation>
    </message>
    <message>
        <source>the controller refuses the certificate</source>
        <translation>ドメイン コントローラーが証明書を拒否する</translation>
    </message>
    <message>
        <source>Look at the card&apos;s certificate: dates, name, authority.</source>
        <translation>カードの証明書を確認してください: 日付、名前、証明機関。</translation>
    </message>
    <message>
        <source>Renew the certificate, or issue a new card.</source>
        <translation>証明書を更新するか、新しいカードを発行してください。</translation>
    </message>
    <message>
        <source>Tie the certificate to the account by a strong mapping (altSecurityIdentities) where event 39 or 41 asks for it.</source>
        <translation>イベント 39 または 41 が求める場合は、強力なマッピング (altSecurityIdentities) で証明書をアカウントに結び付けてください。</translation>
    </message>
    <message>
        <source>Sign in with the password until the new card is there, if that is allowed.</source>
        <translation>許可されていれば、新しいカードが届くまでパスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>The sign-in with the card succeeds.</source>
        <translation>カードでのサインインが成功します。</translation>
    </message>
    <message>
        <source>The certificate on your card is not accepted any more. The team for cards renews it; until then please use your password.</source>
        <translation>カードの証明書が受け入れられなくなりました。カード担当チームが更新します。それまではパスワードをお使いください。</translation>
    </message>
    <message>
        <source>Serial number and dates of the certificate, the error, and event 21, 39 or 41 of the controller.</source>
        <translation>証明書のシリアル番号と日付、エラー、ドメイン コントローラーのイベント 21、39、41。</translation>
    </message>
</context>
<context>
    <name>cause:ticket.none</name>
    <message>
        <source>No ticket-granting ticket is in the cache</source>
        <translation>チケット保証チケット (TGT) がキャッシュにない</translation>
    </message>
    <message>
        <source>The domain can be reached and the account is fine, but there is no sign-on ticket in this session. It was purged, never fetched, or belongs to another session.</source>
        <translation>ドメインに到達でき、アカウントも正常ですが、このセッションにサインイン チケットがありません。消去されたか、取得されていないか、別のセッションのものです。</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>一覧が空です</translation>
    </message>
    <message>
        <source>a new sign-in fills it</source>
        <translation>再サインインで一覧に現れる</translation>
    </message>
    <message>
        <source>nothing was tried</source>
        <translation>何も試されていません</translation>
    </message>
    <message>
        <source>Lock the screen and unlock it with the password, with the company network or VPN connected.</source>
        <translation>社内ネットワークまたは VPN に接続した状態で画面をロックし、パスワードで解除してください。</translation>
    </message>
    <message>
        <source>On Linux or macOS fetch a ticket by hand.</source>
        <translation>Linux または macOS では、手動でチケットを取得してください。</translation>
    </message>
    <message>
        <source>Make sure that the list was made in the user&apos;s own session, not in an administrator&apos;s prompt.</source>
        <translation>一覧が管理者のプロンプトではなく、ユーザー自身のセッションで作成されたことを確認してください。</translation>
    </message>
    <message>
        <source>The list shows krbtgt of the own domain.</source>
        <translation>一覧に自ドメインの krbtgt が表示されます。</translation>
    </message>
    <message>
        <source>Your computer holds no sign-on ticket at the moment. Please lock the screen and unlock it with your password; that fetches a new one.</source>
        <translation>お使いのコンピューターに現在サインイン チケットがありません。画面をロックし、パスワードで解除してください。新しいチケットが取得されます。</translation>
    </message>
    <message>
        <source>The list of tickets, how and where the user signed in, and whether the domain controller answers.</source>
        <translation>チケットの一覧、ユーザーのサインイン方法と場所、ドメイン コントローラーが応答するかどうか。</translation>
    </message>
</context>
<context>
    <name>cause:ticket.expired</name>
    <message>
        <source>The tickets have expired</source>
        <translation>チケットの期限切れ</translation>
    </message>
    <message>
        <source>The sign-on ticket has reached its end and was not renewed, usually because the computer was asleep or offline at that time.</source>
        <translation>サインイン チケットが終了時刻に達し、更新されていません。多くの場合、その時点でコンピューターがスリープ中またはオフラインでした。</translation>
    </message>
    <message>
        <source>its end time is past</source>
        <translation>終了時刻が過ぎている</translation>
    </message>
    <message>
        <source>TKT_EXPIRED</source>
        <translation>TKT_EXPIRED</translation>
    </message>
    <message>
        <source>Lock the screen and unlock it with the password, with the company network or VPN connected.</source>
        <translation>社内ネットワークまたは VPN に接続した状態で画面をロックし、パスワードで解除してください。</translation>
    </message>
    <message>
        <source>On Linux or macOS fetch a new ticket.</source>
        <translation>Linux または macOS では、新しいチケットを取得してください。</translation>
    </message>
    <message>
        <source>For jobs that run longer than a ticket lives, use a keytab or renew in time.</source>
        <translation>チケットの有効期間より長く動くジョブでは、keytab を使うか、期限前に更新してください。</translation>
    </message>
    <message>
        <source>The end time lies ahead.</source>
        <translation>終了時刻が先の時刻になっています。</translation>
    </message>
    <message>
        <source>Your sign-on ticket has run out. Please lock the screen and unlock it with your password; that brings a new one.</source>
        <translation>サインイン チケットの期限が切れました。画面をロックし、パスワードで解除してください。新しいチケットが取得されます。</translation>
    </message>
    <message>
        <source>The list with start and end times, and whether the computer was asleep or offline.</source>
        <translation>開始時刻と終了時刻を含む一覧、コンピューターがスリープ中またはオフラインだったかどうか。</translation>
    </message>
</context>
<context>
    <name>cause:ticket.not-yet-valid</name>
    <message>
        <source>The ticket is not yet valid</source>
        <translation>チケットがまだ有効でない</translation>
    </message>
    <message>
        <source>The ticket&apos;s start lies in the future: it was asked for a later time, or two clocks disagree about what time it is.</source>
        <translation>チケットの開始時刻が未来です: 後の時刻で要求されたか、2 つの時計の時刻が食い違っています。</translation>
    </message>
    <message>
        <source>its start lies in the future</source>
        <translation>開始時刻が未来になっている</translation>
    </message>
    <message>
        <source>TKT_NYV</source>
        <translation>TKT_NYV</translation>
    </message>
    <message>
        <source>Compare the ticket&apos;s start time with the clock, the time zone too.</source>
        <translation>チケットの開始時刻を、タイム ゾーンも含めて時計と比べてください。</translation>
    </message>
    <message>
        <source>Throw the ticket away and fetch a new one.</source>
        <translation>チケットを破棄し、新しく取得してください。</translation>
    </message>
    <message>
        <source>If the new ticket starts in the future too, compare the domain controller&apos;s clock with a phone.</source>
        <translation>新しいチケットの開始時刻も未来の場合は、ドメイン コントローラーの時計を電話と比べてください。</translation>
    </message>
    <message>
        <source>The start time is past, and the service takes the ticket.</source>
        <translation>開始時刻が過ぎ、サービスがチケットを受け入れます。</translation>
    </message>
    <message>
        <source>Your ticket is dated for later than now. We fetch a new one; if it happens again, a clock is wrong somewhere.</source>
        <translation>チケットの日時が現在より先になっています。新しく取得します。再発する場合は、どこかの時計がずれています。</translation>
    </message>
    <message>
        <source>Start time of the ticket with zone, the clock of the computer and of the controller, and how the ticket was fetched.</source>
        <translation>チケットの開始時刻とタイム ゾーン、コンピューターとドメイン コントローラーの時計、チケットの取得方法。</translation>
    </message>
</context>
<context>
    <name>cause:ticket.stale</name>
    <message>
        <source>A cached ticket predates a change of groups, password or service account</source>
        <translation>キャッシュのチケットが、グループ、パスワード、サービス アカウントの変更より古い</translation>
    </message>
    <message>
        <source>The tickets in the cache were issued before something was changed. They keep the old groups or the old key until they are fetched anew.</source>
        <translation>キャッシュのチケットは変更の前に発行されたものです。新しく取得するまで、古いグループまたは古いキーのままです。</translation>
    </message>
    <message>
        <source>issued before the change</source>
        <translation>変更前に発行された</translation>
    </message>
    <message>
        <source>fresh tickets help</source>
        <translation>新しいチケットで解決する</translation>
    </message>
    <message>
        <source>Clear the tickets, then sign out and in again.</source>
        <translation>チケットを消去し、サインアウトして再度サインインしてください。</translation>
    </message>
    <message>
        <source>For services of the computer itself clear the computer&apos;s tickets in an administrator&apos;s prompt, or restart it.</source>
        <translation>コンピューター自体のサービスでは、管理者のプロンプトでコンピューターのチケットを消去するか、再起動してください。</translation>
    </message>
    <message>
        <source>The start times are later than the change, and the service works.</source>
        <translation>開始時刻が変更より後になり、サービスが動作します。</translation>
    </message>
    <message>
        <source>Your computer still holds a ticket from before the change. Please sign out and in again; that brings a fresh one.</source>
        <translation>お使いのコンピューターに変更前のチケットが残っています。サインアウトして再度サインインしてください。新しいチケットが取得されます。</translation>
    </message>
    <message>
        <source>What was changed and when, and the start times of the tickets.</source>
        <translation>変更された内容と日時、チケットの開始時刻。</translation>
    </message>
</context>
<context>
    <name>cause:ticket.cache-inaccessible</name>
    <message>
        <source>The ticket cache cannot be read</source>
        <translation>チケット キャッシュを読み取れない</translation>
    </message>
    <message>
        <source>Tickets may be there, but the program cannot open them: wrong owner or permissions, a wrong name in KRB5CCNAME, or a damaged file.</source>
        <translation>チケットがあってもプログラムが開けません: 所有者またはアクセス許可の誤り、KRB5CCNAME の名前の誤り、ファイルの破損。</translation>
    </message>
    <message>
        <source>the cache cannot be opened</source>
        <translation>キャッシュを開けない</translation>
    </message>
    <message>
        <source>the library says why</source>
        <translation>ライブラリが理由を示す</translation>
    </message>
    <message>
        <source>See which cache is meant and who owns it.</source>
        <translation>どのキャッシュで、所有者が誰かを確認してください。</translation>
    </message>
    <message>
        <source>Correct owner and permissions (only the user may read it), or remove the damaged file and fetch a new ticket.</source>
        <translation>所有者とアクセス許可を修正する (読み取りはユーザーのみ) か、破損したファイルを削除して新しいチケットを取得してください。</translation>
    </message>
    <message>
        <source>In containers and services set KRB5CCNAME to a place that the program may read.</source>
        <translation>コンテナーやサービスでは、プログラムが読める場所を KRB5CCNAME に設定してください。</translation>
    </message>
    <message>
        <source>klist lists the tickets under the same user as the program.</source>
        <translation>プログラムと同じユーザーで klist がチケットを表示します。</translation>
    </message>
    <message>
        <source>The place where your computer keeps its tickets cannot be opened. I clear it away; then you sign in once more.</source>
        <translation>お使いのコンピューターのチケットの保存場所を開けません。整理しますので、その後もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The exact error, the value of KRB5CCNAME, owner and permissions of the file, and the user the program runs as.</source>
        <translation>正確なエラー、KRB5CCNAME の値、ファイルの所有者とアクセス許可、プログラムの実行ユーザー。</translation>
    </message>
</context>
<context>
    <name>cause:trust.aes-disabled</name>
    <message>
        <source>AES is not enabled on the realm trust</source>
        <translation>レルムの信頼関係で AES が有効になっていない</translation>
    </message>
    <message>
        <source>The trust with the proxy&apos;s realm exists, but the box for AES is not ticked. The proxy&apos;s realm takes only AES, so the domain controller finds no encryption for the ticket and refuses.</source>
        <translation>プロキシのレルムとの信頼関係はありますが、AES のチェック ボックスがオフです。プロキシのレルムは AES しか受け付けないため、ドメイン コントローラーはチケットの暗号化を見つけられず、拒否します。</translation>
    </message>
    <message>
        <source>the domain controller finds no common encryption for the trust</source>
        <translation>ドメイン コントローラーが信頼関係に共通の暗号化を見つけられない</translation>
    </message>
    <message>
        <source>ETYPE_NOSUPP</source>
        <translation>ETYPE_NOSUPP</translation>
    </message>
    <message>
        <source>Open &apos;Active Directory Domains and Trusts&apos;, the properties of the domain, the trust, and tick &apos;The other domain supports Kerberos AES Encryption&apos;.</source>
        <translation>&apos;Active Directory ドメインと信頼関係&apos; でドメインのプロパティから信頼関係を開き、&apos;ほかのドメインは Kerberos AES 暗号化をサポートする&apos; をオンにしてください。</translation>
    </message>
    <message>
        <source>Or set it on a domain controller from the command line.</source>
        <translation>または、ドメイン コントローラーのコマンド ラインで設定してください。</translation>
    </message>
    <message>
        <source>When the change has reached all domain controllers, clear the tickets and load a page.</source>
        <translation>変更がすべてのドメイン コントローラーに届いたら、チケットを消去し、ページを読み込んでください。</translation>
    </message>
    <message>
        <source>Asking for the ticket by hand succeeds, and its encryption is AES.</source>
        <translation>チケットの手動での要求が成功し、暗号化が AES です。</translation>
    </message>
    <message>
        <source>The page opens without a code.</source>
        <translation>ページがコードなしで開きます。</translation>
    </message>
    <message>
        <source>The connection between our domain and the web gateway does not allow today&apos;s encryption yet. Our directory team has to tick one box; after that it works for everybody.</source>
        <translation>ドメインと Web ゲートウェイの間の接続で、現在の暗号化がまだ許可されていません。ディレクトリ チームがチェック ボックスを 1 つオンにすれば、全員が使えるようになります。</translation>
    </message>
    <message>
        <source>The answer ETYPE_NOSUPP (14) for krbtgt/PROXY-REALM with time and domain controller, and the name of the trust.</source>
        <translation>krbtgt/PROXY-REALM に対する応答 ETYPE_NOSUPP (14) とその時刻およびドメイン コントローラー、信頼関係の名前。</translation>
    </message>
</context>
<context>
    <name>cause:trust.missing</name>
    <message>
        <source>The realm trust is not configured</source>
        <translation>レルムの信頼関係が構成されていない</translation>
    </message>
    <message>
        <source>The computer asks its domain controller for the way to the proxy&apos;s realm, and the controller knows no such realm. The trust was never created, or was deleted.</source>
        <translation>コンピューターがプロキシのレルムへの経路を問い合わせても、ドメイン コントローラーはそのレルムを知りません。信頼関係が作成されていないか、削除されています。</translation>
    </message>
    <message>
        <source>the domain controller does not know the realm</source>
        <translation>ドメイン コントローラーがレルムを知らない</translation>
    </message>
    <message>
        <source>S_PRINCIPAL_UNKNOWN</source>
        <translation>S_PRINCIPAL_UNKNOWN</translation>
    </message>
    <message>
        <source>See whether a trust with the realm is listed.</source>
        <translation>そのレルムとの信頼関係が一覧にあるかどうかを確認してください。</translation>
    </message>
    <message>
        <source>Create a realm trust: name in capital letters, one-way incoming, non-transitive, with the password that the proxy&apos;s admin portal generates; tick AES.</source>
        <translation>レルムの信頼関係を作成してください: 大文字の名前、一方向の入力方向、非推移的、プロキシの管理ポータルが生成したパスワード。AES をオンにしてください。</translation>
    </message>
    <message>
        <source>Generate the trust password in the admin portal and hand it over by a safe way.</source>
        <translation>管理ポータルで信頼関係のパスワードを生成し、安全な方法で渡してください。</translation>
    </message>
    <message>
        <source>Clear the tickets and load a page.</source>
        <translation>チケットを消去し、ページを読み込んでください。</translation>
    </message>
    <message>
        <source>nltest lists the realm as inbound.</source>
        <translation>nltest にレルムが入力方向 (inbound) として表示されます。</translation>
    </message>
    <message>
        <source>The list shows krbtgt/PROXY-REALM after loading a page.</source>
        <translation>ページを読み込んだ後、一覧に krbtgt/PROXY-REALM が表示されます。</translation>
    </message>
    <message>
        <source>Our domain has no connection to the web gateway&apos;s realm yet, or it was lost. The directory team sets it up; you do not have to do anything.</source>
        <translation>ドメインに Web ゲートウェイのレルムへの接続がまだないか、失われています。ディレクトリ チームが設定します。お手元での作業は不要です。</translation>
    </message>
    <message>
        <source>The answer S_PRINCIPAL_UNKNOWN (7) for krbtgt/PROXY-REALM with time and domain controller, and the output of nltest /domain_trusts.</source>
        <translation>krbtgt/PROXY-REALM に対する応答 S_PRINCIPAL_UNKNOWN (7) とその時刻およびドメイン コントローラー、nltest /domain_trusts の出力。</translation>
    </message>
</context>
<context>
    <name>cause:trust.password-mismatch</name>
    <message>
        <source>The two sides of the realm trust hold different passwords</source>
        <translation>レルムの信頼関係の両側でパスワードが違う</translation>
    </message>
    <message>
        <source>The own domain controller hands out the ticket for the proxy&apos;s realm, but the KDC there cannot read it: the two sides of the trust hold different passwords. The domain controller does not notice.</source>
        <translation>自ドメインのドメイン コントローラーはプロキシのレルムのチケットを渡しますが、そこの KDC は読み取れません: 信頼関係の両側のパスワードが違います。ドメイン コントローラーはこれに気付きません。</translation>
    </message>
    <message>
        <source>the own side works</source>
        <translation>自分の側は動作する</translation>
    </message>
    <message>
        <source>the other side cannot read that ticket</source>
        <translation>相手側がそのチケットを読めない</translation>
    </message>
    <message>
        <source>the KDC of the other realm cannot decrypt the cross-realm ticket</source>
        <translation>相手レルムの KDC がレルム間チケットを復号できない</translation>
    </message>
    <message>
        <source>it looks in order, a password cannot be seen</source>
        <translation>正常に見える (パスワードは見えない)</translation>
    </message>
    <message>
        <source>Generate a new trust password in the proxy&apos;s admin portal.</source>
        <translation>プロキシの管理ポータルで、信頼関係の新しいパスワードを生成してください。</translation>
    </message>
    <message>
        <source>Delete the realm trust and create it again with the new password, in capital letters, incoming, with AES.</source>
        <translation>レルムの信頼関係を削除し、新しいパスワードで作り直してください。大文字の名前、入力方向、AES ありです。</translation>
    </message>
    <message>
        <source>When the change has reached all domain controllers, clear the tickets and load a page.</source>
        <translation>変更がすべてのドメイン コントローラーに届いたら、チケットを消去し、ページを読み込んでください。</translation>
    </message>
    <message>
        <source>The list shows HTTP/ for the proxy&apos;s host in the proxy&apos;s realm.</source>
        <translation>一覧に、プロキシのレルムにあるプロキシのホストの HTTP/ が表示されます。</translation>
    </message>
    <message>
        <source>Our domain and the web gateway share a secret, and the two copies do not match any more. Two of our teams renew it together.</source>
        <translation>ドメインと Web ゲートウェイが共有する秘密情報が一致しなくなっています。2 つのチームが協力して更新します。</translation>
    </message>
    <message>
        <source>A capture with error 31 or 41 from the proxy realm&apos;s KDC, the list of tickets, and when the trust password was last generated.</source>
        <translation>プロキシのレルムの KDC からのエラー 31 または 41 を含むキャプチャ、チケットの一覧、信頼関係のパスワードを最後に生成した日時。</translation>
    </message>
</context>
<context>
    <name>cause:trust.realm-name-wrong</name>
    <message>
        <source>The trust or mapping names the wrong realm (case, cloud name)</source>
        <translation>信頼関係またはマッピングのレルム名の誤り (大文字小文字、クラウド名)</translation>
    </message>
    <message>
        <source>A trust or a mapping exists, but under another name: in small letters, with a typing error, or for another cloud. Realm names are compared letter by letter.</source>
        <translation>信頼関係またはマッピングはありますが、名前が違います: 小文字、入力ミス、または別のクラウド。レルム名は 1 文字ずつ比較されます。</translation>
    </message>
    <message>
        <source>there is no trust of exactly that name</source>
        <translation>完全に同じ名前の信頼関係がない</translation>
    </message>
    <message>
        <source>the realm is not the one the proxy&apos;s host belongs to</source>
        <translation>プロキシのホストが属するレルムではない</translation>
    </message>
    <message>
        <source>a realm in small letters is another realm</source>
        <translation>小文字のレルムは別のレルムである</translation>
    </message>
    <message>
        <source>Compare the trust&apos;s name, letter by letter, with the cloud&apos;s name in the proxy&apos;s admin portal. It must be in capital letters.</source>
        <translation>信頼関係の名前を、プロキシの管理ポータルのクラウド名と 1 文字ずつ比べてください。大文字でなければなりません。</translation>
    </message>
    <message>
        <source>Delete the wrong trust and create it anew under the right name.</source>
        <translation>誤った信頼関係を削除し、正しい名前で作り直してください。</translation>
    </message>
    <message>
        <source>Compare the realm in the policies with it too: the value names below MitRealms and domain_realm.</source>
        <translation>ポリシーのレルムとも比べてください: MitRealms と domain_realm の下の値の名前。</translation>
    </message>
    <message>
        <source>Update the policies, clear the tickets, load a page.</source>
        <translation>ポリシーを更新し、チケットを消去して、ページを読み込んでください。</translation>
    </message>
    <message>
        <source>The list shows krbtgt/ with the right realm in capital letters.</source>
        <translation>一覧に、正しい大文字のレルムの krbtgt/ が表示されます。</translation>
    </message>
    <message>
        <source>The connection to the web gateway was set up under a slightly wrong name. The directory team corrects it.</source>
        <translation>Web ゲートウェイへの接続が、わずかに違う名前で設定されていました。ディレクトリ チームが修正します。</translation>
    </message>
    <message>
        <source>The realm asked for, the trust&apos;s name, the cloud&apos;s name from the admin portal, and the proxy&apos;s host name.</source>
        <translation>要求されたレルム、信頼関係の名前、管理ポータルのクラウド名、プロキシのホスト名。</translation>
    </message>
</context>
<context>
    <name>cause:realm.transit-refused</name>
    <message>
        <source>The trust path is refused</source>
        <translation>信頼パスが拒否される</translation>
    </message>
    <message>
        <source>The two realms know each other, but the KDC does not accept the path between them: the trust is not transitive, a realm in between is not allowed, or selective authentication shuts the user out.</source>
        <translation>2 つのレルムは互いを知っていますが、KDC が間の経路を受け入れません: 信頼関係が推移的でない、途中のレルムが許可されていない、または選択的認証でユーザーが除外されています。</translation>
    </message>
    <message>
        <source>PATH_NOT_ACCEPTED</source>
        <translation>PATH_NOT_ACCEPTED</translation>
    </message>
    <message>
        <source>Note from which realm to which the ticket was asked, and which KDC refused.</source>
        <translation>どのレルムからどのレルムへのチケットが要求され、どの KDC が拒否したかを記録してください。</translation>
    </message>
    <message>
        <source>Look at the trust between the two: transitive or not, direction, selective authentication (&apos;Allowed to Authenticate&apos; on the target).</source>
        <translation>両者の信頼関係を確認してください: 推移的かどうか、方向、選択的認証 (ターゲットの &apos;認証の許可&apos; (Allowed to Authenticate))。</translation>
    </message>
    <message>
        <source>On MIT realms, list the realms in between under [capaths] on client and server.</source>
        <translation>MIT のレルムでは、クライアントとサーバーの [capaths] に途中のレルムを記載してください。</translation>
    </message>
    <message>
        <source>The ticket is issued.</source>
        <translation>チケットが発行されます。</translation>
    </message>
    <message>
        <source>The two domains know each other, but the way between them is closed for this purpose. The directory team has to open it.</source>
        <translation>2 つのドメインは互いを知っていますが、この用途では間の経路が閉じられています。ディレクトリ チームが開く必要があります。</translation>
    </message>
    <message>
        <source>Both realms, the KDC that refused with its code, and the properties of the trust.</source>
        <translation>両方のレルム、拒否した KDC とそのコード、信頼関係のプロパティ。</translation>
    </message>
</context>
<context>
    <name>cause:unknown</name>
    <message>
        <source>The evidence fits no known cause: escalate</source>
        <translation>既知の原因に一致しない: エスカレーション</translation>
    </message>
    <message>
        <source>Nothing wrong was seen, or what was seen does not fit any cause that is known here. The next team needs all that was collected.</source>
        <translation>異常が見つからないか、見つかったものが既知の原因に一致しません。次のチームには収集した情報がすべて必要です。</translation>
    </message>
    <message>
        <source>If nothing wrong was seen, look at what is listed as not looked at, and collect it at the moment when the trouble occurs.</source>
        <translation>異常が見つからない場合は、未確認とされた項目を確認し、問題が起きている時点で情報を収集してください。</translation>
    </message>
    <message>
        <source>Save the report and hand it over with time, computer, user, and what was tried.</source>
        <translation>レポートを保存し、時刻、コンピューター、ユーザー、試した内容を添えて引き継いでください。</translation>
    </message>
    <message>
        <source>Take a capture on the computer while the trouble is repeated, together with the domain controller&apos;s events of the same minute.</source>
        <translation>問題を再現しながらコンピューターでキャプチャを取り、同じ時刻 (分) のドメイン コントローラーのイベントも集めてください。</translation>
    </message>
    <message>
        <source>The trouble does not come back at the same step.</source>
        <translation>同じ段階で問題が再発しません。</translation>
    </message>
    <message>
        <source>I have collected everything that can be seen from here and pass it on to our specialists. They call you back.</source>
        <translation>ここから確認できる情報はすべて集めました。専門チームに引き継ぎ、折り返しご連絡します。</translation>
    </message>
    <message>
        <source>The report, a capture of one attempt, the events of the same minute, and what was changed lately.</source>
        <translation>レポート、1 回の試行のキャプチャ、同じ時刻 (分) のイベント、最近の変更内容。</translation>
    </message>
</context>
<context>
    <name>cause:zscaler.user-unknown</name>
    <message>
        <source>The signed-in user is not a user of the Zscaler tenant</source>
        <translation>サインイン中のユーザーが Zscaler テナントのユーザーではない</translation>
    </message>
    <message>
        <source>Kerberos works: Zscaler could read the ticket. It then looked for the name in it (short logon name and Windows domain, not the mail address) and found no such user.</source>
        <translation>Kerberos は動作しています: Zscaler はチケットを読めました。その中の名前 (短いログオン名と Windows ドメイン、メール アドレスではない) を検索しましたが、ユーザーが見つかりませんでした。</translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation>チケットの連鎖がすべて動作する</translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation>このページ コードがそれを示す</translation>
    </message>
    <message>
        <source>the list has no user of that name</source>
        <translation>一覧にその名前のユーザーがない</translation>
    </message>
    <message>
        <source>the list has the mail address or an old name</source>
        <translation>一覧にはメール アドレスまたは古い名前がある</translation>
    </message>
    <message>
        <source>Read the client name in the list of tickets and write it down letter by letter. This is what Zscaler looks for.</source>
        <translation>チケットの一覧のクライアント名を読み、1 文字ずつ書き留めてください。Zscaler が検索するのはこの名前です。</translation>
    </message>
    <message>
        <source>Search the Zscaler user list for exactly that name. Add the user, or run the directory synchronisation and see that the user comes with it.</source>
        <translation>Zscaler のユーザー一覧でまさにその名前を検索してください。ユーザーを追加するか、ディレクトリ同期を実行してユーザーが取り込まれることを確認してください。</translation>
    </message>
    <message>
        <source>If many users are affected, map the login attribute of the provisioning to sAMAccountName with the Windows domain.</source>
        <translation>多数のユーザーに影響する場合は、プロビジョニングのログイン属性を、Windows ドメイン付きの sAMAccountName にマップしてください。</translation>
    </message>
    <message>
        <source>Close all browser windows, open a new one and load any page: it opens without a code.</source>
        <translation>ブラウザーのウィンドウをすべて閉じ、新しく開いて任意のページを読み込んでください: コードなしで開きます。</translation>
    </message>
    <message>
        <source>The Zscaler web log shows the user&apos;s name for that request.</source>
        <translation>Zscaler の Web ログに、その要求のユーザー名が表示されます。</translation>
    </message>
    <message>
        <source>Your sign-on works. The web gateway just does not know your user name yet. I am passing it to the team that can add it; you do not have to change anything.</source>
        <translation>サインインは正常です。Web ゲートウェイがまだユーザー名を知らないだけです。追加できるチームに引き継ぎます。お手元での変更は不要です。</translation>
    </message>
    <message>
        <source>The client name from klist word for word, the page code with its time, and since when the account exists or was renamed.</source>
        <translation>klist のクライアント名 (一語一句)、ページ コードとその時刻、アカウントの作成または名前変更の日時。</translation>
    </message>
</context>
<context>
    <name>cause:zscaler.realm-unregistered</name>
    <message>
        <source>The Kerberos realm is not a registered domain of the tenant</source>
        <translation>Kerberos レルムがテナントの登録ドメインではない</translation>
    </message>
    <message>
        <source>Zscaler received a valid ticket, but from a Windows domain that it does not count as one of the company&apos;s. Only Zscaler can register the domain.</source>
        <translation>Zscaler は有効なチケットを受け取りましたが、会社のものと認識していない Windows ドメインからのものです。ドメインを登録できるのは Zscaler だけです。</translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation>チケットの連鎖がすべて動作する</translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation>このページ コードがそれを示す</translation>
    </message>
    <message>
        <source>everybody of that domain is affected</source>
        <translation>そのドメインの全員に影響する</translation>
    </message>
    <message>
        <source>Note the part after the @ of the client name in the list of tickets; this is the realm.</source>
        <translation>チケットの一覧のクライアント名で @ の後の部分を記録してください。これがレルムです。</translation>
    </message>
    <message>
        <source>Compare the realm with the domains in the company profile of the Zscaler admin portal.</source>
        <translation>そのレルムを、Zscaler 管理ポータルの会社プロファイルのドメインと比べてください。</translation>
    </message>
    <message>
        <source>Ask Zscaler Support to register the realm for the tenant.</source>
        <translation>Zscaler サポートに、テナントへのレルムの登録を依頼してください。</translation>
    </message>
    <message>
        <source>The realm is listed in the company profile, and a user of that domain can browse.</source>
        <translation>会社プロファイルにレルムが表示され、そのドメインのユーザーが Web を閲覧できます。</translation>
    </message>
    <message>
        <source>Your computer and your password are fine. The web gateway does not know our domain yet; its provider has to add it, and that takes a little time.</source>
        <translation>コンピューターとパスワードに問題はありません。Web ゲートウェイがまだ当社のドメインを知りません。プロバイダーによる追加が必要で、少し時間がかかります。</translation>
    </message>
    <message>
        <source>The realm, the tenant&apos;s name and cloud, and whether users of other domains of the company get through.</source>
        <translation>レルム、テナントの名前とクラウド、会社の他のドメインのユーザーが接続できるかどうか。</translation>
    </message>
</context>
<context>
    <name>cause:zscaler.header-corrupted</name>
    <message>
        <source>Something between client and proxy damages the Proxy-Authorization header</source>
        <translation>クライアントとプロキシの間で Proxy-Authorization ヘッダーが破損している</translation>
    </message>
    <message>
        <source>The browser sent a ticket, but what arrived at Zscaler could not be decoded. A second proxy, a local relay or an inspecting device cuts or rewrites the line that carries it.</source>
        <translation>ブラウザーはチケットを送信しましたが、Zscaler に届いた内容はデコードできませんでした。2 台目のプロキシ、ローカル リレー、検査機器のいずれかが、チケットを運ぶ行を切り詰めるか書き換えています。</translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation>チケットの連鎖がすべて動作する</translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation>このページ コードがそれを示す</translation>
    </message>
    <message>
        <source>what was sent does not decode</source>
        <translation>送信された内容をデコードできない</translation>
    </message>
    <message>
        <source>a device on the way can rewrite the line</source>
        <translation>経路上の機器が行を書き換える可能性がある</translation>
    </message>
    <message>
        <source>Ask which programs or devices stand between browser and Zscaler: local relay, second proxy, inspecting firewall, security agent.</source>
        <translation>ブラウザーと Zscaler の間にあるプログラムや機器を尋ねてください: ローカル リレー、2 台目のプロキシ、検査型ファイアウォール、セキュリティ エージェント。</translation>
    </message>
    <message>
        <source>Load a page past each of them in turn, for instance from another network segment, and see when the code disappears.</source>
        <translation>別のネットワーク セグメントを使うなど、それぞれを順に迂回してページを読み込み、いつコードが消えるかを確認してください。</translation>
    </message>
    <message>
        <source>Switch off header rewriting and header length limits for the proxy&apos;s traffic on that device.</source>
        <translation>その機器で、プロキシのトラフィックに対するヘッダーの書き換えとヘッダー長の制限をオフにしてください。</translation>
    </message>
    <message>
        <source>If nothing stands in between, open a case with Zscaler with a capture of the request.</source>
        <translation>間に何もない場合は、要求のキャプチャを添えて Zscaler にケースを開いてください。</translation>
    </message>
    <message>
        <source>The page loads, and a capture shows a Negotiate header of full length arriving at the proxy.</source>
        <translation>ページが読み込まれ、完全な長さの Negotiate ヘッダーがプロキシに届いていることをキャプチャで確認できます。</translation>
    </message>
    <message>
        <source>Your sign-on is sent off correctly but gets damaged on the way. The network team has to find the device that does it.</source>
        <translation>サインインは正しく送信されていますが、途中で破損しています。ネットワーク チームが原因の機器を探す必要があります。</translation>
    </message>
    <message>
        <source>A capture of the request at the client, the list of devices on the way, the page code with time and public address.</source>
        <translation>クライアントでの要求のキャプチャ、経路上の機器の一覧、ページ コードと時刻およびパブリック アドレス。</translation>
    </message>
</context>
<context>
    <name>cause:zscaler.username-too-long</name>
    <message>
        <source>The login name is longer than the proxy accepts</source>
        <translation>ログイン名がプロキシの受け入れる長さを超えている</translation>
    </message>
    <message>
        <source>The ticket is good, but the user&apos;s login name together with the domain has more characters than Zscaler takes. Zscaler does not publish the limit.</source>
        <translation>チケットは正常ですが、ユーザーのログイン名とドメインの文字数が Zscaler の受け入れる数を超えています。Zscaler は上限を公開していません。</translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation>チケットの連鎖がすべて動作する</translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation>このページ コードがそれを示す</translation>
    </message>
    <message>
        <source>Count the characters of the client name in the list of tickets, the realm included.</source>
        <translation>チケットの一覧のクライアント名を、レルムを含めて数えてください。</translation>
    </message>
    <message>
        <source>Ask Zscaler Support for the limit and for a way out.</source>
        <translation>Zscaler サポートに、上限と解決方法を尋ねてください。</translation>
    </message>
    <message>
        <source>If Zscaler cannot help, plan a shorter logon name together with the user.</source>
        <translation>Zscaler で解決できない場合は、より短いログオン名をユーザーと一緒に計画してください。</translation>
    </message>
    <message>
        <source>After the change the user signs out and in again, and pages open.</source>
        <translation>変更後、ユーザーがサインアウトして再度サインインすると、ページが開きます。</translation>
    </message>
    <message>
        <source>Your user name is longer than the web gateway can take. We ask its provider first; your name is changed only if there is no other way.</source>
        <translation>ユーザー名が Web ゲートウェイの受け入れる長さを超えています。まずプロバイダーに確認します。ほかに方法がない場合にだけ、名前を変更します。</translation>
    </message>
    <message>
        <source>The client name, its length, and the name of a colleague for whom it works.</source>
        <translation>クライアント名、その長さ、動作する同僚の名前。</translation>
    </message>
</context>
<context>
    <name>cause:zscaler.token-invalid-other</name>
    <message>
        <source>The proxy refuses the token and the clock is right</source>
        <translation>プロキシがトークンを拒否し、時計は正しい</translation>
    </message>
    <message>
        <source>Zscaler calls the token or the user name invalid, and the usual reason, a wrong clock, is ruled out. Only Zscaler sees the rest.</source>
        <translation>Zscaler はトークンまたはユーザー名を無効とし、よくある原因である時計のずれは除外されています。残りは Zscaler にしかわかりません。</translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation>チケットの連鎖がすべて動作する</translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation>このページ コードがそれを示す</translation>
    </message>
    <message>
        <source>the clock is not the reason</source>
        <translation>時計は原因ではない</translation>
    </message>
    <message>
        <source>Make sure that clock, date and time zone of the computer are right to the minute.</source>
        <translation>コンピューターの時計、日付、タイム ゾーンが分単位で正しいことを確認してください。</translation>
    </message>
    <message>
        <source>Clear the tickets and sign in again, so that a fresh ticket is sent.</source>
        <translation>チケットを消去して再サインインし、新しいチケットが送信されるようにしてください。</translation>
    </message>
    <message>
        <source>Open a case with Zscaler with the page code, time, user, edge host name and a capture.</source>
        <translation>ページ コード、時刻、ユーザー、エッジのホスト名、キャプチャを添えて Zscaler にケースを開いてください。</translation>
    </message>
    <message>
        <source>The page loads after Zscaler&apos;s answer was put into effect.</source>
        <translation>Zscaler の回答を反映した後、ページが読み込まれます。</translation>
    </message>
    <message>
        <source>Everything on your computer looks right, the time as well. The provider of the web gateway has to look into its own records.</source>
        <translation>お使いのコンピューターは、時刻も含めてすべて正常に見えます。Web ゲートウェイのプロバイダーが自社の記録を調べる必要があります。</translation>
    </message>
    <message>
        <source>Page code with exact time and zone, client name, edge host name from klist, clock offset, capture of one attempt.</source>
        <translation>ページ コードと正確な時刻およびタイム ゾーン、クライアント名、klist のエッジのホスト名、時計の差、1 回の試行のキャプチャ。</translation>
    </message>
</context>
<context>
    <name>cause:zscaler.page-generic</name>
    <message>
        <source>The proxy shows its generic error page</source>
        <translation>プロキシが汎用エラー ページを表示する</translation>
    </message>
    <message>
        <source>Zscaler shows the code for which it gives no reason. The fault lies in the service or in the tenant&apos;s configuration, or it was passing.</source>
        <translation>Zscaler が理由を示さないコードを表示しています。原因はサービスまたはテナントの構成にあるか、一時的なものでした。</translation>
    </message>
    <message>
        <source>the whole chain of tickets works</source>
        <translation>チケットの連鎖がすべて動作する</translation>
    </message>
    <message>
        <source>this page code says so</source>
        <translation>このページ コードがそれを示す</translation>
    </message>
    <message>
        <source>Load the page again after a minute, then another page, then ask a colleague. Note which of them fail.</source>
        <translation>1 分後にページを再読み込みし、続いて別のページを開き、さらに同僚に尋ねてください。どれが失敗するかを記録してください。</translation>
    </message>
    <message>
        <source>Write down time with zone, address of the page and the text on it.</source>
        <translation>時刻とタイム ゾーン、ページのアドレス、表示されたテキストを書き留めてください。</translation>
    </message>
    <message>
        <source>Open a case with Zscaler with these notes.</source>
        <translation>これらのメモを添えて Zscaler にケースを開いてください。</translation>
    </message>
    <message>
        <source>The page that showed the code opens again, in a new window too.</source>
        <translation>コードが表示されたページが、新しいウィンドウも含めて再び開きます。</translation>
    </message>
    <message>
        <source>The web gateway has a trouble of its own. Please try again in a moment; I report it to its provider meanwhile.</source>
        <translation>Web ゲートウェイ自体に問題が起きています。少し待ってからもう一度お試しください。その間にプロバイダーに報告します。</translation>
    </message>
    <message>
        <source>Time with zone, page address, user, public address of the site, which pages and users are affected.</source>
        <translation>時刻とタイム ゾーン、ページのアドレス、ユーザー、拠点のパブリック アドレス、影響を受けるページとユーザー。</translation>
    </message>
</context>
<context>
    <name>event-field:4768</name>
    <message>
        <source>What event 4768 tells, and where it is written</source>
        <translation>イベント 4768 が示す内容と記録場所</translation>
    </message>
    <message>
        <source>A domain controller notes here that somebody asked for a main ticket (TGT), and whether it was given. It is the record of nearly every sign-on to the domain.</source>
        <translation>誰かがメイン チケット (TGT) を要求したこと、それが発行されたかどうかを、ドメイン コントローラーが記録します。ドメインへのほぼすべてのサインインの記録です。</translation>
    </message>
    <message>
        <source>Each time a KDC gives out a ticket-granting ticket, and each time it refuses one.</source>
        <translation>KDC がチケット保証チケットを発行するたび、また拒否するたびに記録されます。</translation>
    </message>
    <message>
        <source>Only on domain controllers, from Windows Server 2008 on, in the Security log, subcategory &quot;Kerberos Authentication Service&quot;.</source>
        <translation>Windows Server 2008 以降のドメイン コントローラーだけで、セキュリティ ログのサブカテゴリ &quot;Kerberos Authentication Service&quot; (Kerberos 認証サービス) に記録されます。</translation>
    </message>
    <message>
        <source>A refusal is a Failure event with a result code other than 0x0.</source>
        <translation>拒否は、結果コードが 0x0 以外の失敗イベントです。</translation>
    </message>
    <message>
        <source>Wrong passwords and missing smart-card support (0x18, 0x10) are not here but in event 4771; older pages of Microsoft also count 0x17 among these.</source>
        <translation>間違ったパスワードとスマート カード非対応 (0x18、0x10) は、ここではなくイベント 4771 に記録されます。Microsoft の古いページは 0x17 もこれに含めています。</translation>
    </message>
    <message>
        <source>A user signs on or unlocks a computer, a computer starts, a service starts, a ticket has run out and is fetched anew.</source>
        <translation>ユーザーのサインインやコンピューターのロック解除、コンピューターの起動、サービスの開始、期限切れチケットの再取得です。</translation>
    </message>
    <message>
        <source>No such events at all: the subcategory is not audited, or you look at another domain controller than the one that answered.</source>
        <translation>このイベントがまったくない場合: サブカテゴリが監査されていないか、応答したものとは別のドメイン コントローラーを見ています。</translation>
    </message>
    <message>
        <source>Search all domain controllers for the account and the minute: the answer is only on the one that was asked.</source>
        <translation>すべてのドメイン コントローラーで、アカウントとその時刻 (分) を検索してください: 応答は問い合わせを受けたものにだけ記録されます。</translation>
    </message>
    <message>
        <source>Enable the audit subcategory for success and failure: auditpol /get /subcategory:&quot;Kerberos Authentication Service&quot;.</source>
        <translation>成功と失敗の監査サブカテゴリを有効にしてください: auditpol /get /subcategory:&quot;Kerberos Authentication Service&quot;。</translation>
    </message>
    <message>
        <source>A test sign-on writes a 4768 with result 0x0 on one of the domain controllers.</source>
        <translation>テスト サインインにより、いずれかのドメイン コントローラーに結果 0x0 の 4768 が記録されます。</translation>
    </message>
    <message>
        <source>Which codes are missing from 4768: Microsoft&apos;s older page names 0x10, 0x17 and 0x18, a newer revision only 0x10 and 0x18. The described event has version 0; updates of 2025 write version 2 with ten more fields.</source>
        <translation>4768 に現れないコード: Microsoft の古いページは 0x10、0x17、0x18、新しい改訂は 0x10 と 0x18 だけを挙げています。説明されているイベントはバージョン 0 で、2025 年の更新プログラムはフィールドが 10 個多いバージョン 2 を記録します。</translation>
    </message>
</context>
<context>
    <name>event-field:4768/TargetUserName</name>
    <message>
        <source>Account Name: for whom the ticket was asked</source>
        <translation>Account Name: チケットの要求対象</translation>
    </message>
    <message>
        <source>This is the account that wanted to sign on. A name with a dollar sign at the end is a computer.</source>
        <translation>サインインしようとしたアカウントです。末尾にドル記号がある名前はコンピューターです。</translation>
    </message>
    <message>
        <source>In every 4768, success or failure; type UnicodeString. Examples from Microsoft: the user dadmin, the computer WIN81$.</source>
        <translation>成功、失敗を問わずすべての 4768 にあります。型は UnicodeString です。Microsoft の例: ユーザー dadmin、コンピューター WIN81$。</translation>
    </message>
    <message>
        <source>In failures it is the name as it was typed, with all its typing errors.</source>
        <translation>失敗の場合は、入力ミスも含めて入力されたままの名前です。</translation>
    </message>
    <message>
        <source>A user signs on, for instance dadmin.</source>
        <translation>ユーザーがサインインしています (例: dadmin)。</translation>
    </message>
    <message>
        <source>A computer signs on by itself, for instance WIN81$.</source>
        <translation>コンピューター自身がサインインしています (例: WIN81$)。</translation>
    </message>
    <message>
        <source>A mail address or a name with a blank: somebody typed it into the wrong field.</source>
        <translation>メール アドレスまたは空白を含む名前: 誤った欄に入力されています。</translation>
    </message>
    <message>
        <source>Compare it letter by letter with the directory when the result is 0x6.</source>
        <translation>結果が 0x6 の場合は、ディレクトリと 1 文字ずつ比べてください。</translation>
    </message>
    <message>
        <source>Watch for many different names from one client address.</source>
        <translation>1 つのクライアント アドレスからの多数の異なる名前に注意してください。</translation>
    </message>
    <message>
        <source>The same name is found in the directory, or the typing error is understood.</source>
        <translation>同じ名前がディレクトリで見つかるか、入力ミスだとわかります。</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/TargetDomainName</name>
    <message>
        <source>Supplied Realm Name: which domain was named</source>
        <translation>Supplied Realm Name: 指定されたドメイン</translation>
    </message>
    <message>
        <source>This is the domain that the computer gave for the account. It comes in three spellings, and all are fine.</source>
        <translation>コンピューターがアカウントについて示したドメインです。3 種類の表記があり、いずれも問題ありません。</translation>
    </message>
    <message>
        <source>Type UnicodeString: the realm to which the account name is said to belong.</source>
        <translation>型は UnicodeString です: アカウント名が属するとされるレルムです。</translation>
    </message>
    <message>
        <source>Spellings seen: the NetBIOS name (CONTOSO), the full name in small letters (contoso.local), the full name in capitals (CONTOSO.LOCAL).</source>
        <translation>見られる表記: NetBIOS 名 (CONTOSO)、小文字の完全な名前 (contoso.local)、大文字の完全な名前 (CONTOSO.LOCAL)。</translation>
    </message>
    <message>
        <source>Old programs and typed DOMAIN\name give the short form, Windows itself the full one.</source>
        <translation>古いプログラムと DOMAIN\name の入力は短い形式、Windows 自体は完全な形式になります。</translation>
    </message>
    <message>
        <source>A foreign realm name: a user of a trusted domain, or a client that asks the wrong domain controller.</source>
        <translation>他のレルム名: 信頼されたドメインのユーザー、または違うドメイン コントローラーに問い合わせるクライアントです。</translation>
    </message>
    <message>
        <source>With 0x44 (wrong realm) or 0x6 compare it with the domain where the account really is.</source>
        <translation>0x44 (レルムが違う) または 0x6 の場合は、アカウントが実際にあるドメインと比べてください。</translation>
    </message>
    <message>
        <source>Note names of domains that are not yours.</source>
        <translation>自組織のものではないドメインの名前を記録してください。</translation>
    </message>
    <message>
        <source>The realm is one of your own domains or a known trusted one.</source>
        <translation>レルムが自組織のドメインまたは既知の信頼されたドメインです。</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/TargetSid</name>
    <message>
        <source>User ID: the account&apos;s security identifier</source>
        <translation>User ID: アカウントのセキュリティ識別子</translation>
    </message>
    <message>
        <source>The unique number of the account. Event Viewer shows the name in its place when it can; when the sign-on failed it often shows NULL SID.</source>
        <translation>アカウントの一意の番号です。イベント ビューアーは可能なら代わりに名前を表示します。サインインに失敗した場合は、多くは NULL SID と表示されます。</translation>
    </message>
    <message>
        <source>Type SID: filled in when the ticket was issued.</source>
        <translation>型は SID です: チケットが発行された場合に入ります。</translation>
    </message>
    <message>
        <source>Failures show NULL SID, because the account was not confirmed.</source>
        <translation>アカウントが確認されていないため、失敗では NULL SID になります。</translation>
    </message>
    <message>
        <source>NULL SID in a failure is normal.</source>
        <translation>失敗での NULL SID は正常です。</translation>
    </message>
    <message>
        <source>A bare S-1-5-21-... number: the account was deleted, or its domain cannot be reached for the name.</source>
        <translation>S-1-5-21-... の番号だけの場合: アカウントが削除されたか、名前を得るためのドメインに到達できません。</translation>
    </message>
    <message>
        <source>Use it to tell apart accounts of the same name in several domains.</source>
        <translation>複数のドメインにある同名のアカウントの区別に使ってください。</translation>
    </message>
    <message>
        <source>Filter by this field and not by the name, because a SID never changes and is never used twice.</source>
        <translation>SID は変わらず再利用もされないため、名前ではなくこのフィールドでフィルターしてください。</translation>
    </message>
    <message>
        <source>The SID resolves to the expected account, for instance with whoami /user on the user&apos;s computer.</source>
        <translation>SID が想定のアカウントに解決されます。たとえばユーザーのコンピューターの whoami /user で確認できます。</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/ServiceName</name>
    <message>
        <source>Service Name: normally krbtgt</source>
        <translation>Service Name: 通常は krbtgt</translation>
    </message>
    <message>
        <source>The service for which the ticket was asked. For a main ticket that is always krbtgt, the service that hands out all other tickets.</source>
        <translation>チケットが要求されたサービスです。メイン チケットの場合は常に、他のすべてのチケットを発行するサービス krbtgt です。</translation>
    </message>
    <message>
        <source>Type UnicodeString: krbtgt when the ticket was given.</source>
        <translation>型は UnicodeString です: チケットが発行された場合は krbtgt です。</translation>
    </message>
    <message>
        <source>In failures mostly in the long form krbtgt/REALM, for example krbtgt/CONTOSO.</source>
        <translation>失敗では、多くは krbtgt/CONTOSO のような長い形式 krbtgt/REALM です。</translation>
    </message>
    <message>
        <source>The normal request for a ticket-granting ticket.</source>
        <translation>チケット保証チケットの通常の要求です。</translation>
    </message>
    <message>
        <source>Another service name here: a client asks for a service ticket straight with the password (for example kinit -S, or kadmin/changepw for a password change).</source>
        <translation>別のサービス名の場合: クライアントがパスワードで直接サービス チケットを要求しています (kinit -S、パスワード変更の kadmin/changepw など)。</translation>
    </message>
    <message>
        <source>Nothing to do when it is krbtgt; for kadmin/changepw look whether a password change was going on.</source>
        <translation>krbtgt の場合は何も必要ありません。kadmin/changepw の場合は、パスワード変更が行われていたかどうかを確認してください。</translation>
    </message>
    <message>
        <source>Ask about other service names in an AS request; roasting without pre-authentication leaves them.</source>
        <translation>AS 要求のほかのサービス名を調べてください。事前認証なしのローストの痕跡です。</translation>
    </message>
    <message>
        <source>The field says krbtgt or krbtgt/ with your realm.</source>
        <translation>フィールドが krbtgt または krbtgt/ と自組織のレルムです。</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/ServiceSid</name>
    <message>
        <source>Service ID: the SID of krbtgt</source>
        <translation>Service ID: krbtgt の SID</translation>
    </message>
    <message>
        <source>The unique number of the service account, here that of krbtgt, which ends in 502.</source>
        <translation>サービス アカウントの一意の番号で、ここでは 502 で終わる krbtgt のものです。</translation>
    </message>
    <message>
        <source>Type SID. The krbtgt account of a domain has the fixed form S-1-5-21-(domain)-502.</source>
        <translation>型は SID です。ドメインの krbtgt アカウントの形式は S-1-5-21-(ドメイン)-502 に決まっています。</translation>
    </message>
    <message>
        <source>A failure has NULL SID here, too.</source>
        <translation>失敗ではここも NULL SID になります。</translation>
    </message>
    <message>
        <source>The domain&apos;s own krbtgt account answered.</source>
        <translation>ドメイン自身の krbtgt アカウントが応答しました。</translation>
    </message>
    <message>
        <source>Another ending than 502: a read-only domain controller has a krbtgt account of its own.</source>
        <translation>末尾が 502 以外の場合: 読み取り専用ドメイン コントローラーは独自の krbtgt アカウントを持ちます。</translation>
    </message>
    <message>
        <source>Compare with Get-ADUser krbtgt if the number looks strange.</source>
        <translation>番号が不審な場合は、Get-ADUser krbtgt と比べてください。</translation>
    </message>
    <message>
        <source>The number equals that of the domain&apos;s krbtgt, or of the read-only controller&apos;s.</source>
        <translation>番号がドメインの krbtgt または読み取り専用ドメイン コントローラーのものと一致します。</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/IpAddress</name>
    <message>
        <source>Client Address: from where the request came</source>
        <translation>Client Address: 要求の送信元</translation>
    </message>
    <message>
        <source>The network address of the computer that asked. It shows on which device a sign-on was tried.</source>
        <translation>要求したコンピューターのネットワーク アドレスです。どのデバイスでサインインが試みられたかがわかります。</translation>
    </message>
    <message>
        <source>Type UnicodeString, as IPv6 or IPv4 address.</source>
        <translation>型は UnicodeString で、IPv6 または IPv4 アドレスです。</translation>
    </message>
    <message>
        <source>An IPv4 address often has the prefix ::ffff:, which may be ignored; ::1 is the domain controller itself.</source>
        <translation>IPv4 アドレスには多くの場合プレフィックス ::ffff: が付きますが、無視できます。::1 はドメイン コントローラー自身です。</translation>
    </message>
    <message>
        <source>The user&apos;s own computer, as a rule.</source>
        <translation>通常はユーザー自身のコンピューターです。</translation>
    </message>
    <message>
        <source>A server or gateway that signs on for the user: mail server, VPN, web application, Wi-Fi controller. Then the address is the gateway&apos;s.</source>
        <translation>ユーザーに代わってサインインするサーバーまたはゲートウェイ: メール サーバー、VPN、Web アプリケーション、Wi-Fi コントローラー。その場合のアドレスはゲートウェイのものです。</translation>
    </message>
    <message>
        <source>The address ::1: somebody or something signs on at the domain controller.</source>
        <translation>アドレス ::1: 誰かまたは何かがドメイン コントローラーでサインインしています。</translation>
    </message>
    <message>
        <source>Resolve the address: nslookup, DHCP leases, VPN log. For lockouts this is the quickest way to the guilty device.</source>
        <translation>アドレスを解決してください: nslookup、DHCP リース、VPN ログ。ロックアウトでは、原因のデバイスを見つける最短の方法です。</translation>
    </message>
    <message>
        <source>Compare with the address ranges of the company.</source>
        <translation>会社のアドレス範囲と比べてください。</translation>
    </message>
    <message>
        <source>The device behind the address is known and belongs to the user.</source>
        <translation>アドレスのデバイスが判明し、ユーザーのものです。</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/IpPort</name>
    <message>
        <source>Client Port: the sender&apos;s port</source>
        <translation>Client Port: 送信元のポート</translation>
    </message>
    <message>
        <source>The port number of the computer that asked. It is only of interest when it looks odd.</source>
        <translation>要求したコンピューターのポート番号です。不自然な場合だけ意味があります。</translation>
    </message>
    <message>
        <source>Type UnicodeString; normally a high number such as 49273.</source>
        <translation>型は UnicodeString です。通常は 49273 のような大きい番号です。</translation>
    </message>
    <message>
        <source>0 means a local request on the domain controller.</source>
        <translation>0 はドメイン コントローラー上のローカルな要求を意味します。</translation>
    </message>
    <message>
        <source>An outgoing connection takes a free high port.</source>
        <translation>送信接続は空いている大きい番号のポートを使います。</translation>
    </message>
    <message>
        <source>A port between 1 and 1023: a program with special rights or a crafted request.</source>
        <translation>1 から 1023 のポート: 特別な権限を持つプログラム、または細工された要求です。</translation>
    </message>
    <message>
        <source>Find the program behind a low port on the sending computer.</source>
        <translation>送信元のコンピューターで、小さい番号のポートを使うプログラムを探してください。</translation>
    </message>
    <message>
        <source>The port is high, or 0 together with the address ::1.</source>
        <translation>ポートが大きい番号か、アドレス ::1 と共に 0 です。</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/TicketOptions</name>
    <message>
        <source>Ticket Options: what the client asked for</source>
        <translation>Ticket Options: クライアントが求めた内容</translation>
    </message>
    <message>
        <source>A number made of switches, with which the client says what kind of ticket it would like. The usual values are harmless.</source>
        <translation>クライアントが希望するチケットの種類を示す、スイッチからなる数値です。通常の値は問題ありません。</translation>
    </message>
    <message>
        <source>Type HexInt32. The bits are counted from the left, starting with 0 (MSB 0).</source>
        <translation>型は HexInt32 です。ビットは左から 0 で数え始めます (MSB 0)。</translation>
    </message>
    <message>
        <source>Usual values: 0x40810010 (forwardable, renewable, canonicalize, renewable-ok), 0x40810000 (the same without renewable-ok), 0x60810010 (additionally forwarded).</source>
        <translation>通常の値: 0x40810010 (forwardable、renewable、canonicalize、renewable-ok)、0x40810000 (renewable-ok を除き同じ)、0x60810010 (さらに forwarded)。</translation>
    </message>
    <message>
        <source>Example: 0x40810010 is 01000000100000010000000000010000 in binary, so the bits 1, 8, 15 and 27 are set.</source>
        <translation>例: 0x40810010 は 2 進数で 01000000100000010000000000010000 なので、ビット 1、8、15、27 がオンです。</translation>
    </message>
    <message>
        <source>Windows asks for a forwardable, renewable ticket and lets the KDC correct the name.</source>
        <translation>Windows は転送可能で更新可能なチケットを求め、名前の修正を KDC に任せます。</translation>
    </message>
    <message>
        <source>Other values come from Java, Linux, macOS, or from tools.</source>
        <translation>その他の値は、Java、Linux、macOS、またはツールによるものです。</translation>
    </message>
    <message>
        <source>Decode it as KDC options, not as ticket flags.</source>
        <translation>チケット フラグではなく、KDC オプションとしてデコードしてください。</translation>
    </message>
    <message>
        <source>Compare a strange value with the usual ones of that client before you worry.</source>
        <translation>心配する前に、不審な値をそのクライアントの通常の値と比べてください。</translation>
    </message>
    <message>
        <source>The decoded bits fit the client that sent them.</source>
        <translation>デコードしたビットが送信元のクライアントに合っています。</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page calls the table of this field ticket flags, but the field holds the KDC options of the request (RFC 4120, 5.4.1). Bits 7, 9, 10, 12 and 13 exist only as ticket flags, bits 26, 27, 28, 30 and 31 only as options.</source>
        <translation>Microsoft のページはこのフィールドの表をチケット フラグと呼びますが、実際には要求の KDC オプションです (RFC 4120、5.4.1)。ビット 7、9、10、12、13 はチケット フラグにだけ、ビット 26、27、28、30、31 はオプションにだけあります。</translation>
    </message>
</context>
<context>
    <name>event-field:4768/Status</name>
    <message>
        <source>Result Code: did it work, and if not, why</source>
        <translation>Result Code: 成功したか、失敗ならその理由</translation>
    </message>
    <message>
        <source>0x0 means that the ticket was given. Any other number is the reason why not.</source>
        <translation>0x0 はチケットが発行されたことを意味します。その他の番号は失敗の理由です。</translation>
    </message>
    <message>
        <source>Type HexInt32, in success and failure.</source>
        <translation>型は HexInt32 で、成功と失敗の両方にあります。</translation>
    </message>
    <message>
        <source>The number is the Kerberos protocol&apos;s error code, written in hexadecimal: 0x6 is 6, 0x12 is 18, 0x17 is 23.</source>
        <translation>Kerberos プロトコルのエラー コードを 16 進で表したものです: 0x6 は 6、0x12 は 18、0x17 は 23 です。</translation>
    </message>
    <message>
        <source>0x0: all is well.</source>
        <translation>0x0: 正常です。</translation>
    </message>
    <message>
        <source>The most common others: 0x6 name unknown, 0x12 locked or disabled, 0x17 password expired, 0xE encryption.</source>
        <translation>ほかに多いもの: 0x6 名前が不明、0x12 ロックアウトまたは無効、0x17 パスワードの期限切れ、0xE 暗号化。</translation>
    </message>
    <message>
        <source>Look the number up among the Kerberos errors.</source>
        <translation>Kerberos エラーの中で番号を調べてください。</translation>
    </message>
    <message>
        <source>Count failures by account and address; single ones are everyday life.</source>
        <translation>失敗をアカウント別、アドレス別に数えてください。単発の失敗は日常的です。</translation>
    </message>
    <message>
        <source>The next event of the same account shows 0x0.</source>
        <translation>同じアカウントの次のイベントが 0x0 です。</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/TicketEncryptionType</name>
    <message>
        <source>Ticket Encryption Type: how the ticket is encrypted</source>
        <translation>Ticket Encryption Type: チケットの暗号化</translation>
    </message>
    <message>
        <source>The method with which the domain controller locked the ticket. 0x12 and 0x11 are the good ones.</source>
        <translation>ドメイン コントローラーがチケットを暗号化した方式です。0x12 と 0x11 が良い値です。</translation>
    </message>
    <message>
        <source>Type HexInt32: the cryptographic suite of the issued ticket, 0x12 (AES-256) in most networks.</source>
        <translation>型は HexInt32 です: 発行されたチケットの暗号スイートで、ほとんどのネットワークでは 0x12 (AES-256) です。</translation>
    </message>
    <message>
        <source>0xFFFFFFFF in failures, because no ticket was issued.</source>
        <translation>チケットが発行されていないため、失敗では 0xFFFFFFFF になります。</translation>
    </message>
    <message>
        <source>The krbtgt account has AES keys, so the main ticket uses AES.</source>
        <translation>krbtgt アカウントに AES キーがあるため、メイン チケットは AES を使います。</translation>
    </message>
    <message>
        <source>0x17 (RC4): krbtgt&apos;s password has not been changed since the days before AES, or RC4 was forced.</source>
        <translation>0x17 (RC4): krbtgt のパスワードが AES 以前から変更されていないか、RC4 が強制されています。</translation>
    </message>
    <message>
        <source>0x1 or 0x3 (DES): an outdated and unsafe set-up.</source>
        <translation>0x1 または 0x3 (DES): 古く安全でない設定です。</translation>
    </message>
    <message>
        <source>With 0x17 in main tickets: change the krbtgt password twice, with a day in between.</source>
        <translation>メイン チケットが 0x17 の場合: krbtgt のパスワードを 1 日空けて 2 回変更してください。</translation>
    </message>
    <message>
        <source>Watch for values other than 0x11 and 0x12.</source>
        <translation>0x11 と 0x12 以外の値に注意してください。</translation>
    </message>
    <message>
        <source>New main tickets show 0x12 here and in klist.</source>
        <translation>新しいメイン チケットが、ここと klist で 0x12 になります。</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/PreAuthType</name>
    <message>
        <source>Pre-Authentication Type: how the client proved itself</source>
        <translation>Pre-Authentication Type: クライアントの証明方法</translation>
    </message>
    <message>
        <source>It tells whether a password, a smart card or an armoured request was used. 2 is the everyday password sign-on.</source>
        <translation>パスワード、スマート カード、保護された (armored) 要求のどれが使われたかを示します。2 は日常的なパスワードでのサインインです。</translation>
    </message>
    <message>
        <source>Type UnicodeString: the number of the pre-authentication type that was used.</source>
        <translation>型は UnicodeString です: 使われた事前認証の種類の番号です。</translation>
    </message>
    <message>
        <source>2 password, 15 or 16 smart card, 138 armoured (FAST), 0 none, a dash in failures.</source>
        <translation>2 はパスワード、15 または 16 はスマート カード、138 は Kerberos 防御 (FAST)、0 はなし、失敗ではダッシュです。</translation>
    </message>
    <message>
        <source>The user signed on with a password, a card or Windows Hello.</source>
        <translation>ユーザーがパスワード、カード、または Windows Hello でサインインしました。</translation>
    </message>
    <message>
        <source>0: the account is set to &quot;Do not require Kerberos preauthentication&quot;.</source>
        <translation>0: アカウントに &quot;Kerberos 事前認証を必要としない&quot; が設定されています。</translation>
    </message>
    <message>
        <source>Use it to find out how the user signs on, if the user does not know.</source>
        <translation>ユーザーがサインイン方法を知らない場合に、その確認に使ってください。</translation>
    </message>
    <message>
        <source>Look into every 0 that belongs to a person&apos;s account.</source>
        <translation>個人のアカウントの 0 はすべて調べてください。</translation>
    </message>
    <message>
        <source>The number fits the way of sign-on that the user describes.</source>
        <translation>番号がユーザーの説明するサインイン方法に合っています。</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/CertIssuerName</name>
    <message>
        <source>Certificate Issuer Name: who issued the card&apos;s certificate</source>
        <translation>Certificate Issuer Name: カードの証明書の発行者</translation>
    </message>
    <message>
        <source>With a smart card or another certificate: the certification authority that stands behind it.</source>
        <translation>スマート カードなどの証明書の場合: 発行元の証明機関です。</translation>
    </message>
    <message>
        <source>Type UnicodeString; filled in only for a sign-on with certificate. It equals &quot;Issued by&quot; in the certificate.</source>
        <translation>型は UnicodeString です。証明書でのサインインの場合だけ入ります。証明書の &quot;発行者&quot; と同じです。</translation>
    </message>
    <message>
        <source>Empty: a password sign-on.</source>
        <translation>空: パスワードでのサインインです。</translation>
    </message>
    <message>
        <source>A name of your own PKI: a normal smart card or Windows Hello.</source>
        <translation>自組織の PKI の名前: 通常のスマート カードまたは Windows Hello です。</translation>
    </message>
    <message>
        <source>A foreign name: a certificate that somebody brought along.</source>
        <translation>他の名前: 誰かが持ち込んだ証明書です。</translation>
    </message>
    <message>
        <source>Check that this authority is allowed to issue certificates for sign-on.</source>
        <translation>この証明機関がサインイン用の証明書を発行してよいことを確認してください。</translation>
    </message>
    <message>
        <source>Examine sign-ons with an unknown issuer at once.</source>
        <translation>不明な発行者でのサインインはすぐに調べてください。</translation>
    </message>
    <message>
        <source>The name is on the list of your issuing authorities.</source>
        <translation>名前が自組織の発行元証明機関の一覧にあります。</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/CertSerialNumber</name>
    <message>
        <source>Certificate Serial Number: which certificate it was</source>
        <translation>Certificate Serial Number: 使われた証明書</translation>
    </message>
    <message>
        <source>The number that the authority gave to the certificate. With it the PKI team finds the card.</source>
        <translation>証明機関が証明書に付けた番号です。PKI チームはこれでカードを特定します。</translation>
    </message>
    <message>
        <source>Type UnicodeString; the same as &quot;Serial number&quot; in the certificate, in hexadecimal.</source>
        <translation>型は UnicodeString です。証明書の &quot;シリアル番号&quot; と同じ 16 進値です。</translation>
    </message>
    <message>
        <source>A sign-on with a certificate; otherwise the field is empty.</source>
        <translation>証明書でのサインインです。それ以外では空です。</translation>
    </message>
    <message>
        <source>Look up the number in the certification authority&apos;s database: holder, template, revoked or not.</source>
        <translation>証明機関のデータベースで番号を調べてください: 所有者、テンプレート、失効の有無。</translation>
    </message>
    <message>
        <source>Pass on issuer and serial number together; the number alone is unique only for one authority.</source>
        <translation>発行者とシリアル番号を一緒に伝えてください。番号だけでは 1 つの証明機関の中でしか一意ではありません。</translation>
    </message>
    <message>
        <source>The authority&apos;s record shows the user of the event as the holder.</source>
        <translation>証明機関の記録で、イベントのユーザーが所有者です。</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/CertThumbprint</name>
    <message>
        <source>Certificate Thumbprint: the certificate&apos;s fingerprint</source>
        <translation>Certificate Thumbprint: 証明書の拇印</translation>
    </message>
    <message>
        <source>A fingerprint that names exactly one certificate in the world.</source>
        <translation>世界でただ 1 つの証明書を示す拇印です。</translation>
    </message>
    <message>
        <source>Type UnicodeString; the value &quot;Thumbprint&quot; of the certificate&apos;s details.</source>
        <translation>型は UnicodeString です。証明書の詳細の &quot;拇印&quot; の値です。</translation>
    </message>
    <message>
        <source>Filled in for certificate sign-on, empty for passwords.</source>
        <translation>証明書でのサインインでは入り、パスワードでは空です。</translation>
    </message>
    <message>
        <source>Search the certificate by it: certutil -store My THUMBPRINT, or in the database of the authority.</source>
        <translation>これで証明書を検索してください: certutil -store My THUMBPRINT、または証明機関のデータベース。</translation>
    </message>
    <message>
        <source>Use it to find all sign-ons with one stolen certificate.</source>
        <translation>盗まれた 1 つの証明書によるすべてのサインインを探すために使ってください。</translation>
    </message>
    <message>
        <source>The fingerprint of the card&apos;s certificate on the user&apos;s computer is the same.</source>
        <translation>ユーザーのコンピューターにあるカードの証明書の拇印が同じです。</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/ResponseTicket</name>
    <message>
        <source>Response Ticket: a fingerprint of the issued ticket</source>
        <translation>Response Ticket: 発行されたチケットの指紋</translation>
    </message>
    <message>
        <source>A short text by which later uses of the same ticket can be recognised in other events.</source>
        <translation>同じチケットの後の使用を、別のイベントで見分けるための短いテキストです。</translation>
    </message>
    <message>
        <source>In events of version 2 on updated domain controllers, not in version 0.</source>
        <translation>更新済みドメイン コントローラーのバージョン 2 のイベントにあり、バージョン 0 にはありません。</translation>
    </message>
    <message>
        <source>The ticket was issued; failures have nothing to show.</source>
        <translation>チケットが発行されています。失敗では示すものがありません。</translation>
    </message>
    <message>
        <source>Match it with the request ticket of event 4769 to follow one ticket through the logs.</source>
        <translation>イベント 4769 の要求チケットと照合し、1 つのチケットをログで追跡してください。</translation>
    </message>
    <message>
        <source>The same value appears in the 4769 events of the session.</source>
        <translation>同じ値がセッションの 4769 イベントに現れます。</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/AccountSupportedEncryptionTypes</name>
    <message>
        <source>Account Supported Encryption Types: what the account allows</source>
        <translation>Account Supported Encryption Types: アカウントが許可する種類</translation>
    </message>
    <message>
        <source>The encryption methods that are set on the account in the directory, or the default in their place.</source>
        <translation>ディレクトリでアカウントに設定された暗号化方式、または代わりの既定値です。</translation>
    </message>
    <message>
        <source>In version 2 of the event. It helps to explain refusals with 0xE and tickets with RC4.</source>
        <translation>イベントのバージョン 2 にあります。0xE による拒否や RC4 のチケットの説明に役立ちます。</translation>
    </message>
    <message>
        <source>The attribute msDS-SupportedEncryptionTypes of the account, or the domain&apos;s default if it is empty.</source>
        <translation>アカウントの属性 msDS-SupportedEncryptionTypes、または空の場合はドメインの既定値です。</translation>
    </message>
    <message>
        <source>Correct the attribute where AES is missing.</source>
        <translation>AES がない場合は属性を修正してください。</translation>
    </message>
    <message>
        <source>The field lists AES128-SHA96 and AES256-SHA96.</source>
        <translation>フィールドに AES128-SHA96 と AES256-SHA96 があります。</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/AccountAvailableKeys</name>
    <message>
        <source>Account Available Keys: which keys the account really has</source>
        <translation>Account Available Keys: アカウントが実際に持つキー</translation>
    </message>
    <message>
        <source>The keys that the directory holds for the account. Only AES keys serve in a network without RC4.</source>
        <translation>ディレクトリが保持するアカウントのキーです。RC4 のないネットワークでは AES キーだけが使えます。</translation>
    </message>
    <message>
        <source>In version 2 of the event, next to the types that the account allows.</source>
        <translation>イベントのバージョン 2 で、アカウントが許可する種類の隣にあります。</translation>
    </message>
    <message>
        <source>The last password change was before the domain knew AES: then there are no AES keys.</source>
        <translation>最後のパスワード変更がドメインの AES 対応より前です: その場合は AES キーがありません。</translation>
    </message>
    <message>
        <source>Have the user change the password if AES keys are missing.</source>
        <translation>AES キーがない場合は、ユーザーにパスワードを変更してもらってください。</translation>
    </message>
    <message>
        <source>Change a service account&apos;s password and its keytab together.</source>
        <translation>サービス アカウントのパスワードと keytab は一緒に変更してください。</translation>
    </message>
    <message>
        <source>After the password change the field lists AES keys.</source>
        <translation>パスワード変更の後、フィールドに AES キーが表示されます。</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/ServiceSupportedEncryptionTypes</name>
    <message>
        <source>Service Supported Encryption Types: what the service allows</source>
        <translation>Service Supported Encryption Types: サービスが許可する種類</translation>
    </message>
    <message>
        <source>The encryption methods that are set for the service, here for krbtgt.</source>
        <translation>サービス (ここでは krbtgt) に設定された暗号化方式です。</translation>
    </message>
    <message>
        <source>In version 2; in 4768 it speaks of krbtgt, in 4769 of the service that was asked for.</source>
        <translation>バージョン 2 にあります。4768 では krbtgt、4769 では要求されたサービスのものです。</translation>
    </message>
    <message>
        <source>The settings of the krbtgt account and of the domain.</source>
        <translation>krbtgt アカウントとドメインの設定です。</translation>
    </message>
    <message>
        <source>Leave krbtgt alone here; for services set the attribute to AES.</source>
        <translation>ここでは krbtgt を変更しないでください。サービスでは属性を AES に設定してください。</translation>
    </message>
    <message>
        <source>AES stands in the list.</source>
        <translation>一覧に AES があります。</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/ServiceAvailableKeys</name>
    <message>
        <source>Service Available Keys: which keys the service has</source>
        <translation>Service Available Keys: サービスが持つキー</translation>
    </message>
    <message>
        <source>The keys that are stored for krbtgt or the service. The ticket can only be encrypted with one of them.</source>
        <translation>krbtgt またはサービスに保存されたキーです。チケットはこのいずれかでのみ暗号化できます。</translation>
    </message>
    <message>
        <source>In version 2 of the event.</source>
        <translation>イベントのバージョン 2 にあります。</translation>
    </message>
    <message>
        <source>An old password without AES keys, or a fresh one with all of them.</source>
        <translation>AES キーのない古いパスワード、またはすべてのキーを持つ新しいパスワードです。</translation>
    </message>
    <message>
        <source>Change the password of krbtgt (twice, with a day in between) or of the service account if AES keys are missing.</source>
        <translation>AES キーがない場合は、krbtgt (1 日空けて 2 回) またはサービス アカウントのパスワードを変更してください。</translation>
    </message>
    <message>
        <source>The list contains AES after the change.</source>
        <translation>変更後、一覧に AES があります。</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/DCSupportedEncryptionTypes</name>
    <message>
        <source>DC Supported Encryption Types: what the domain controller allows</source>
        <translation>DC Supported Encryption Types: ドメイン コントローラーが許可する種類</translation>
    </message>
    <message>
        <source>The methods that this domain controller is permitted to use by policy.</source>
        <translation>このドメイン コントローラーがポリシーで使用を許可されている方式です。</translation>
    </message>
    <message>
        <source>In version 2 of the event; it may differ between domain controllers.</source>
        <translation>イベントのバージョン 2 にあります。ドメイン コントローラー間で異なることがあります。</translation>
    </message>
    <message>
        <source>The policy &quot;Configure encryption types allowed for Kerberos&quot; on the domain controller.</source>
        <translation>ドメイン コントローラーのポリシー &quot;Kerberos で許可する暗号化の種類を構成する&quot; です。</translation>
    </message>
    <message>
        <source>Make the policy equal on all domain controllers.</source>
        <translation>すべてのドメイン コントローラーでポリシーを同じにしてください。</translation>
    </message>
    <message>
        <source>All domain controllers write the same list.</source>
        <translation>すべてのドメイン コントローラーが同じ一覧を記録します。</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/DCAvailableKeys</name>
    <message>
        <source>DC Available Keys: the keys of the domain controller</source>
        <translation>DC Available Keys: ドメイン コントローラーのキー</translation>
    </message>
    <message>
        <source>Which keys the answering domain controller has for its own account.</source>
        <translation>応答したドメイン コントローラーが自身のアカウントについて持つキーです。</translation>
    </message>
    <message>
        <source>A field of version 2 of the event.</source>
        <translation>イベントのバージョン 2 のフィールドです。</translation>
    </message>
    <message>
        <source>The computer password of the domain controller, renewed every thirty days by default.</source>
        <translation>ドメイン コントローラーのコンピューター パスワードで、既定では 30 日ごとに更新されます。</translation>
    </message>
    <message>
        <source>If AES is missing, check replication and the secure channel of that domain controller.</source>
        <translation>AES がない場合は、そのドメイン コントローラーのレプリケーションとセキュア チャネルを確認してください。</translation>
    </message>
    <message>
        <source>The list contains AES on each domain controller.</source>
        <translation>各ドメイン コントローラーで、一覧に AES があります。</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/ClientAdvertizedEncryptionTypes</name>
    <message>
        <source>Client Advertized Encryption Types: what the client offered</source>
        <translation>Client Advertized Encryption Types: クライアントが提示した種類</translation>
    </message>
    <message>
        <source>The methods that the user&apos;s computer or program offered, in its order of preference.</source>
        <translation>ユーザーのコンピューターまたはプログラムが、優先順に提示した方式です。</translation>
    </message>
    <message>
        <source>In version 2 of the event; Microsoft spells it with a z.</source>
        <translation>イベントのバージョン 2 にあります。Microsoft の綴りは z です。</translation>
    </message>
    <message>
        <source>The operating system&apos;s defaults, a policy on the client, or krb5.conf.</source>
        <translation>オペレーティング システムの既定値、クライアントのポリシー、または krb5.conf です。</translation>
    </message>
    <message>
        <source>Only RC4 offered: an old program, a forced setting or an attack tool.</source>
        <translation>RC4 だけの提示: 古いプログラム、強制された設定、または攻撃ツールです。</translation>
    </message>
    <message>
        <source>Correct the client&apos;s policy or krb5.conf if AES is not offered.</source>
        <translation>AES が提示されない場合は、クライアントのポリシーまたは krb5.conf を修正してください。</translation>
    </message>
    <message>
        <source>Look at clients that offer nothing but RC4.</source>
        <translation>RC4 しか提示しないクライアントを調べてください。</translation>
    </message>
    <message>
        <source>The client offers AES first.</source>
        <translation>クライアントが AES を最初に提示します。</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/SessionKeyEncryptionType</name>
    <message>
        <source>Session Key Encryption Type: how the session is protected</source>
        <translation>Session Key Encryption Type: セッションの保護方式</translation>
    </message>
    <message>
        <source>The method of the key that client and domain controller use with each other. It may be better than that of the ticket.</source>
        <translation>クライアントとドメイン コントローラーが互いに使うキーの方式です。チケットの方式より強いことがあります。</translation>
    </message>
    <message>
        <source>In version 2 of the event, as a hexadecimal number like 0x12.</source>
        <translation>イベントのバージョン 2 に、0x12 のような 16 進数で記録されます。</translation>
    </message>
    <message>
        <source>Since November 2022 updated domain controllers give AES session keys even where the ticket itself is RC4.</source>
        <translation>2022 年 11 月以降、更新済みのドメイン コントローラーは、チケット自体が RC4 でも AES のセッション キーを発行します。</translation>
    </message>
    <message>
        <source>Compare with the ticket&apos;s type, to see which of the two is still RC4.</source>
        <translation>チケットの種類と比べ、どちらがまだ RC4 かを確認してください。</translation>
    </message>
    <message>
        <source>The number is 0x11 or 0x12.</source>
        <translation>番号が 0x11 または 0x12 です。</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
</context>
<context>
    <name>event-field:4768/PreAuthEncryptionType</name>
    <message>
        <source>Pre-Auth Encryption Type: how the proof was encrypted</source>
        <translation>Pre-Auth Encryption Type: 証明の暗号化</translation>
    </message>
    <message>
        <source>The method with which the client encrypted its proof. It shows which key of the password the client used.</source>
        <translation>クライアントが証明を暗号化した方式です。パスワードのどのキーを使ったかがわかります。</translation>
    </message>
    <message>
        <source>In version 2 of the event, for password sign-ons.</source>
        <translation>イベントのバージョン 2 の、パスワードでのサインインにあります。</translation>
    </message>
    <message>
        <source>The client chose it from the list that the domain controller sent.</source>
        <translation>ドメイン コントローラーが送った一覧からクライアントが選びました。</translation>
    </message>
    <message>
        <source>RC4 with a modern client: the account has no AES key.</source>
        <translation>新しいクライアントで RC4 の場合: アカウントに AES キーがありません。</translation>
    </message>
    <message>
        <source>Have the password changed if a person&apos;s account shows 0x17.</source>
        <translation>個人のアカウントが 0x17 の場合は、パスワードを変更してもらってください。</translation>
    </message>
    <message>
        <source>The field shows 0x12 at the next sign-on.</source>
        <translation>次回のサインインでフィールドが 0x12 になります。</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
</context>
<context>
    <name>recommendation:high-value-accounts</name>
    <message>
        <source>Watch the important accounts one by one</source>
        <translation>重要なアカウントを個別に監視する</translation>
    </message>
    <message>
        <source>Some accounts deserve that every sign-on is looked at: administrators, service accounts, domain controllers.</source>
        <translation>すべてのサインインを確認すべきアカウントがあります: 管理者、サービス アカウント、ドメイン コントローラー。</translation>
    </message>
    <message>
        <source>You keep a list of high-value accounts, domain or local, for instance database administrators, the built-in administrator, domain admins.</source>
        <translation>データベース管理者、組み込みの Administrator、ドメイン管理者など、ドメインまたはローカルの重要なアカウントの一覧を管理している場合です。</translation>
    </message>
    <message>
        <source>A sign-on by the owner, as usual.</source>
        <translation>所有者による通常のサインインです。</translation>
    </message>
    <message>
        <source>A sign-on by somebody who got hold of the password or a ticket.</source>
        <translation>パスワードまたはチケットを入手した人によるサインインです。</translation>
    </message>
    <message>
        <source>Filter 4768 by the User ID (SID) of these accounts and look at address, time and result.</source>
        <translation>これらのアカウントの User ID (SID) で 4768 をフィルターし、アドレス、時刻、結果を確認してください。</translation>
    </message>
    <message>
        <source>Keep the list of important accounts up to date.</source>
        <translation>重要なアカウントの一覧を最新に保ってください。</translation>
    </message>
    <message>
        <source>A test sign-on of such an account raises the notice.</source>
        <translation>そのアカウントのテスト サインインで通知が出ます。</translation>
    </message>
</context>
<context>
    <name>recommendation:anomalies</name>
    <message>
        <source>Look for sign-ons that do not fit the person</source>
        <translation>本人らしくないサインインを探す</translation>
    </message>
    <message>
        <source>The same account at an unusual hour or place can be a sign of misuse.</source>
        <translation>同じアカウントの普段と違う時間や場所での使用は、不正使用の兆候の場合があります。</translation>
    </message>
    <message>
        <source>You look for odd or harmful behaviour, for instance use outside working hours.</source>
        <translation>勤務時間外の使用など、不審または有害な動作を探す場合です。</translation>
    </message>
    <message>
        <source>Overtime, travel, or a scheduled task that runs as the user.</source>
        <translation>残業、出張、またはそのユーザーとして動くスケジュールされたタスクです。</translation>
    </message>
    <message>
        <source>A stolen password.</source>
        <translation>盗まれたパスワードです。</translation>
    </message>
    <message>
        <source>Combine the User ID with time, client address and computer, and compare with what is usual for this account.</source>
        <translation>User ID を時刻、クライアント アドレス、コンピューターと組み合わせ、そのアカウントの通常の使い方と比べてください。</translation>
    </message>
    <message>
        <source>The owner confirms the sign-on, or it is handled as an incident.</source>
        <translation>所有者がサインインを認めるか、インシデントとして扱われます。</translation>
    </message>
</context>
<context>
    <name>recommendation:inactive-accounts</name>
    <message>
        <source>Sign-on with an account that nobody should use</source>
        <translation>誰も使うべきでないアカウントでのサインイン</translation>
    </message>
    <message>
        <source>Accounts that are disabled, kept for guests or left by former colleagues should be silent. If one speaks, find out why.</source>
        <translation>無効、ゲスト用、退職者のアカウントは使われないはずです。使われた場合は理由を調べてください。</translation>
    </message>
    <message>
        <source>You have accounts that must never be used.</source>
        <translation>使用してはならないアカウントがある場合です。</translation>
    </message>
    <message>
        <source>A forgotten service or task still tries the account.</source>
        <translation>忘れられたサービスまたはタスクが、まだそのアカウントを試しています。</translation>
    </message>
    <message>
        <source>Somebody tries out old accounts.</source>
        <translation>誰かが古いアカウントを試しています。</translation>
    </message>
    <message>
        <source>Raise a notice for each 4768 with the User ID of such an account, failed or not; failures carry the name only, so filter by name as well.</source>
        <translation>そのアカウントの User ID を持つすべての 4768 で、失敗かどうかに関係なく通知を出してください。失敗には名前しかないため、名前でもフィルターしてください。</translation>
    </message>
    <message>
        <source>Disable or delete accounts that are no longer needed.</source>
        <translation>不要になったアカウントを無効にするか削除してください。</translation>
    </message>
    <message>
        <source>No further event carries these accounts after the clean-up.</source>
        <translation>整理の後、これらのアカウントのイベントはありません。</translation>
    </message>
</context>
<context>
    <name>recommendation:allowed-accounts</name>
    <message>
        <source>Account outside the list of permitted ones</source>
        <translation>許可一覧にないアカウント</translation>
    </message>
    <message>
        <source>Where only certain accounts are permitted to do something, any other account is worth a question.</source>
        <translation>特定のアカウントだけに許された操作では、それ以外のアカウントは確認が必要です。</translation>
    </message>
    <message>
        <source>An action is reserved for a known list of accounts, and a 4768 shows somebody else.</source>
        <translation>操作が既知のアカウントの一覧に限られており、4768 に別の人が現れています。</translation>
    </message>
    <message>
        <source>A new member of staff who is not yet on the list.</source>
        <translation>まだ一覧にない新しい職員です。</translation>
    </message>
    <message>
        <source>An attempt without permission.</source>
        <translation>許可のない試みです。</translation>
    </message>
    <message>
        <source>Compare the User ID of the events with the list; renew the list when people come and go.</source>
        <translation>イベントの User ID を一覧と比べてください。人の入れ替わりに合わせて一覧を更新してください。</translation>
    </message>
    <message>
        <source>Every account in the events is on the list.</source>
        <translation>イベントのすべてのアカウントが一覧にあります。</translation>
    </message>
</context>
<context>
    <name>recommendation:external-accounts</name>
    <message>
        <source>Accounts of other domains</source>
        <translation>他のドメインのアカウント</translation>
    </message>
    <message>
        <source>Guests from another domain are sometimes not meant to sign on here at all. The realm name shows them.</source>
        <translation>別のドメインのゲストは、ここでのサインインを想定していないことがあります。レルム名でわかります。</translation>
    </message>
    <message>
        <source>You watch accounts of another domain or from outside.</source>
        <translation>別のドメインまたは外部のアカウントを監視する場合です。</translation>
    </message>
    <message>
        <source>A normal visitor through a trust.</source>
        <translation>信頼関係による通常の訪問者です。</translation>
    </message>
    <message>
        <source>A trust that allows more than was intended.</source>
        <translation>想定以上を許可する信頼関係です。</translation>
    </message>
    <message>
        <source>Filter 4768 for a Supplied Realm Name other than your own.</source>
        <translation>自組織以外の Supplied Realm Name で 4768 をフィルターしてください。</translation>
    </message>
    <message>
        <source>Limit what a trust allows: selective authentication, SID filtering.</source>
        <translation>信頼関係が許可する範囲を制限してください: 選択的認証、SID フィルター。</translation>
    </message>
    <message>
        <source>Only expected realms remain in the list.</source>
        <translation>一覧に想定したレルムだけが残ります。</translation>
    </message>
</context>
<context>
    <name>recommendation:naming</name>
    <message>
        <source>Names that break the naming rules</source>
        <translation>命名規則に反する名前</translation>
    </message>
    <message>
        <source>If all accounts follow a pattern, a name that does not was perhaps made by somebody without permission.</source>
        <translation>すべてのアカウントが規則に従うなら、外れた名前は許可なく作られた可能性があります。</translation>
    </message>
    <message>
        <source>Your organisation has rules for account names.</source>
        <translation>組織にアカウント名の規則がある場合です。</translation>
    </message>
    <message>
        <source>An old account from before the rules.</source>
        <translation>規則より前からある古いアカウントです。</translation>
    </message>
    <message>
        <source>An account created by an intruder or a careless tool.</source>
        <translation>侵入者または不注意なツールが作成したアカウントです。</translation>
    </message>
    <message>
        <source>Check the names behind the User ID against the pattern, best with a regular expression.</source>
        <translation>User ID の名前を規則と照合してください。正規表現が最適です。</translation>
    </message>
    <message>
        <source>Rename or remove what does not fit.</source>
        <translation>合わないものは名前を変更するか削除してください。</translation>
    </message>
    <message>
        <source>The search for odd names comes back empty.</source>
        <translation>不審な名前の検索結果が空です。</translation>
    </message>
</context>
<context>
    <name>recommendation:client-address</name>
    <message>
        <source>Client Address from outside</source>
        <translation>外部からの Client Address</translation>
    </message>
    <message>
        <source>Sign-ons normally come from addresses of the company. A public address here needs an explanation.</source>
        <translation>サインインは通常、会社のアドレスから来ます。パブリック アドレスには説明が必要です。</translation>
    </message>
    <message>
        <source>A 4768 has a Client Address that is not in the internal or the private ranges.</source>
        <translation>4768 の Client Address が、内部またはプライベートの範囲にありません。</translation>
    </message>
    <message>
        <source>A branch or VPN range that is missing from your list.</source>
        <translation>一覧に欠けている支店または VPN の範囲です。</translation>
    </message>
    <message>
        <source>A domain controller that can be reached from the internet, which it must not be.</source>
        <translation>インターネットから到達できるドメイン コントローラーです。あってはならない状態です。</translation>
    </message>
    <message>
        <source>Alert on such addresses, and find the route by which they got in.</source>
        <translation>そのようなアドレスで警告を出し、どの経路で入ったかを調べてください。</translation>
    </message>
    <message>
        <source>Block port 88 of the domain controllers from outside.</source>
        <translation>外部からドメイン コントローラーのポート 88 をブロックしてください。</translation>
    </message>
    <message>
        <source>All client addresses lie in known ranges.</source>
        <translation>すべてのクライアント アドレスが既知の範囲にあります。</translation>
    </message>
</context>
<context>
    <name>recommendation:known-addresses</name>
    <message>
        <source>Account used from an unknown address</source>
        <translation>不明なアドレスからのアカウントの使用</translation>
    </message>
    <message>
        <source>Some accounts should come from a few known computers only, such as a service account or an administrator&apos;s workstation.</source>
        <translation>サービス アカウントや管理者のワークステーションなど、少数の既知のコンピューターからだけ使われるべきアカウントがあります。</translation>
    </message>
    <message>
        <source>The Account Name is expected only from a fixed list of addresses, and another address appears.</source>
        <translation>Account Name が決まったアドレスの一覧からだけ想定されているのに、別のアドレスが現れています。</translation>
    </message>
    <message>
        <source>The service was moved to a new server.</source>
        <translation>サービスが新しいサーバーに移動されました。</translation>
    </message>
    <message>
        <source>Someone uses the account elsewhere.</source>
        <translation>誰かが別の場所でアカウントを使っています。</translation>
    </message>
    <message>
        <source>Keep a list of addresses for each such account, and alert on all others.</source>
        <translation>そのようなアカウントごとにアドレスの一覧を管理し、それ以外で警告を出してください。</translation>
    </message>
    <message>
        <source>Report moves of a service beforehand.</source>
        <translation>サービスの移動は事前に連絡してください。</translation>
    </message>
    <message>
        <source>The addresses in the events equal the list.</source>
        <translation>イベントのアドレスが一覧と一致します。</translation>
    </message>
</context>
<context>
    <name>recommendation:dc-logon</name>
    <message>
        <source>Sign-on at the domain controller itself</source>
        <translation>ドメイン コントローラー自体でのサインイン</translation>
    </message>
    <message>
        <source>The address ::1 means that the request came from the domain controller itself. Only few people should work there.</source>
        <translation>アドレス ::1 は、要求がドメイン コントローラー自身から来たことを意味します。そこで作業するのは少数の人だけのはずです。</translation>
    </message>
    <message>
        <source>The Client Address is ::1, and the account is not one of those who may log on to domain controllers.</source>
        <translation>Client Address が ::1 で、アカウントはドメイン コントローラーへのログオンを許可されたものではありません。</translation>
    </message>
    <message>
        <source>An administrator works at the console.</source>
        <translation>管理者がコンソールで作業しています。</translation>
    </message>
    <message>
        <source>Someone who should not be there, or a service running under a wrong account.</source>
        <translation>いるべきでない人、または誤ったアカウントで動作するサービスです。</translation>
    </message>
    <message>
        <source>Alert on ::1 together with an account that is not on the list.</source>
        <translation>一覧にないアカウントと ::1 の組み合わせで警告を出してください。</translation>
    </message>
    <message>
        <source>Restrict the right to log on locally on domain controllers.</source>
        <translation>ドメイン コントローラーへのローカル ログオンの権利を制限してください。</translation>
    </message>
    <message>
        <source>Only permitted accounts appear with ::1.</source>
        <translation>::1 では許可されたアカウントだけが現れます。</translation>
    </message>
</context>
<context>
    <name>recommendation:client-port</name>
    <message>
        <source>Client Port below 1024</source>
        <translation>1024 未満の Client Port</translation>
    </message>
    <message>
        <source>Programs normally send from high port numbers. A low one means a program with special rights or a crafted packet.</source>
        <translation>プログラムは通常、大きい番号のポートから送信します。小さい番号は、特別な権限を持つプログラムまたは細工されたパケットを意味します。</translation>
    </message>
    <message>
        <source>The Client Port is greater than 0 and less than 1024.</source>
        <translation>Client Port が 0 より大きく 1024 より小さい値です。</translation>
    </message>
    <message>
        <source>An old Unix client that uses privileged ports.</source>
        <translation>特権ポートを使う古い Unix クライアントです。</translation>
    </message>
    <message>
        <source>Address translation that picks low ports.</source>
        <translation>小さい番号のポートを選ぶアドレス変換です。</translation>
    </message>
    <message>
        <source>An attack tool.</source>
        <translation>攻撃ツールです。</translation>
    </message>
    <message>
        <source>Look at each case: which computer, which program?</source>
        <translation>1 件ずつ調べてください: どのコンピューター、どのプログラムか。</translation>
    </message>
    <message>
        <source>The source of the low port is known and accepted, or gone.</source>
        <translation>小さい番号のポートの送信元が判明して容認されているか、なくなっています。</translation>
    </message>
</context>
<context>
    <name>recommendation:fields</name>
    <message>
        <source>Further fields of event 4768 worth watching</source>
        <translation>監視に値するイベント 4768 のその他のフィールド</translation>
    </message>
    <message>
        <source>Besides account and address, four more fields show trouble early: the certificate&apos;s issuer, the kind of proof, the encryption and the result code.</source>
        <translation>アカウントとアドレスのほか、4 つのフィールドが早期に問題を示します: 証明書の発行者、証明の種類、暗号化、結果コード。</translation>
    </message>
    <message>
        <source>You set up monitoring of domain controllers and want more than failed sign-ons.</source>
        <translation>ドメイン コントローラーの監視を設定し、サインインの失敗以外も見たい場合です。</translation>
    </message>
    <message>
        <source>Weak encryption, missing pre-authentication, foreign certificates and certain result codes each have their own entry here.</source>
        <translation>弱い暗号化、事前認証の欠如、外部の証明書、特定の結果コードには、それぞれ独自の項目があります。</translation>
    </message>
    <message>
        <source>Start with pre-authentication type 0, encryption types other than 0x11 and 0x12, and floods of 0x6 and 0x12.</source>
        <translation>事前認証の種類 0、0x11 と 0x12 以外の暗号化の種類、0x6 と 0x12 の大量発生から始めてください。</translation>
    </message>
    <message>
        <source>A test event of each kind reaches the monitoring.</source>
        <translation>各種のテスト イベントが監視に届きます。</translation>
    </message>
</context>
<context>
    <name>recommendation:cert-issuer-foreign</name>
    <message>
        <source>Certificate of an unknown authority</source>
        <translation>不明な証明機関の証明書</translation>
    </message>
    <message>
        <source>Somebody signed on with a certificate that does not come from your own certification authorities.</source>
        <translation>自組織の証明機関のものではない証明書で、誰かがサインインしました。</translation>
    </message>
    <message>
        <source>Certificate Issuer Name is none of your PKI.</source>
        <translation>Certificate Issuer Name が自組織の PKI のものではありません。</translation>
    </message>
    <message>
        <source>A partner&apos;s or cloud authority that was trusted on purpose.</source>
        <translation>意図的に信頼したパートナーまたはクラウドの証明機関です。</translation>
    </message>
    <message>
        <source>A rogue authority in the NTAuth store.</source>
        <translation>NTAuth ストアにある不正な証明機関です。</translation>
    </message>
    <message>
        <source>Treat it as urgent: which account, which address, which certificate?</source>
        <translation>緊急として扱ってください: どのアカウント、アドレス、証明書か。</translation>
    </message>
    <message>
        <source>Review the NTAuth store: certutil -viewstore -enterprise NTAuth.</source>
        <translation>NTAuth ストアを確認してください: certutil -viewstore -enterprise NTAuth。</translation>
    </message>
    <message>
        <source>The store holds only your authorities.</source>
        <translation>ストアに自組織の証明機関だけがあります。</translation>
    </message>
</context>
<context>
    <name>recommendation:cert-issuer-unauthorised</name>
    <message>
        <source>Own authority that must not issue sign-on certificates</source>
        <translation>サインイン用証明書を発行してはならない自組織の証明機関</translation>
    </message>
    <message>
        <source>The certificate comes from your own PKI, but from an authority that is not meant for smart-card sign-on.</source>
        <translation>証明書は自組織の PKI のものですが、スマート カードのサインイン用ではない証明機関のものです。</translation>
    </message>
    <message>
        <source>Certificate Issuer Name is known, yet not on the list of those who may issue for authentication.</source>
        <translation>Certificate Issuer Name は既知ですが、認証用に発行してよい一覧にありません。</translation>
    </message>
    <message>
        <source>A template published on the wrong authority.</source>
        <translation>誤った証明機関で公開されたテンプレートです。</translation>
    </message>
    <message>
        <source>A misused template that lets the requester choose the name.</source>
        <translation>要求者が名前を選べるテンプレートの悪用です。</translation>
    </message>
    <message>
        <source>Unpublish the template there, and check who enrolled.</source>
        <translation>そこでのテンプレートの公開をやめ、誰が登録したかを確認してください。</translation>
    </message>
    <message>
        <source>Look at the accounts that used such certificates.</source>
        <translation>その証明書を使ったアカウントを調べてください。</translation>
    </message>
    <message>
        <source>New sign-ons show only the permitted issuers.</source>
        <translation>新しいサインインに、許可された発行者だけが現れます。</translation>
    </message>
</context>
<context>
    <name>recommendation:preauth-none</name>
    <message>
        <source>Sign-on without pre-authentication</source>
        <translation>事前認証なしのサインイン</translation>
    </message>
    <message>
        <source>The account got its ticket without proving its password first. That makes guessing its password much easier, and no account should be set like that without need.</source>
        <translation>アカウントがパスワードを先に証明せずにチケットを取得しました。パスワードの推測がはるかに容易になるため、必要なくこの設定にすべきではありません。</translation>
    </message>
    <message>
        <source>Pre-Authentication Type is 0.</source>
        <translation>Pre-Authentication Type が 0 です。</translation>
    </message>
    <message>
        <source>The account has the option &quot;Do not require Kerberos preauthentication&quot;.</source>
        <translation>アカウントにオプション &quot;Kerberos 事前認証を必要としない&quot; が設定されています。</translation>
    </message>
    <message>
        <source>An attacker collects answers for offline guessing (AS-REP roasting).</source>
        <translation>攻撃者がオフライン推測用に応答を集めています (AS-REP ロースト)。</translation>
    </message>
    <message>
        <source>Clear the option on the account; give the few exceptions very long passwords.</source>
        <translation>アカウントのオプションをオフにし、少数の例外には非常に長いパスワードを設定してください。</translation>
    </message>
    <message>
        <source>List all accounts with the option (userAccountControl 0x400000), and look at who asked for their tickets.</source>
        <translation>このオプションを持つすべてのアカウント (userAccountControl 0x400000) を一覧表示し、そのチケットを要求した相手を調べてください。</translation>
    </message>
    <message>
        <source>The list of accounts with the option is empty or holds only known exceptions.</source>
        <translation>このオプションを持つアカウントの一覧が空か、既知の例外だけです。</translation>
    </message>
</context>
<context>
    <name>recommendation:preauth-not-15</name>
    <message>
        <source>Card user signs on without the card</source>
        <translation>カード利用者がカードなしでサインインしている</translation>
    </message>
    <message>
        <source>For an account that must use a smart card, another kind of proof means that the rule does not hold.</source>
        <translation>スマート カード必須のアカウントで別の証明が使われた場合、規則が守られていません。</translation>
    </message>
    <message>
        <source>Pre-Authentication Type is neither 15 nor, on current systems, 16, although the account has to use a card.</source>
        <translation>カード必須のアカウントなのに、Pre-Authentication Type が 15 でも、現在のシステムでの 16 でもありません。</translation>
    </message>
    <message>
        <source>The setting &quot;Smart card is required&quot; is missing on the account.</source>
        <translation>アカウントに &quot;対話型ログオンにはスマート カードが必要&quot; の設定がありません。</translation>
    </message>
    <message>
        <source>A program signs on with a stored password.</source>
        <translation>プログラムが保存されたパスワードでサインインしています。</translation>
    </message>
    <message>
        <source>Set the smart-card requirement on the account.</source>
        <translation>アカウントにスマート カード必須を設定してください。</translation>
    </message>
    <message>
        <source>Ask the user about sign-ons with a password.</source>
        <translation>パスワードでのサインインについてユーザーに尋ねてください。</translation>
    </message>
    <message>
        <source>The account&apos;s events show 15 or 16 only.</source>
        <translation>アカウントのイベントが 15 または 16 だけです。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s text names 15 only, the number of the old reply; current clients also show 16, the request of RFC 4556.</source>
        <translation>Microsoft のテキストは古い応答の番号 15 だけを挙げていますが、現在のクライアントは RFC 4556 の要求である 16 も示します。</translation>
    </message>
</context>
<context>
    <name>recommendation:preauth-not-2</name>
    <message>
        <source>Something else than a password where only passwords exist</source>
        <translation>パスワードだけの環境でのパスワード以外の証明</translation>
    </message>
    <message>
        <source>If your company uses passwords only, any other kind of proof is unexpected.</source>
        <translation>会社がパスワードだけを使うなら、他の種類の証明は想定外です。</translation>
    </message>
    <message>
        <source>Pre-Authentication Type is not 2, and neither cards nor armoring are in use.</source>
        <translation>Pre-Authentication Type が 2 ではなく、カードも Kerberos 防御も使われていません。</translation>
    </message>
    <message>
        <source>Windows Hello or armoring was introduced without telling the monitoring team.</source>
        <translation>監視チームに知らせずに Windows Hello または Kerberos 防御が導入されました。</translation>
    </message>
    <message>
        <source>A certificate that somebody enrolled to get in.</source>
        <translation>侵入のために誰かが登録した証明書です。</translation>
    </message>
    <message>
        <source>Find the account and the method; adapt the rule once the method is official.</source>
        <translation>アカウントと方式を調べ、方式が正式なものになったら規則を調整してください。</translation>
    </message>
    <message>
        <source>All remaining events show 2, or the new method is on the list.</source>
        <translation>残りのイベントがすべて 2 か、新しい方式が一覧にあります。</translation>
    </message>
</context>
<context>
    <name>recommendation:preauth-not-138</name>
    <message>
        <source>Request without armor where armor is required</source>
        <translation>Kerberos 防御が必須の環境での保護されていない要求</translation>
    </message>
    <message>
        <source>If the whole company uses Kerberos armoring (FAST), a request without it comes from a client that is not set up, or not yours.</source>
        <translation>会社全体で Kerberos 防御 (FAST) を使う場合、それを伴わない要求は、未設定のクライアントまたは自組織のものではないクライアントから来ています。</translation>
    </message>
    <message>
        <source>Pre-Authentication Type is not 138 although armoring is enabled for all.</source>
        <translation>Kerberos 防御が全体で有効なのに、Pre-Authentication Type が 138 ではありません。</translation>
    </message>
    <message>
        <source>An old client, or one without the policy.</source>
        <translation>古いクライアント、またはポリシーのないクライアントです。</translation>
    </message>
    <message>
        <source>A tool that cannot do FAST.</source>
        <translation>FAST に対応していないツールです。</translation>
    </message>
    <message>
        <source>Computers themselves and smart cards, which use other types.</source>
        <translation>別の種類を使うコンピューター自身とスマート カードです。</translation>
    </message>
    <message>
        <source>Check the policy &quot;Kerberos client support for claims, compound authentication and Kerberos armoring&quot; on the client.</source>
        <translation>クライアントのポリシー &quot;Kerberos クライアントで信頼性情報、複合認証、および Kerberos 防御をサポートする&quot; (Kerberos client support for claims, compound authentication and Kerberos armoring) を確認してください。</translation>
    </message>
    <message>
        <source>Look at the addresses that never use armor.</source>
        <translation>Kerberos 防御を一度も使わないアドレスを調べてください。</translation>
    </message>
    <message>
        <source>Password sign-ons of managed clients show 138.</source>
        <translation>管理対象クライアントのパスワードでのサインインが 138 になります。</translation>
    </message>
</context>
<context>
    <name>recommendation:etype-des</name>
    <message>
        <source>DES in a ticket</source>
        <translation>チケットの DES</translation>
    </message>
    <message>
        <source>DES is broken and switched off since Windows 7 and Server 2008 R2. A ticket with it is a security fault.</source>
        <translation>DES は破られており、Windows 7 と Server 2008 R2 以降では無効です。これを使うチケットはセキュリティ上の欠陥です。</translation>
    </message>
    <message>
        <source>Ticket Encryption Type is 0x1 or 0x3.</source>
        <translation>Ticket Encryption Type が 0x1 または 0x3 です。</translation>
    </message>
    <message>
        <source>An account with &quot;Use only Kerberos DES encryption types for this account&quot;.</source>
        <translation>&quot;このアカウントで Kerberos DES 暗号化のみを使う&quot; が設定されたアカウントです。</translation>
    </message>
    <message>
        <source>A very old device or a Unix keytab with DES keys.</source>
        <translation>非常に古い機器、または DES キーを含む Unix の keytab です。</translation>
    </message>
    <message>
        <source>Clear the DES option, change the password, and set AES.</source>
        <translation>DES のオプションをオフにし、パスワードを変更して、AES を設定してください。</translation>
    </message>
    <message>
        <source>Replace keytab or device.</source>
        <translation>keytab または機器を交換してください。</translation>
    </message>
    <message>
        <source>No event shows 0x1 or 0x3 for a month.</source>
        <translation>1 か月間、0x1 または 0x3 のイベントがありません。</translation>
    </message>
</context>
<context>
    <name>recommendation:etype-not-aes</name>
    <message>
        <source>Other encryption than AES</source>
        <translation>AES 以外の暗号化</translation>
    </message>
    <message>
        <source>Since Windows Vista and Server 2008 tickets should use AES. Anything else is old technology or an attempt to crack passwords.</source>
        <translation>Windows Vista と Server 2008 以降、チケットは AES を使うはずです。それ以外は古い技術か、パスワード解読の試みです。</translation>
    </message>
    <message>
        <source>Ticket Encryption Type is other than 0x11 and 0x12; 0xFFFFFFFF in failures does not count.</source>
        <translation>Ticket Encryption Type が 0x11 と 0x12 以外です。失敗の 0xFFFFFFFF は含みません。</translation>
    </message>
    <message>
        <source>Accounts with old passwords or settings that force RC4.</source>
        <translation>古いパスワード、または RC4 を強制する設定のアカウントです。</translation>
    </message>
    <message>
        <source>A tool that asks for RC4 because it is easy to crack (roasting).</source>
        <translation>解読が容易な RC4 を要求するツールです (ロースト)。</translation>
    </message>
    <message>
        <source>Find the accounts with RC4 and give them AES keys before RC4 is switched off for good.</source>
        <translation>RC4 が完全に廃止される前に、RC4 のアカウントを探して AES キーを与えてください。</translation>
    </message>
    <message>
        <source>Look at single users who collect many RC4 tickets.</source>
        <translation>多数の RC4 チケットを集めている個々のユーザーを調べてください。</translation>
    </message>
    <message>
        <source>The monthly report shows 0x11 and 0x12 only.</source>
        <translation>月次レポートが 0x11 と 0x12 だけになります。</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x6</name>
    <message>
        <source>Many unknown user names in short time</source>
        <translation>短時間に多数の不明なユーザー名</translation>
    </message>
    <message>
        <source>One unknown name is a typing error. Dozens from one address mean that somebody tries out which names exist.</source>
        <translation>不明な名前が 1 つなら入力ミスです。1 つのアドレスから数十件なら、誰かが存在する名前を探っています。</translation>
    </message>
    <message>
        <source>Result Code 0x6 comes many times within minutes; choose a threshold that fits your network.</source>
        <translation>Result Code 0x6 が数分以内に何度も発生します。ネットワークに合ったしきい値を選んでください。</translation>
    </message>
    <message>
        <source>Account enumeration, the first step of guessing passwords, above all with names of important accounts.</source>
        <translation>アカウントの列挙で、パスワード推測の最初の段階です。特に重要なアカウントの名前に注意してください。</translation>
    </message>
    <message>
        <source>A misconfigured program with a wrong list of users.</source>
        <translation>誤ったユーザー一覧を持つ、構成ミスのプログラムです。</translation>
    </message>
    <message>
        <source>Alert on many different names from one address, and block or examine the sender.</source>
        <translation>1 つのアドレスからの多数の異なる名前で警告を出し、送信元をブロックするか調べてください。</translation>
    </message>
    <message>
        <source>Pass on what users report about strange sign-on attempts.</source>
        <translation>不審なサインイン試行についてのユーザーの報告を引き継いでください。</translation>
    </message>
    <message>
        <source>The address is explained or blocked, and the numbers fall back to normal.</source>
        <translation>アドレスの説明がつくかブロックされ、件数が通常に戻ります。</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x7</name>
    <message>
        <source>Requests for unknown services</source>
        <translation>不明なサービスの要求</translation>
    </message>
    <message>
        <source>The domain controller was asked for a name that the directory does not have. Mostly it is a missing registration.</source>
        <translation>ディレクトリにない名前がドメイン コントローラーに要求されました。多くは登録漏れです。</translation>
    </message>
    <message>
        <source>Result Code 0x7: the server&apos;s name cannot be found in Active Directory.</source>
        <translation>Result Code 0x7: サーバーの名前が Active Directory で見つかりません。</translation>
    </message>
    <message>
        <source>A service without SPN, an alias, or a server that was removed.</source>
        <translation>SPN のないサービス、エイリアス、または削除されたサーバーです。</translation>
    </message>
    <message>
        <source>Collect the names and register those that are needed.</source>
        <translation>名前を集め、必要なものを登録してください。</translation>
    </message>
    <message>
        <source>Remove old names from configurations.</source>
        <translation>古い名前を構成から削除してください。</translation>
    </message>
    <message>
        <source>The list of unknown names gets shorter.</source>
        <translation>不明な名前の一覧が短くなります。</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x8</name>
    <message>
        <source>Duplicate names</source>
        <translation>重複した名前</translation>
    </message>
    <message>
        <source>This result helps to find names that are registered twice, before users notice.</source>
        <translation>この結果により、ユーザーが気付く前に二重登録された名前を見つけられます。</translation>
    </message>
    <message>
        <source>Result Code 0x8 appears even once.</source>
        <translation>Result Code 0x8 が一度でも現れます。</translation>
    </message>
    <message>
        <source>Two accounts with the same SPN or UPN.</source>
        <translation>同じ SPN または UPN を持つ 2 つのアカウントです。</translation>
    </message>
    <message>
        <source>Run setspn -X -F and clean up.</source>
        <translation>setspn -X -F を実行して整理してください。</translation>
    </message>
    <message>
        <source>setspn -X reports no duplicates.</source>
        <translation>setspn -X が重複を報告しません。</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x9</name>
    <message>
        <source>Accounts without a key</source>
        <translation>キーのないアカウント</translation>
    </message>
    <message>
        <source>A rare result that quickly shows a damaged or half-made account.</source>
        <translation>破損した、または作りかけのアカウントがすぐにわかる、まれな結果です。</translation>
    </message>
    <message>
        <source>Result Code 0x9 in any 4768.</source>
        <translation>いずれかの 4768 に Result Code 0x9 があります。</translation>
    </message>
    <message>
        <source>An account without password or key.</source>
        <translation>パスワードまたはキーのないアカウントです。</translation>
    </message>
    <message>
        <source>Reset its password, then watch whether the code is gone.</source>
        <translation>パスワードをリセットし、コードがなくなるかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The account signs on without 0x9.</source>
        <translation>アカウントが 0x9 なしでサインインします。</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0xa</name>
    <message>
        <source>Somebody asks for postdated tickets</source>
        <translation>先日付チケットの要求</translation>
    </message>
    <message>
        <source>Windows never does this. So it is either a Unix script or something unusual.</source>
        <translation>Windows はこれを行いません。Unix のスクリプトか、異常なものです。</translation>
    </message>
    <message>
        <source>Result Code 0xA on a domain controller.</source>
        <translation>ドメイン コントローラーに Result Code 0xA があります。</translation>
    </message>
    <message>
        <source>A job on Unix with kinit -s.</source>
        <translation>kinit -s を使う Unix のジョブです。</translation>
    </message>
    <message>
        <source>A tool that tries out options.</source>
        <translation>オプションを試すツールです。</translation>
    </message>
    <message>
        <source>Find the program at the client address.</source>
        <translation>クライアント アドレスのプログラムを探してください。</translation>
    </message>
    <message>
        <source>The request is explained or stopped.</source>
        <translation>要求の説明がつくか、停止されます。</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0xc</name>
    <message>
        <source>Many refusals by policy</source>
        <translation>ポリシーによる多数の拒否</translation>
    </message>
    <message>
        <source>Sign-ons at forbidden times or places in numbers may mean that somebody has a password but not the right computer.</source>
        <translation>禁止された時間または場所でのサインインが多い場合、誰かがパスワードを持ちながら正しいコンピューターを持たない可能性があります。</translation>
    </message>
    <message>
        <source>Result Code 0xC comes often within minutes, above all for important accounts.</source>
        <translation>Result Code 0xC が数分以内に頻発し、特に重要なアカウントで目立ちます。</translation>
    </message>
    <message>
        <source>An attempt to use a compromised account from a workstation that is not allowed.</source>
        <translation>許可されていないワークステーションから、侵害されたアカウントを使おうとする試みです。</translation>
    </message>
    <message>
        <source>A new restriction that hits many users at once.</source>
        <translation>多数のユーザーに一度に影響する新しい制限です。</translation>
    </message>
    <message>
        <source>Check accounts and addresses; talk to the owners.</source>
        <translation>アカウントとアドレスを確認し、所有者に尋ねてください。</translation>
    </message>
    <message>
        <source>Review a restriction that was changed recently.</source>
        <translation>最近変更された制限を見直してください。</translation>
    </message>
    <message>
        <source>The refusals are explained and back to single cases.</source>
        <translation>拒否の説明がつき、単発に戻ります。</translation>
    </message>
    <message>
        <source>Microsoft prints &quot;Requested start time is later than end time&quot; here, which is the text of 0xB. By RFC 4120 the code 12 is a refusal by policy, so this advice is about restrictions.</source>
        <translation>Microsoft はここに 0xB のテキストである &quot;Requested start time is later than end time&quot; を記載しています。RFC 4120 ではコード 12 はポリシーによる拒否のため、この助言は制限に関するものです。</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0xe</name>
    <message>
        <source>No common encryption type</source>
        <translation>共通の暗号化の種類がない</translation>
    </message>
    <message>
        <source>In a tidy directory this should not happen. It shows old devices, or a wave after RC4 was switched off.</source>
        <translation>整理されたディレクトリでは起こらないはずです。古い機器か、RC4 の無効化後の波を示します。</translation>
    </message>
    <message>
        <source>Result Code 0xE in standard Active Directory.</source>
        <translation>標準的な Active Directory での Result Code 0xE です。</translation>
    </message>
    <message>
        <source>An account without AES keys, a client with forced RC4 or DES.</source>
        <translation>AES キーのないアカウント、または RC4 や DES を強制されたクライアントです。</translation>
    </message>
    <message>
        <source>After a hardening or the updates of 2026: services nobody thought of.</source>
        <translation>セキュリティ強化または 2026 年の更新プログラムの後: 見落とされていたサービスです。</translation>
    </message>
    <message>
        <source>List the accounts concerned and give them AES.</source>
        <translation>該当するアカウントを一覧表示し、AES を設定してください。</translation>
    </message>
    <message>
        <source>Distinguish a wave after a change from a single strange client.</source>
        <translation>変更後の波と、単独の不審なクライアントを区別してください。</translation>
    </message>
    <message>
        <source>The code is gone after the accounts were corrected.</source>
        <translation>アカウントの修正後、コードがなくなります。</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0xf</name>
    <message>
        <source>Unknown checksum type</source>
        <translation>不明なチェックサムの種類</translation>
    </message>
    <message>
        <source>A well-behaved Windows network does not produce this. Somebody uses a strange client.</source>
        <translation>正常な Windows ネットワークでは発生しません。誰かが不審なクライアントを使っています。</translation>
    </message>
    <message>
        <source>Result Code 0xF appears at all.</source>
        <translation>Result Code 0xF が一度でも現れます。</translation>
    </message>
    <message>
        <source>An outdated or hand-made Kerberos client.</source>
        <translation>古い、または自作の Kerberos クライアントです。</translation>
    </message>
    <message>
        <source>Find the client by its address and ask for its purpose.</source>
        <translation>アドレスからクライアントを特定し、目的を尋ねてください。</translation>
    </message>
    <message>
        <source>The client is updated or removed.</source>
        <translation>クライアントが更新または削除されます。</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x12</name>
    <message>
        <source>Many locked or disabled accounts</source>
        <translation>多数のロックアウトまたは無効なアカウント</translation>
    </message>
    <message>
        <source>A flood of this result means that accounts are being locked, or that somebody tries accounts that are switched off.</source>
        <translation>この結果が大量にある場合、アカウントがロックされているか、誰かが無効なアカウントを試しています。</translation>
    </message>
    <message>
        <source>Result Code 0x12 comes in numbers within minutes.</source>
        <translation>Result Code 0x12 が数分以内に多数発生します。</translation>
    </message>
    <message>
        <source>Brute force against passwords, followed by lockouts.</source>
        <translation>パスワードへの総当たり攻撃と、それに続くロックアウトです。</translation>
    </message>
    <message>
        <source>One program with an old password that locks its account again and again.</source>
        <translation>古いパスワードで自身のアカウントを繰り返しロックするプログラムです。</translation>
    </message>
    <message>
        <source>Group by address: one address and many accounts is an attack, one account and one address a forgotten password.</source>
        <translation>アドレス別に集計してください: 1 つのアドレスと多数のアカウントなら攻撃、1 つのアカウントと 1 つのアドレスなら忘れられたパスワードです。</translation>
    </message>
    <message>
        <source>Be ready for calls, and do not unlock blindly during an attack.</source>
        <translation>問い合わせの電話に備え、攻撃中はむやみにロックを解除しないでください。</translation>
    </message>
    <message>
        <source>The source is found, and the accounts stay unlocked.</source>
        <translation>発生元が見つかり、アカウントがロックされません。</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x1f</name>
    <message>
        <source>Ticket that cannot be decrypted</source>
        <translation>復号できないチケット</translation>
    </message>
    <message>
        <source>The domain controller could not open a ticket or proof. Noise on the line, a changed key or a forgery can be the reason.</source>
        <translation>ドメイン コントローラーがチケットまたは証明を開けませんでした。通信路のノイズ、キーの変更、偽造が原因の場合があります。</translation>
    </message>
    <message>
        <source>Result Code 0x1F.</source>
        <translation>Result Code 0x1F です。</translation>
    </message>
    <message>
        <source>The krbtgt password was changed twice in short time, so old tickets are no longer readable.</source>
        <translation>krbtgt のパスワードが短時間に 2 回変更され、古いチケットが読めなくなっています。</translation>
    </message>
    <message>
        <source>The proof was not encrypted with the session key, or was changed on the way.</source>
        <translation>証明がセッション キーで暗号化されていないか、途中で変更されました。</translation>
    </message>
    <message>
        <source>A forged ticket.</source>
        <translation>偽造されたチケットです。</translation>
    </message>
    <message>
        <source>Ask whether krbtgt was changed or a domain controller restored.</source>
        <translation>krbtgt の変更またはドメイン コントローラーの復元があったかどうかを尋ねてください。</translation>
    </message>
    <message>
        <source>If not, examine the client.</source>
        <translation>なければ、クライアントを調べてください。</translation>
    </message>
    <message>
        <source>After new sign-ons the code stops.</source>
        <translation>新しいサインインの後、コードが止まります。</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x22</name>
    <message>
        <source>Repeated requests</source>
        <translation>繰り返された要求</translation>
    </message>
    <message>
        <source>Someone may be sending recorded requests again. A network that doubles packets looks the same.</source>
        <translation>誰かが記録した要求を再送している可能性があります。パケットを二重にするネットワークでも同じように見えます。</translation>
    </message>
    <message>
        <source>Result Code 0x22: the KDC sees an authenticator for the second time.</source>
        <translation>Result Code 0x22: KDC が認証子を 2 回受け取りました。</translation>
    </message>
    <message>
        <source>A faulty network device.</source>
        <translation>故障したネットワーク機器です。</translation>
    </message>
    <message>
        <source>A replay attack.</source>
        <translation>リプレイ攻撃です。</translation>
    </message>
    <message>
        <source>Search for duplicated packets.</source>
        <translation>重複したパケットを探してください。</translation>
    </message>
    <message>
        <source>Check whether the repetition comes from another address than the original.</source>
        <translation>繰り返しが元とは別のアドレスから来ているかどうかを確認してください。</translation>
    </message>
    <message>
        <source>No more repetitions after the device was repaired.</source>
        <translation>機器の修理後、繰り返しがなくなります。</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x29</name>
    <message>
        <source>Changed or wrongly encrypted messages</source>
        <translation>変更された、または誤って暗号化されたメッセージ</translation>
    </message>
    <message>
        <source>In a standard Active Directory this result does not belong to daily life. Look at it when it appears.</source>
        <translation>標準的な Active Directory では日常的に出ない結果です。現れたら調べてください。</translation>
    </message>
    <message>
        <source>Result Code 0x29.</source>
        <translation>Result Code 0x29 です。</translation>
    </message>
    <message>
        <source>A message encrypted with the wrong key, as after a restored domain controller.</source>
        <translation>ドメイン コントローラーの復元後などに、誤ったキーで暗号化されたメッセージです。</translation>
    </message>
    <message>
        <source>A message damaged by hardware or software, or changed by an attacker.</source>
        <translation>ハードウェアまたはソフトウェアで破損した、または攻撃者に変更されたメッセージです。</translation>
    </message>
    <message>
        <source>Check keys and replication of the domain controller concerned.</source>
        <translation>該当するドメイン コントローラーのキーとレプリケーションを確認してください。</translation>
    </message>
    <message>
        <source>Examine the path between client and domain controller.</source>
        <translation>クライアントとドメイン コントローラーの間の経路を調べてください。</translation>
    </message>
    <message>
        <source>The cause is named and the code does not return.</source>
        <translation>原因が特定され、コードが再発しません。</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x3c</name>
    <message>
        <source>Generic errors as an early warning</source>
        <translation>早期の警告としての汎用エラー</translation>
    </message>
    <message>
        <source>This result means &quot;something else went wrong&quot;. In numbers it shows an ailing domain controller.</source>
        <translation>この結果は &quot;別の何かが失敗した&quot; ことを意味します。多数の場合は、不調なドメイン コントローラーを示します。</translation>
    </message>
    <message>
        <source>Result Code 0x3C.</source>
        <translation>Result Code 0x3C です。</translation>
    </message>
    <message>
        <source>Overload, replication trouble, or oversized group memberships.</source>
        <translation>過負荷、レプリケーションの問題、または多すぎるグループ メンバーシップです。</translation>
    </message>
    <message>
        <source>Look into the logs of the domain controller that wrote it.</source>
        <translation>これを記録したドメイン コントローラーのログを調べてください。</translation>
    </message>
    <message>
        <source>The domain controller is healthy (dcdiag), and the number of such events falls.</source>
        <translation>ドメイン コントローラーが正常 (dcdiag) で、このイベントの件数が減ります。</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x3e</name>
    <message>
        <source>Cards with revoked or untrusted certificates</source>
        <translation>失効した、または信頼されていない証明書のカード</translation>
    </message>
    <message>
        <source>Someone tries to sign on with a card whose certificate is revoked or whose issuer is not trusted.</source>
        <translation>証明書が失効しているか、発行者が信頼されていないカードで、誰かがサインインしようとしています。</translation>
    </message>
    <message>
        <source>Result Code 0x3E.</source>
        <translation>Result Code 0x3E です。</translation>
    </message>
    <message>
        <source>A lost card in wrong hands, or an old card kept in use.</source>
        <translation>他人の手に渡った紛失カード、または使われ続けている古いカードです。</translation>
    </message>
    <message>
        <source>A missing root certificate on a domain controller.</source>
        <translation>ドメイン コントローラーにルート証明書がありません。</translation>
    </message>
    <message>
        <source>Ask the holder where the card is.</source>
        <translation>カードがどこにあるかを所有者に尋ねてください。</translation>
    </message>
    <message>
        <source>Check revocation and trust for this certificate.</source>
        <translation>この証明書の失効と信頼を確認してください。</translation>
    </message>
    <message>
        <source>The card is withdrawn or its chain repaired.</source>
        <translation>カードが回収されるか、チェーンが修復されます。</translation>
    </message>
</context>
<context>
    <name>recommendation:result-0x3f-0x41</name>
    <message>
        <source>Smart-card errors</source>
        <translation>スマート カードのエラー</translation>
    </message>
    <message>
        <source>These three results point to trouble with smart cards, often before users call.</source>
        <translation>この 3 つの結果は、多くはユーザーからの連絡前に、スマート カードの問題を示します。</translation>
    </message>
    <message>
        <source>Result Code 0x3F, 0x40 or 0x41.</source>
        <translation>Result Code 0x3F、0x40、または 0x41 です。</translation>
    </message>
    <message>
        <source>Certificates of domain controllers, bad signatures, or key parameters that are too weak.</source>
        <translation>ドメイン コントローラーの証明書、不正な署名、または弱すぎるキー パラメーターです。</translation>
    </message>
    <message>
        <source>Check certificates of domain controllers and the settings of card clients.</source>
        <translation>ドメイン コントローラーの証明書とカード クライアントの設定を確認してください。</translation>
    </message>
    <message>
        <source>Collect card type, computer and time of failed sign-ons for the PKI team.</source>
        <translation>PKI チームのために、カードの種類、コンピューター、失敗したサインインの時刻を集めてください。</translation>
    </message>
    <message>
        <source>Card users sign on, and the three codes are gone.</source>
        <translation>カード利用者がサインインでき、3 つのコードがなくなります。</translation>
    </message>
</context>
<context>
    <name>krb:0</name>
    <message>
        <source>No error</source>
        <translation>エラーなし</translation>
    </message>
    <message>
        <source>The request was answered and nothing went wrong at this place. If sign-on still fails, the fault lies at a later step.</source>
        <translation>要求に応答があり、この段階では何も失敗していません。それでもサインインに失敗する場合、原因は後の段階にあります。</translation>
    </message>
    <message>
        <source>Event 4768 or 4769 carries result 0x0 whenever a ticket was issued.</source>
        <translation>チケットが発行されると、イベント 4768 または 4769 の結果は 0x0 になります。</translation>
    </message>
    <message>
        <source>A KRB-ERROR with code 0 does not occur in normal traffic.</source>
        <translation>コード 0 の KRB-ERROR は通常の通信では発生しません。</translation>
    </message>
    <message>
        <source>The ticket was issued as asked: no error was found.</source>
        <translation>チケットは要求どおりに発行されました: エラーは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Treat it as a success and look at the next step: the service ticket, the service itself, or the browser.</source>
        <translation>成功として扱い、次の段階を調べてください: サービス チケット、サービス自体、またはブラウザー。</translation>
    </message>
    <message>
        <source>The ticket of the same minute appears in klist on the user&apos;s computer.</source>
        <translation>同じ時刻 (分) のチケットが、ユーザーのコンピューターの klist に表示されます。</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation>イベント 4769</translation>
    </message>
    <message>
        <source>KDC (success)</source>
        <translation>KDC (成功)</translation>
    </message>
</context>
<context>
    <name>krb:1</name>
    <message>
        <source>The account has expired</source>
        <translation>アカウントの期限切れ</translation>
    </message>
    <message>
        <source>Your account had an end date, and that date has passed. An administrator can extend it.</source>
        <translation>アカウントの終了日が過ぎています。管理者が延長できます。</translation>
    </message>
    <message>
        <source>A ticket is asked for an account whose validity has ended.</source>
        <translation>有効期間の終わったアカウントのチケットが要求されています。</translation>
    </message>
    <message>
        <source>Mostly an answer of MIT and Heimdal KDCs; Active Directory tells an expired account with code 18 and an NTSTATUS.</source>
        <translation>多くは MIT と Heimdal の KDC の応答です。Active Directory は期限切れのアカウントをコード 18 と NTSTATUS で示します。</translation>
    </message>
    <message>
        <source>The end date of a temporary or external account has passed; Microsoft&apos;s table gives no cause for this code.</source>
        <translation>一時的または外部のアカウントの終了日が過ぎています。Microsoft の表にはこのコードの原因がありません。</translation>
    </message>
    <message>
        <source>On a MIT or Heimdal KDC the principal has an expiration time set.</source>
        <translation>MIT または Heimdal の KDC で、プリンシパルに有効期限が設定されています。</translation>
    </message>
    <message>
        <source>The clock of the KDC is far ahead.</source>
        <translation>KDC の時計が大きく進んでいます。</translation>
    </message>
    <message>
        <source>Ask since when it fails, and whether the contract or the project has ended.</source>
        <translation>いつから失敗しているか、契約またはプロジェクトが終了したかどうかを尋ねてください。</translation>
    </message>
    <message>
        <source>Extend the end date: tab Account, &quot;Account expires&quot;; on MIT, modprinc -expire never PRINCIPAL or a new date.</source>
        <translation>終了日を延長してください: [アカウント] タブの &quot;アカウントの期限&quot;、MIT では modprinc -expire never PRINCIPAL または新しい日付。</translation>
    </message>
    <message>
        <source>kinit or a new sign-on gets a ticket-granting ticket.</source>
        <translation>kinit または新しいサインインでチケット保証チケットが取得されます。</translation>
    </message>
    <message>
        <source>KDC (AS)</source>
        <translation>KDC (AS)</translation>
    </message>
</context>
<context>
    <name>krb:2</name>
    <message>
        <source>The service&apos;s account has expired</source>
        <translation>サービスのアカウントの期限切れ</translation>
    </message>
    <message>
        <source>Your own sign-on is fine. The account of the service that you want to reach has passed its end date.</source>
        <translation>ご自身のサインインは正常です。アクセス先のサービスのアカウントが終了日を過ぎています。</translation>
    </message>
    <message>
        <source>A ticket for a service is asked whose principal has an expiration time in the past.</source>
        <translation>プリンシパルの有効期限が過去になっているサービスのチケットが要求されています。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table gives no cause; a MIT or Heimdal KDC is the usual sender.</source>
        <translation>Microsoft の表には原因がありません。通常は MIT または Heimdal の KDC が送信します。</translation>
    </message>
    <message>
        <source>The service principal was created with an end date and nobody extended it.</source>
        <translation>サービス プリンシパルが終了日付きで作成され、延長されていません。</translation>
    </message>
    <message>
        <source>A service account in Active Directory with &quot;Account expires&quot; set, where a foreign KDC software answers.</source>
        <translation>Active Directory のサービス アカウントに &quot;アカウントの期限&quot; が設定され、他社製の KDC ソフトウェアが応答しています。</translation>
    </message>
    <message>
        <source>Note the service name from the message or the capture; it does not help to reset the user&apos;s password.</source>
        <translation>メッセージまたはキャプチャからサービス名を記録してください。ユーザーのパスワードをリセットしても解決しません。</translation>
    </message>
    <message>
        <source>Have the service account extended, best without an end date, and check neighbouring services of the same age.</source>
        <translation>サービス アカウントを延長してもらい (できれば終了日なし)、同じ時期に作られた周辺のサービスも確認してください。</translation>
    </message>
    <message>
        <source>kvno SERVICE or klist get SERVICE returns a ticket.</source>
        <translation>kvno SERVICE または klist get SERVICE がチケットを返します。</translation>
    </message>
    <message>
        <source>KDC (AS, TGS)</source>
        <translation>KDC (AS、TGS)</translation>
    </message>
</context>
<context>
    <name>krb:3</name>
    <message>
        <source>Kerberos version not supported</source>
        <translation>Kerberos のバージョンがサポートされていない</translation>
    </message>
    <message>
        <source>The program speaks another version of Kerberos than the domain controller. This is a fault of the program or of its settings, not of your account.</source>
        <translation>プログラムがドメイン コントローラーと異なるバージョンの Kerberos を使っています。アカウントではなく、プログラムまたはその設定の問題です。</translation>
    </message>
    <message>
        <source>The KDC gets a request whose protocol version is not 5.</source>
        <translation>プロトコル バージョンが 5 ではない要求を KDC が受け取っています。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table gives no cause; it hardly occurs outside of tests and very old software.</source>
        <translation>Microsoft の表には原因がありません。テストと非常に古いソフトウェア以外ではほとんど発生しません。</translation>
    </message>
    <message>
        <source>An old Kerberos 4 client, or a program that sends something else to port 88.</source>
        <translation>古い Kerberos 4 クライアント、またはポート 88 に別のものを送るプログラムです。</translation>
    </message>
    <message>
        <source>A scanner or a load balancer&apos;s health check that talks nonsense to the KDC.</source>
        <translation>KDC に無意味なデータを送るスキャナーまたはロード バランサーの正常性チェックです。</translation>
    </message>
    <message>
        <source>Find out which program or device sends the request: client address and time from the event or the KDC log.</source>
        <translation>どのプログラムまたは機器が要求を送っているかを調べてください: イベントまたは KDC ログのクライアント アドレスと時刻。</translation>
    </message>
    <message>
        <source>Update or reconfigure this program to Kerberos 5.</source>
        <translation>このプログラムを Kerberos 5 に更新または再構成してください。</translation>
    </message>
    <message>
        <source>The client address no longer shows up with code 3.</source>
        <translation>そのクライアント アドレスがコード 3 で現れなくなります。</translation>
    </message>
    <message>
        <source>KDC</source>
        <translation>KDC</translation>
    </message>
</context>
<context>
    <name>krb:4</name>
    <message>
        <source>The account&apos;s key is stored under an old master key</source>
        <translation>アカウントのキーが古いマスター キーで保存されている</translation>
    </message>
    <message>
        <source>The server that keeps the passwords cannot open your stored key, because its own master key was changed. The administrators of the Kerberos server have to repair that.</source>
        <translation>パスワードを管理するサーバーが、自身のマスター キーの変更により、保存されたキーを開けません。Kerberos サーバーの管理者による修復が必要です。</translation>
    </message>
    <message>
        <source>A KDC with several master keys finds the client&apos;s key still encrypted in one that it no longer has.</source>
        <translation>複数のマスター キーを持つ KDC で、クライアントのキーがすでにないキーで暗号化されたままです。</translation>
    </message>
    <message>
        <source>Active Directory does not use this code; Microsoft&apos;s table has no cause for it.</source>
        <translation>Active Directory はこのコードを使いません。Microsoft の表には原因がありません。</translation>
    </message>
    <message>
        <source>The master key of a MIT or other Unix KDC was changed without re-encrypting all principals.</source>
        <translation>MIT などの Unix KDC のマスター キーが、全プリンシパルを再暗号化せずに変更されました。</translation>
    </message>
    <message>
        <source>Pass it on to the administrators of the Unix KDC; on MIT they run kdb5_util update_princ_encryption.</source>
        <translation>Unix KDC の管理者に引き継いでください。MIT では kdb5_util update_princ_encryption を実行します。</translation>
    </message>
    <message>
        <source>The same account gets a ticket after the database was re-encrypted.</source>
        <translation>データベースの再暗号化後、同じアカウントがチケットを取得します。</translation>
    </message>
    <message>
        <source>KDC</source>
        <translation>KDC</translation>
    </message>
</context>
<context>
    <name>krb:5</name>
    <message>
        <source>The service&apos;s key is stored under an old master key</source>
        <translation>サービスのキーが古いマスター キーで保存されている</translation>
    </message>
    <message>
        <source>The Kerberos server cannot open the stored key of the service that you want. Its administrators have to re-encrypt it.</source>
        <translation>Kerberos サーバーが、要求されたサービスの保存されたキーを開けません。管理者による再暗号化が必要です。</translation>
    </message>
    <message>
        <source>The same as code 4, but for the service&apos;s entry.</source>
        <translation>コード 4 と同じですが、サービスのエントリについてのものです。</translation>
    </message>
    <message>
        <source>Without a cause in Microsoft&apos;s table, and not sent by Active Directory.</source>
        <translation>Microsoft の表に原因はなく、Active Directory は送信しません。</translation>
    </message>
    <message>
        <source>A change of the master key that left some service principals behind, for instance after a restore of an old database.</source>
        <translation>古いデータベースの復元後などに、一部のサービス プリンシパルを取り残したマスター キーの変更です。</translation>
    </message>
    <message>
        <source>Report the service name to the administrators of the Kerberos server; they re-encrypt the database or set a new key for the service.</source>
        <translation>サービス名を Kerberos サーバーの管理者に報告してください。データベースを再暗号化するか、サービスの新しいキーを設定します。</translation>
    </message>
    <message>
        <source>kvno for the service succeeds on another client, too.</source>
        <translation>そのサービスの kvno が別のクライアントでも成功します。</translation>
    </message>
    <message>
        <source>KDC</source>
        <translation>KDC</translation>
    </message>
</context>
<context>
    <name>krb:6</name>
    <message>
        <source>No such user</source>
        <translation>ユーザーが存在しない</translation>
    </message>
    <message>
        <source>The domain controller does not know the user name as it was sent. A typing error, a wrong domain or a missing account is the reason.</source>
        <translation>ドメイン コントローラーは、送信されたユーザー名を知りません。原因は入力ミス、ドメインの誤り、またはアカウントの不存在です。</translation>
    </message>
    <message>
        <source>A ticket-granting ticket is asked for a name that is not in the directory; event 4768 shows 0x6.</source>
        <translation>ディレクトリにない名前のチケット保証チケットが要求されています。イベント 4768 では 0x6 です。</translation>
    </message>
    <message>
        <source>A service asks in the name of a user who does not exist (S4U2self).</source>
        <translation>サービスが、存在しないユーザーの名前で要求しています (S4U2self)。</translation>
    </message>
    <message>
        <source>Some programs ask with the mail address where the logon name is expected.</source>
        <translation>ログオン名が必要な箇所で、メール アドレスで要求するプログラムがあります。</translation>
    </message>
    <message>
        <source>The user name is mistyped or does not exist.</source>
        <translation>ユーザー名の入力ミス、または存在しない名前です。</translation>
    </message>
    <message>
        <source>The name belongs to another domain or has another UPN suffix than the one that was typed.</source>
        <translation>名前が別のドメインのものか、入力とは別の UPN サフィックスを持っています。</translation>
    </message>
    <message>
        <source>The account was deleted or renamed, or is so new that it has not reached this domain controller.</source>
        <translation>アカウントが削除または名前変更されたか、新しすぎてこのドメイン コントローラーに届いていません。</translation>
    </message>
    <message>
        <source>On Linux or macOS: kinit without -E for a name that contains an @.</source>
        <translation>Linux または macOS: @ を含む名前に対する -E なしの kinit です。</translation>
    </message>
    <message>
        <source>Many such answers in minutes from one address: somebody may be trying out names.</source>
        <translation>1 つのアドレスから数分以内に多数の応答がある場合: 誰かが名前を試している可能性があります。</translation>
    </message>
    <message>
        <source>Type the user name again, with the right domain: DOMAIN\name or name@domain.</source>
        <translation>正しいドメインを付けてユーザー名を入力し直してください: DOMAIN\name または name@domain。</translation>
    </message>
    <message>
        <source>Search the account in the directory under logon name and UPN; compare with the Account Name in event 4768.</source>
        <translation>ディレクトリでログオン名と UPN によりアカウントを検索し、イベント 4768 の Account Name と比べてください。</translation>
    </message>
    <message>
        <source>Check replication if the account is new, for instance with repadmin /showrepl.</source>
        <translation>アカウントが新しい場合は、repadmin /showrepl などでレプリケーションを確認してください。</translation>
    </message>
    <message>
        <source>Look at the list of names if one address asks for many that do not exist.</source>
        <translation>1 つのアドレスが存在しない名前を多数要求している場合は、名前の一覧を調べてください。</translation>
    </message>
    <message>
        <source>A sign-on with the exact name of the directory gets a ticket.</source>
        <translation>ディレクトリと完全に同じ名前でのサインインでチケットが取得されます。</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
    <message>
        <source>kinit</source>
        <translation>kinit</translation>
    </message>
    <message>
        <source>Zscaler and other proxies</source>
        <translation>Zscaler などのプロキシ</translation>
    </message>
    <message>
        <source>KDC (AS; TGS for S4U2Self)</source>
        <translation>KDC (AS、S4U2Self では TGS)</translation>
    </message>
</context>
<context>
    <name>krb:7</name>
    <message>
        <source>No such service name</source>
        <translation>サービス名が存在しない</translation>
    </message>
    <message>
        <source>You are signed on. But the domain controller knows no service under the name that your computer asks for, so it cannot give a ticket for it.</source>
        <translation>サインインはできています。しかし、コンピューターが要求する名前のサービスをドメイン コントローラーが知らないため、チケットを発行できません。</translation>
    </message>
    <message>
        <source>The name of the server or proxy that a program asks for is not in the directory: no account holds this service principal name.</source>
        <translation>プログラムが要求するサーバーまたはプロキシの名前がディレクトリにありません: このサービス プリンシパル名を持つアカウントがありません。</translation>
    </message>
    <message>
        <source>For krbtgt/OTHER.REALM it means: there is no trust to that realm under this name.</source>
        <translation>krbtgt/OTHER.REALM の場合: この名前でのそのレルムとの信頼関係がありません。</translation>
    </message>
    <message>
        <source>Programs that ask for a service by IP address or by an alias get it, and then often fall back to NTLM.</source>
        <translation>IP アドレスまたはエイリアスでサービスを要求するプログラムはこの応答を受け、多くの場合 NTLM に切り替えます。</translation>
    </message>
    <message>
        <source>The service principal name (SPN) was never registered, or was lost when the server was moved or renamed.</source>
        <translation>サービス プリンシパル名 (SPN) が登録されていないか、サーバーの移動または名前変更時に失われました。</translation>
    </message>
    <message>
        <source>The client uses an alias (CNAME), a short name or an IP address, and the SPN exists only for the real name.</source>
        <translation>クライアントがエイリアス (CNAME)、短い名前、IP アドレスを使っており、SPN は本来の名前にしかありません。</translation>
    </message>
    <message>
        <source>DNS turns the name into another one, so that the client asks for something else than the user typed.</source>
        <translation>DNS が名前を別の名前に変えるため、クライアントがユーザーの入力とは違うものを要求しています。</translation>
    </message>
    <message>
        <source>The realm trust is missing or carries a wrong name (for Zscaler: 471000, occurrence 4).</source>
        <translation>レルムの信頼関係がないか、名前が違います (Zscaler: 471000、ケース 4)。</translation>
    </message>
    <message>
        <source>The SPN is in another forest, and name suffix routing does not lead there.</source>
        <translation>SPN が別のフォレストにあり、名前サフィックス ルーティングがそこに届いていません。</translation>
    </message>
    <message>
        <source>It is the counterpart of code 6: there the user&apos;s name was not found, here the server&apos;s.</source>
        <translation>コード 6 と対になるものです: コード 6 ではユーザーの名前、ここではサーバーの名前が見つかりません。</translation>
    </message>
    <message>
        <source>Read the exact service name in event 4769, in klist get or in a capture, and search it: setspn -Q HTTP/host.example.com.</source>
        <translation>イベント 4769、klist get、またはキャプチャで正確なサービス名を読み、検索してください: setspn -Q HTTP/host.example.com。</translation>
    </message>
    <message>
        <source>Register the missing name on the account that runs the service: setspn -S HTTP/host.example.com ACCOUNT.</source>
        <translation>欠けている名前をサービスの実行アカウントに登録してください: setspn -S HTTP/host.example.com ACCOUNT。</translation>
    </message>
    <message>
        <source>Make the client use the name that is registered: full host name in the address, in the proxy setting and in the PAC file.</source>
        <translation>クライアントに登録済みの名前を使わせてください: アドレス、プロキシ設定、PAC ファイルで完全なホスト名。</translation>
    </message>
    <message>
        <source>Correct DNS if an alias or a reverse entry leads to an unregistered name.</source>
        <translation>エイリアスまたは逆引きエントリが未登録の名前を返す場合は、DNS を修正してください。</translation>
    </message>
    <message>
        <source>klist get HTTP/host.example.com brings a ticket, and the program no longer asks for a password.</source>
        <translation>klist get HTTP/host.example.com がチケットを取得し、プログラムがパスワードを求めなくなります。</translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation>イベント 4769</translation>
    </message>
    <message>
        <source>kvno</source>
        <translation>kvno</translation>
    </message>
    <message>
        <source>proxy logs</source>
        <translation>プロキシのログ</translation>
    </message>
    <message>
        <source>KDC (TGS; AS); e-data: Windows may add KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, an NTSTATUS)</source>
        <translation>KDC (TGS、AS)。e-data: Windows は KERB-ERROR-DATA 種類 3 (KERB-EXT-ERROR、NTSTATUS) を追加することがある</translation>
    </message>
</context>
<context>
    <name>krb:8</name>
    <message>
        <source>Two accounts hold the same name</source>
        <translation>2 つのアカウントが同じ名前を持つ</translation>
    </message>
    <message>
        <source>The name of this service is entered twice in the directory. The domain controller cannot know which one is meant and refuses both.</source>
        <translation>このサービスの名前がディレクトリに二重に登録されています。ドメイン コントローラーはどちらを指すかわからず、両方を拒否します。</translation>
    </message>
    <message>
        <source>A service principal name, or a user&apos;s UPN, is on more than one account; event 11 of the KDC names them.</source>
        <translation>サービス プリンシパル名またはユーザーの UPN が複数のアカウントにあります。KDC のイベント 11 がそれらを示します。</translation>
    </message>
    <message>
        <source>Often after a migration or when a service got a new account and the old one kept its names.</source>
        <translation>移行後や、サービスに新しいアカウントを割り当て、古いアカウントに名前が残った場合によく起こります。</translation>
    </message>
    <message>
        <source>The same SPN is on the old and on the new service account, or on a computer and a service account.</source>
        <translation>同じ SPN が、古いサービス アカウントと新しいもの、またはコンピューター アカウントとサービス アカウントにあります。</translation>
    </message>
    <message>
        <source>Somebody registered the name by hand a second time.</source>
        <translation>誰かが手動で名前を再度登録しました。</translation>
    </message>
    <message>
        <source>Two domains of one forest hold the same name. Names have to be unique there, because only then the client can be sure which service it talks to (mutual authentication).</source>
        <translation>1 つのフォレストの 2 つのドメインが同じ名前を持っています。クライアントが通信相手のサービスを確信できる (相互認証) よう、名前は一意である必要があります。</translation>
    </message>
    <message>
        <source>Run setspn -Q SERVICE/HOST and note all accounts in the answer; setspn -X searches all duplicates.</source>
        <translation>setspn -Q SERVICE/HOST を実行し、応答のアカウントをすべて記録してください。setspn -X はすべての重複を検索します。</translation>
    </message>
    <message>
        <source>Take the name off the wrong account with setspn -D, and add names in future only with setspn -S, which checks first.</source>
        <translation>setspn -D で誤ったアカウントから名前を削除し、今後は先に確認を行う setspn -S だけで名前を追加してください。</translation>
    </message>
    <message>
        <source>Nothing; another way of writing the address would only hide the problem.</source>
        <translation>何もありません。アドレスの書き方を変えても問題が隠れるだけです。</translation>
    </message>
    <message>
        <source>setspn -Q shows one account only, klist purge and a new attempt get the ticket.</source>
        <translation>setspn -Q に 1 つのアカウントだけが表示され、klist purge と再試行でチケットが取得されます。</translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation>イベント 4769</translation>
    </message>
    <message>
        <source>event 11 (KDC)</source>
        <translation>イベント 11 (KDC)</translation>
    </message>
    <message>
        <source>KDC (Windows: duplicate SPN or UPN)</source>
        <translation>KDC (Windows: SPN または UPN の重複)</translation>
    </message>
</context>
<context>
    <name>krb:9</name>
    <message>
        <source>The account has no usable key</source>
        <translation>アカウントに使用できるキーがない</translation>
    </message>
    <message>
        <source>The domain controller has no key for this account, so it cannot make a ticket. A new password gives the account a key.</source>
        <translation>ドメイン コントローラーにこのアカウントのキーがないため、チケットを作れません。新しいパスワードでキーが作られます。</translation>
    </message>
    <message>
        <source>The entry of the user or of the service exists but has an empty key.</source>
        <translation>ユーザーまたはサービスのエントリはありますが、キーが空です。</translation>
    </message>
    <message>
        <source>No master key was found for the client or the service.</source>
        <translation>クライアントまたはサービスのマスター キーが見つかりませんでした。</translation>
    </message>
    <message>
        <source>An account that was created or migrated without ever setting a password.</source>
        <translation>パスワードを一度も設定せずに作成または移行されたアカウントです。</translation>
    </message>
    <message>
        <source>A directory object that was damaged or only partly restored.</source>
        <translation>破損した、または一部だけ復元されたディレクトリ オブジェクトです。</translation>
    </message>
    <message>
        <source>Reset the password of the account; for a service, renew its keytab or stored password too.</source>
        <translation>アカウントのパスワードをリセットしてください。サービスの場合は、keytab または保存されたパスワードも更新してください。</translation>
    </message>
    <message>
        <source>Tell from event or capture whether the user&apos;s or the service&apos;s account is concerned.</source>
        <translation>イベントまたはキャプチャから、ユーザーとサービスのどちらのアカウントかを確認してください。</translation>
    </message>
    <message>
        <source>After the reset a ticket for the account is issued.</source>
        <translation>リセット後、アカウントのチケットが発行されます。</translation>
    </message>
    <message>
        <source>KDC</source>
        <translation>KDC</translation>
    </message>
</context>
<context>
    <name>krb:10</name>
    <message>
        <source>A ticket for later is not allowed</source>
        <translation>後日付のチケットは許可されていない</translation>
    </message>
    <message>
        <source>A program asked for a ticket that begins only in the future, and the domain controller does not give such tickets. In most offices the real reason is a wrong clock.</source>
        <translation>プログラムが未来から始まるチケットを要求し、ドメイン コントローラーはそれを発行しません。ほとんどのオフィスでは、本当の原因は時計のずれです。</translation>
    </message>
    <message>
        <source>The start time asked for lies in the future, or the request asks for a postdated ticket where policy forbids it.</source>
        <translation>要求された開始時刻が未来か、ポリシーで禁止されている先日付チケットが要求されています。</translation>
    </message>
    <message>
        <source>Windows itself never asks for postdated tickets.</source>
        <translation>Windows 自体は先日付チケットを要求しません。</translation>
    </message>
    <message>
        <source>A client asks for postdating, that is, for a ticket whose start time is set into the future.</source>
        <translation>クライアントが先日付、つまり開始時刻を未来にしたチケットを要求しています。</translation>
    </message>
    <message>
        <source>The clocks of client and KDC differ, so that &quot;now&quot; looks like the future.</source>
        <translation>クライアントと KDC の時計がずれているため、&quot;現在&quot; が未来に見えます。</translation>
    </message>
    <message>
        <source>Compare the clocks of the computer and the domain controller.</source>
        <translation>コンピューターとドメイン コントローラーの時計を比べてください。</translation>
    </message>
    <message>
        <source>If a script uses kinit -s, drop this option.</source>
        <translation>スクリプトが kinit -s を使っている場合は、このオプションを外してください。</translation>
    </message>
    <message>
        <source>On a Windows-only network treat it as unusual and find out which program sends it.</source>
        <translation>Windows だけのネットワークでは異常とみなし、どのプログラムが送信しているかを調べてください。</translation>
    </message>
    <message>
        <source>Requests from the same client address are answered without this code once the clock is right.</source>
        <translation>時計が正しくなると、同じクライアント アドレスからの要求にこのコードなしで応答があります。</translation>
    </message>
    <message>
        <source>KDC</source>
        <translation>KDC</translation>
    </message>
</context>
<context>
    <name>krb:11</name>
    <message>
        <source>The lifetime asked for is negative or too short</source>
        <translation>要求された有効期間が負または短すぎる</translation>
    </message>
    <message>
        <source>The times in the request make no sense: the ticket would end before it begins. The usual reason is a clock that is wrong.</source>
        <translation>要求の時刻が矛盾しています: チケットが開始前に終わることになります。通常の原因は時計のずれです。</translation>
    </message>
    <message>
        <source>The requested end comes before the start, or the rest of the lifetime is shorter than the KDC accepts.</source>
        <translation>要求された終了が開始より前か、残りの有効期間が KDC の受け入れる長さより短くなっています。</translation>
    </message>
    <message>
        <source>The clocks of the KDC and the client do not agree.</source>
        <translation>KDC とクライアントの時計が一致しません。</translation>
    </message>
    <message>
        <source>A ticket is renewed or forwarded whose source is about to end.</source>
        <translation>元のチケットの終了が近い更新または転送です。</translation>
    </message>
    <message>
        <source>A script asks with kinit -l for a very short life.</source>
        <translation>スクリプトが kinit -l で非常に短い有効期間を要求しています。</translation>
    </message>
    <message>
        <source>Check date, time and time zone of the client and resynchronise.</source>
        <translation>クライアントの日付、時刻、タイム ゾーンを確認し、再同期してください。</translation>
    </message>
    <message>
        <source>Ask for a longer lifetime, or fetch a fresh ticket-granting ticket first.</source>
        <translation>より長い有効期間を要求するか、先に新しいチケット保証チケットを取得してください。</translation>
    </message>
    <message>
        <source>With the right time kinit or sign-on succeeds, and klist shows an end after the start.</source>
        <translation>正しい時刻で kinit またはサインインが成功し、klist で終了が開始より後になります。</translation>
    </message>
    <message>
        <source>KDC</source>
        <translation>KDC</translation>
    </message>
</context>
<context>
    <name>krb:12</name>
    <message>
        <source>A rule forbids this sign-on</source>
        <translation>規則がこのサインインを禁止している</translation>
    </message>
    <message>
        <source>Your name and password may be right, but a rule says no: not at this time, not on this computer, or only with a smart card.</source>
        <translation>名前とパスワードは正しくても、規則で禁止されています: この時間、このコンピューターでは不可、またはスマート カードのみ。</translation>
    </message>
    <message>
        <source>Logon hours, allowed workstations, a smart-card requirement or an authentication policy refuse the request.</source>
        <translation>ログオン時間、許可されたワークステーション、スマート カード必須、または認証ポリシーにより要求が拒否されています。</translation>
    </message>
    <message>
        <source>On MIT and Heimdal KDCs also when a principal&apos;s attributes forbid the kind of ticket, or when a trust path is refused.</source>
        <translation>MIT と Heimdal の KDC では、プリンシパルの属性がその種類のチケットを禁止する場合や、信頼パスが拒否される場合も発生します。</translation>
    </message>
    <message>
        <source>Logon restrictions on the account: workstation restriction, logon hours, smart card required for interactive logon.</source>
        <translation>アカウントのログオン制限: ワークステーションの制限、ログオン時間、対話型ログオンのスマート カード必須。</translation>
    </message>
    <message>
        <source>An authentication policy or silo, or the membership of Protected Users, limits where and how the account may sign on.</source>
        <translation>認証ポリシーまたはサイロ、あるいは Protected Users のメンバーシップにより、アカウントのサインインの場所と方法が制限されています。</translation>
    </message>
    <message>
        <source>The service is not allowed to delegate this user.</source>
        <translation>サービスはこのユーザーの委任を許可されていません。</translation>
    </message>
    <message>
        <source>Across realms: the KDC refuses the chain of trusts.</source>
        <translation>レルム間の場合: KDC が信頼関係の連鎖を拒否しています。</translation>
    </message>
    <message>
        <source>Look at the account: allowed hours, &quot;Log On To...&quot;, &quot;Smart card is required&quot;. Ask when and where the user tries.</source>
        <translation>アカウントを確認してください: 許可された時間、&quot;ログオン先&quot;、&quot;対話型ログオンにはスマート カードが必要&quot;。ユーザーがいつどこで試したかを尋ねてください。</translation>
    </message>
    <message>
        <source>Read the NTSTATUS next to the code where one is shown: 0xC000006F hours, 0xC0000070 workstation, 0xC00002FA smart card.</source>
        <translation>コードの隣に NTSTATUS があれば読んでください: 0xC000006F は時間、0xC0000070 はワークステーション、0xC00002FA はスマート カードです。</translation>
    </message>
    <message>
        <source>Adjust the restriction if the user should be let in; otherwise explain the rule.</source>
        <translation>ユーザーを許可すべきなら制限を調整し、そうでなければ規則を説明してください。</translation>
    </message>
    <message>
        <source>Many of these in minutes may be somebody trying a stolen password from the wrong place.</source>
        <translation>数分以内に多数ある場合、誰かが盗んだパスワードを誤った場所から試している可能性があります。</translation>
    </message>
    <message>
        <source>The user signs on at an allowed time and place, and event 4768 shows 0x0.</source>
        <translation>ユーザーが許可された時間と場所でサインインし、イベント 4768 が 0x0 になります。</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation>イベント 4769</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table for event 4768 prints the text of code 0xB (&quot;Requested start time is later than end time&quot;) next to 0xC, too. RFC 4120 gives 12 the meaning &quot;KDC policy rejects request&quot;, and Microsoft&apos;s own cause (logon restrictions) agrees with the RFC. Read 0xC as a refusal by policy, not as a problem with times.</source>
        <translation>イベント 4768 についての Microsoft の表は、コード 0xB のテキスト (&quot;Requested start time is later than end time&quot;) を 0xC にも記載しています。RFC 4120 では 12 は &quot;KDC policy rejects request&quot; で、Microsoft 自身の挙げる原因 (ログオン制限) は RFC と一致します。0xC は時刻の問題ではなく、ポリシーによる拒否と読んでください。</translation>
    </message>
    <message>
        <source>KDC (AS, TGS); e-data: Windows may add KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, an NTSTATUS)</source>
        <translation>KDC (AS、TGS)。e-data: Windows は KERB-ERROR-DATA 種類 3 (KERB-EXT-ERROR、NTSTATUS) を追加することがある</translation>
    </message>
</context>
<context>
    <name>krb:13</name>
    <message>
        <source>The KDC cannot do what was asked</source>
        <translation>KDC が要求された処理を実行できない</translation>
    </message>
    <message>
        <source>A program asked for a special kind of ticket, and the domain controller will not give that kind. Mostly a server may not act in your name, or an old ticket cannot be prolonged.</source>
        <translation>プログラムが特別な種類のチケットを要求し、ドメイン コントローラーはそれを発行しません。多くは、サーバーがユーザーの名前で動作できないか、古いチケットを延長できません。</translation>
    </message>
    <message>
        <source>A server tries to use the user&apos;s identity towards another server (delegation) and is not allowed to.</source>
        <translation>サーバーが別のサーバーに対してユーザーの ID を使おうとし (委任)、許可されていません。</translation>
    </message>
    <message>
        <source>kinit -R asks to renew a ticket that is not renewable or whose renewal time is over.</source>
        <translation>kinit -R が、更新不可、または更新期間の過ぎたチケットの更新を要求しています。</translation>
    </message>
    <message>
        <source>A forwarded or proxiable ticket is asked from one that does not permit it.</source>
        <translation>それを許可しないチケットから、転送済みまたはプロキシ可能なチケットが要求されています。</translation>
    </message>
    <message>
        <source>The service to which the first server delegates is not in its list &quot;can be used with these services&quot; (msDS-AllowedToDelegateTo).</source>
        <translation>最初のサーバーの委任先サービスが、委任された資格情報を提示できるサービスの一覧 (msDS-AllowedToDelegateTo) にありません。</translation>
    </message>
    <message>
        <source>The ticket-granting ticket is about to expire, so the option cannot be met any more.</source>
        <translation>チケット保証チケットの期限が近く、オプションを満たせなくなっています。</translation>
    </message>
    <message>
        <source>The user is marked &quot;sensitive and cannot be delegated&quot; or is in Protected Users, so the ticket is not forwardable.</source>
        <translation>ユーザーに &quot;アカウントは重要なので委任できない&quot; が設定されているか Protected Users に属しているため、チケットを転送できません。</translation>
    </message>
    <message>
        <source>The option asked for makes no sense for this request, for example renewal without the flag renewable.</source>
        <translation>フラグ renewable なしの更新など、この要求では意味のないオプションです。</translation>
    </message>
    <message>
        <source>Sign out and in, or kinit anew: that cures the case of an ending or non-renewable ticket.</source>
        <translation>サインアウトして再度サインインするか、kinit をやり直してください: 終了間近または更新不可のチケットの場合はこれで解決します。</translation>
    </message>
    <message>
        <source>Compare the delegation list of the first server&apos;s account with the SPN named in event 4769.</source>
        <translation>最初のサーバーのアカウントの委任一覧を、イベント 4769 にある SPN と比べてください。</translation>
    </message>
    <message>
        <source>Say which server has to reach which other one in the user&apos;s name, and under which account it runs.</source>
        <translation>どのサーバーがユーザーの名前でどのサーバーに接続する必要があり、どのアカウントで動作しているかを伝えてください。</translation>
    </message>
    <message>
        <source>The second hop works, and event 4769 shows the target with result 0x0 and the transited service filled in.</source>
        <translation>2 番目のホップが動作し、イベント 4769 に結果 0x0 のターゲットと経由サービスが表示されます。</translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation>イベント 4769</translation>
    </message>
    <message>
        <source>kinit -R</source>
        <translation>kinit -R</translation>
    </message>
    <message>
        <source>IIS and SQL Server logs</source>
        <translation>IIS と SQL Server のログ</translation>
    </message>
    <message>
        <source>KDC (TGS; AS); e-data: Windows may add KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, an NTSTATUS)</source>
        <translation>KDC (TGS、AS)。e-data: Windows は KERB-ERROR-DATA 種類 3 (KERB-EXT-ERROR、NTSTATUS) を追加することがある</translation>
    </message>
</context>
<context>
    <name>krb:14</name>
    <message>
        <source>No encryption type in common</source>
        <translation>共通の暗号化の種類がない</translation>
    </message>
    <message>
        <source>Your computer, the domain controller and the account cannot agree on a method of encryption. Usually one of them is too old or was made stricter.</source>
        <translation>コンピューター、ドメイン コントローラー、アカウントの間で使える暗号化方式が一致しません。多くは、いずれかが古すぎるか、厳しく設定されています。</translation>
    </message>
    <message>
        <source>The request lists encryption types, and the KDC has no key of any of them for the account.</source>
        <translation>要求に暗号化の種類が列挙されていますが、KDC にはそのどれについてもアカウントのキーがありません。</translation>
    </message>
    <message>
        <source>For krbtgt/OTHER.REALM: the realm trust does not allow AES (for Zscaler: 471000, occurrence 3).</source>
        <translation>krbtgt/OTHER.REALM の場合: レルムの信頼関係が AES を許可していません (Zscaler: 471000、ケース 3)。</translation>
    </message>
    <message>
        <source>Suddenly after an update or a hardening that switches RC4 off.</source>
        <translation>RC4 を無効にする更新プログラムまたはセキュリティ強化の後に突然発生します。</translation>
    </message>
    <message>
        <source>The account has no AES key because its password is older than the domain&apos;s AES support; a new password creates one.</source>
        <translation>パスワードがドメインの AES 対応より古いため、アカウントに AES キーがありません。新しいパスワードで作られます。</translation>
    </message>
    <message>
        <source>RC4 is disabled on client or domain controller, and the account or its keytab has only RC4.</source>
        <translation>クライアントまたはドメイン コントローラーで RC4 が無効で、アカウントまたは keytab に RC4 しかありません。</translation>
    </message>
    <message>
        <source>On the trust object AES is not enabled.</source>
        <translation>信頼関係オブジェクトで AES が有効になっていません。</translation>
    </message>
    <message>
        <source>A service account&apos;s msDS-SupportedEncryptionTypes allows only DES or only RC4.</source>
        <translation>サービス アカウントの msDS-SupportedEncryptionTypes が DES だけ、または RC4 だけを許可しています。</translation>
    </message>
    <message>
        <source>Microsoft words the cause more generally: the KDC or the client got a packet that it cannot decrypt.</source>
        <translation>Microsoft はより一般的に述べています: KDC またはクライアントが、復号できないパケットを受け取った。</translation>
    </message>
    <message>
        <source>Read the KDC&apos;s event 14, 16 or 27 on the domain controller, or the Kdcsvc events 201 to 209: they list requested and available types.</source>
        <translation>ドメイン コントローラーの KDC イベント 14、16、27、または Kdcsvc イベント 201 から 209 を読んでください: 要求された種類と利用できる種類が示されます。</translation>
    </message>
    <message>
        <source>For a service or user: set msDS-SupportedEncryptionTypes to AES (24, 0x18) and change the password once, so that AES keys are made.</source>
        <translation>サービスまたはユーザー: msDS-SupportedEncryptionTypes を AES (24、0x18) に設定し、AES キーが作られるようにパスワードを 1 回変更してください。</translation>
    </message>
    <message>
        <source>For a trust: tick &quot;The other domain supports Kerberos AES Encryption&quot;, or ksetup /setenctypeattr REALM AES256-CTS-HMAC-SHA1-96 AES128-CTS-HMAC-SHA1-96.</source>
        <translation>信頼関係: &quot;ほかのドメインは Kerberos AES 暗号化をサポートする&quot; をオンにするか、ksetup /setenctypeattr REALM AES256-CTS-HMAC-SHA1-96 AES128-CTS-HMAC-SHA1-96 を実行してください。</translation>
    </message>
    <message>
        <source>Make a new keytab with AES keys and install it together with the new password.</source>
        <translation>AES キーを含む新しい keytab を作成し、新しいパスワードと一緒に配置してください。</translation>
    </message>
    <message>
        <source>klist shows the ticket with AES-256, and event 4769 reports 0x12 or 0x11 as encryption type.</source>
        <translation>klist に AES-256 のチケットが表示され、イベント 4769 の暗号化の種類が 0x12 または 0x11 です。</translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation>イベント 4769</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
    <message>
        <source>captures</source>
        <translation>キャプチャ</translation>
    </message>
    <message>
        <source>Spelling: RFC 4120 has KDC_ERR_ETYPE_NOSUPP, Microsoft&apos;s event pages print KDC_ERR_ETYPE_NOTSUPP. Microsoft&apos;s cause speaks of a packet that cannot be decrypted; by the RFC the code means that no common encryption type is left.</source>
        <translation>綴り: RFC 4120 では KDC_ERR_ETYPE_NOSUPP、Microsoft のイベント ページでは KDC_ERR_ETYPE_NOTSUPP です。Microsoft の原因は復号できないパケットについて述べていますが、RFC では共通の暗号化の種類が残っていないことを意味します。</translation>
    </message>
    <message>
        <source>KDC (AS, TGS)</source>
        <translation>KDC (AS、TGS)</translation>
    </message>
</context>
<context>
    <name>krb:15</name>
    <message>
        <source>Checksum type not supported</source>
        <translation>チェックサムの種類がサポートされていない</translation>
    </message>
    <message>
        <source>A program protects its request with a kind of checksum that the domain controller does not know. It is a matter of software versions.</source>
        <translation>プログラムが、ドメイン コントローラーの知らない種類のチェックサムで要求を保護しています。ソフトウェアのバージョンの問題です。</translation>
    </message>
    <message>
        <source>The KDC finds a checksum type in the request that it has not implemented.</source>
        <translation>KDC が、実装していない種類のチェックサムを要求内に見つけました。</translation>
    </message>
    <message>
        <source>A client with unusual or outdated cryptographic settings.</source>
        <translation>特殊な、または古い暗号設定のクライアントです。</translation>
    </message>
    <message>
        <source>By Microsoft&apos;s table: a computer receives a packet for which it has no key of the fitting encryption type, and so cannot decrypt the ticket. That describes encryption types more than checksums.</source>
        <translation>Microsoft の表による説明: コンピューターが、適切な暗号化の種類のキーを持たないパケットを受け取り、チケットを復号できない。これはチェックサムよりも暗号化の種類の説明です。</translation>
    </message>
    <message>
        <source>A test tool or a forged request.</source>
        <translation>テスト ツールまたは偽造された要求です。</translation>
    </message>
    <message>
        <source>Identify program and computer from the client address.</source>
        <translation>クライアント アドレスからプログラムとコンピューターを特定してください。</translation>
    </message>
    <message>
        <source>Update the Kerberos library of the program or drop special checksum settings from krb5.conf.</source>
        <translation>プログラムの Kerberos ライブラリを更新するか、krb5.conf から特別なチェックサム設定を削除してください。</translation>
    </message>
    <message>
        <source>In a pure Active Directory this code is not expected: find out who sends it.</source>
        <translation>Active Directory だけの環境では想定されないコードです: 送信元を調べてください。</translation>
    </message>
    <message>
        <source>The program works with default settings and without this code in the log.</source>
        <translation>プログラムが既定の設定で動作し、ログにこのコードがありません。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s cause for 0xF is about encryption keys and fits 0xE better; RFC 4120 means checksum types only.</source>
        <translation>Microsoft の挙げる 0xF の原因は暗号化キーに関するもので、0xE により合います。RFC 4120 ではチェックサムの種類だけを意味します。</translation>
    </message>
    <message>
        <source>KDC</source>
        <translation>KDC</translation>
    </message>
</context>
<context>
    <name>krb:16</name>
    <message>
        <source>Smart-card sign-on is not possible here</source>
        <translation>ここではスマート カードのサインインができない</translation>
    </message>
    <message>
        <source>The domain controller cannot handle the kind of proof that your computer sent, most often a smart card. In most cases the domain controller lacks a certificate.</source>
        <translation>ドメイン コントローラーが、コンピューターの送った証明の種類 (多くはスマート カード) を処理できません。ほとんどの場合、ドメイン コントローラーに証明書がありません。</translation>
    </message>
    <message>
        <source>Smart-card or certificate sign-on, and the domain controller has no fitting certificate.</source>
        <translation>スマート カードまたは証明書でのサインインで、ドメイン コントローラーに適切な証明書がありません。</translation>
    </message>
    <message>
        <source>A client sends pre-authentication data of a type that the KDC does not know.</source>
        <translation>クライアントが、KDC の知らない種類の事前認証データを送っています。</translation>
    </message>
    <message>
        <source>Event 4771 shows it as 0x10; event 4768 is not written for this code.</source>
        <translation>イベント 4771 では 0x10 です。このコードではイベント 4768 は記録されません。</translation>
    </message>
    <message>
        <source>The domain controller has no certificate for smart-card logon (template Domain Controller Authentication or Kerberos Authentication).</source>
        <translation>ドメイン コントローラーに、スマート カード ログオン用の証明書 (テンプレート ドメイン コントローラーの認証 または Kerberos 認証) がありません。</translation>
    </message>
    <message>
        <source>The right certification authority cannot be reached, or the wrong one is asked, so the domain controller gets no certificate.</source>
        <translation>正しい証明機関に到達できないか、違う証明機関に要求しているため、ドメイン コントローラーが証明書を取得できません。</translation>
    </message>
    <message>
        <source>The certificate of the domain controller has expired or is not trusted in NTAuth.</source>
        <translation>ドメイン コントローラーの証明書が期限切れか、NTAuth で信頼されていません。</translation>
    </message>
    <message>
        <source>On a MIT KDC: the PKINIT or OTP module is not installed or not configured.</source>
        <translation>MIT KDC の場合: PKINIT または OTP モジュールがインストールまたは構成されていません。</translation>
    </message>
    <message>
        <source>Let the user sign on with a password if policy allows it, and note which domain controller answered (echo %LOGONSERVER%).</source>
        <translation>ポリシーで許可されていればユーザーにパスワードでサインインしてもらい、どのドメイン コントローラーが応答したかを記録してください (echo %LOGONSERVER%)。</translation>
    </message>
    <message>
        <source>Check the certificate of that domain controller: certutil -dcinfo verify; enrol a new one if it is missing or expired.</source>
        <translation>そのドメイン コントローラーの証明書を確認してください: certutil -dcinfo verify。ない場合や期限切れの場合は新しく登録してください。</translation>
    </message>
    <message>
        <source>See that the issuing CA is published in NTAuth and that its revocation list can be fetched.</source>
        <translation>発行元 CA が NTAuth に公開され、その失効リストを取得できることを確認してください。</translation>
    </message>
    <message>
        <source>certutil -dcinfo verify is clean for all domain controllers, and a smart card signs on.</source>
        <translation>certutil -dcinfo verify がすべてのドメイン コントローラーで問題なく、スマート カードでサインインできます。</translation>
    </message>
    <message>
        <source>event 4771</source>
        <translation>イベント 4771</translation>
    </message>
    <message>
        <source>smart-card logon</source>
        <translation>スマート カード ログオン</translation>
    </message>
    <message>
        <source>KDC (AS, PKINIT)</source>
        <translation>KDC (AS、PKINIT)</translation>
    </message>
</context>
<context>
    <name>krb:17</name>
    <message>
        <source>Way of writing the trust path not supported</source>
        <translation>信頼パスの記述形式がサポートされていない</translation>
    </message>
    <message>
        <source>The ticket came through several realms, and its record of the way is written in a form that this server does not read. The administrators of the realms have to look at it.</source>
        <translation>チケットが複数のレルムを経由し、その経路の記録がこのサーバーの読めない形式で書かれています。レルムの管理者による調査が必要です。</translation>
    </message>
    <message>
        <source>The KDC meets a transited-realms field of an unknown type.</source>
        <translation>KDC が、不明な形式の経由レルムのフィールドを受け取りました。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table gives no cause; it needs very unusual software.</source>
        <translation>Microsoft の表には原因がありません。非常に特殊なソフトウェアでのみ起こります。</translation>
    </message>
    <message>
        <source>A foreign KDC that does not use the standard encoding (type 1, domain-X500-compress).</source>
        <translation>標準のエンコード (種類 1、domain-X500-compress) を使わない外部の KDC です。</translation>
    </message>
    <message>
        <source>Collect the names of the realms on the way and the software of their KDCs, and hand them to the directory team.</source>
        <translation>経路上のレルムの名前とその KDC のソフトウェアを集め、ディレクトリ チームに渡してください。</translation>
    </message>
    <message>
        <source>A ticket through the same realms is issued after the foreign KDC was corrected.</source>
        <translation>外部の KDC の修正後、同じレルムを経由したチケットが発行されます。</translation>
    </message>
    <message>
        <source>Spelling: KDC_ERR_TRTYPE_NOSUPP in RFC 4120, KDC_ERR_TRTYPE_NO_SUPP in Microsoft&apos;s table.</source>
        <translation>綴り: RFC 4120 では KDC_ERR_TRTYPE_NOSUPP、Microsoft の表では KDC_ERR_TRTYPE_NO_SUPP です。</translation>
    </message>
    <message>
        <source>KDC (TGS)</source>
        <translation>KDC (TGS)</translation>
    </message>
</context>
<context>
    <name>krb:18</name>
    <message>
        <source>Account disabled, locked or expired</source>
        <translation>アカウントが無効、ロックアウト、または期限切れ</translation>
    </message>
    <message>
        <source>Your account may not sign on at the moment: it is locked after wrong passwords, switched off, or past its end date. The helpdesk can see which of the three.</source>
        <translation>アカウントは現在サインインできません: 間違ったパスワードによるロックアウト、無効、または終了日の経過です。どれに当たるかはヘルプデスクが確認できます。</translation>
    </message>
    <message>
        <source>A ticket is asked for an account that is disabled, expired or locked out.</source>
        <translation>無効、期限切れ、またはロックアウトされたアカウントのチケットが要求されています。</translation>
    </message>
    <message>
        <source>Active Directory also answers so outside the logon hours, and, when it re-checks an account during a session, for tickets older than twenty minutes.</source>
        <translation>Active Directory は、ログオン時間外の場合や、セッション中にアカウントを再確認して 20 分より古いチケットを受けた場合にも、このように応答します。</translation>
    </message>
    <message>
        <source>A MIT KDC sends it after too many failed attempts.</source>
        <translation>MIT KDC は、失敗した試行が多すぎる場合に送信します。</translation>
    </message>
    <message>
        <source>The account was disabled explicitly.</source>
        <translation>アカウントが明示的に無効にされました。</translation>
    </message>
    <message>
        <source>Too many wrong passwords: a phone, a drive mapping or a service may still try an old password.</source>
        <translation>間違ったパスワードが多すぎます: 電話、ネットワーク ドライブ、サービスがまだ古いパスワードを試している可能性があります。</translation>
    </message>
    <message>
        <source>The account&apos;s end date has passed.</source>
        <translation>アカウントの終了日が過ぎています。</translation>
    </message>
    <message>
        <source>Look at the account in the directory: locked, disabled, expired? Or read the NTSTATUS: 0xC0000234 locked, 0xC0000072 disabled, 0xC0000193 expired.</source>
        <translation>ディレクトリでアカウントを確認してください: ロックアウト、無効、期限切れのどれか。または NTSTATUS を読んでください: 0xC0000234 はロックアウト、0xC0000072 は無効、0xC0000193 は期限切れです。</translation>
    </message>
    <message>
        <source>When locked: unlock it and search the source of the wrong passwords in events 4740 and 4771 before it happens again.</source>
        <translation>ロックアウトの場合: 解除し、再発する前にイベント 4740 と 4771 で間違ったパスワードの発生元を探してください。</translation>
    </message>
    <message>
        <source>When disabled or expired: clear with the user&apos;s manager, then enable or extend.</source>
        <translation>無効または期限切れの場合: ユーザーの上司に確認してから、有効にするか延長してください。</translation>
    </message>
    <message>
        <source>Many accounts locked within minutes from one address: suspect password guessing.</source>
        <translation>1 つのアドレスから数分以内に多数のアカウントがロックされた場合: パスワード推測を疑ってください。</translation>
    </message>
    <message>
        <source>The account shows as enabled and unlocked, and a new ticket arrives.</source>
        <translation>アカウントが有効でロックされていないと表示され、新しいチケットが届きます。</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
    <message>
        <source>kinit</source>
        <translation>kinit</translation>
    </message>
    <message>
        <source>KDC (AS); e-data: Windows may add KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, an NTSTATUS)</source>
        <translation>KDC (AS)。e-data: Windows は KERB-ERROR-DATA 種類 3 (KERB-EXT-ERROR、NTSTATUS) を追加することがある</translation>
    </message>
</context>
<context>
    <name>krb:19</name>
    <message>
        <source>The service&apos;s account is switched off</source>
        <translation>サービスのアカウントが無効</translation>
    </message>
    <message>
        <source>The service that you want to reach cannot be used, because its account was disabled. Your own account is fine.</source>
        <translation>アカウントが無効にされているため、アクセス先のサービスを使えません。ご自身のアカウントは正常です。</translation>
    </message>
    <message>
        <source>A ticket is asked for a service whose account is disabled or locked.</source>
        <translation>無効またはロックアウトされたアカウントのサービスのチケットが要求されています。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table has no cause for it.</source>
        <translation>Microsoft の表には原因がありません。</translation>
    </message>
    <message>
        <source>The service account or the computer account of the server was disabled, for instance by a clean-up of inactive accounts.</source>
        <translation>使われていないアカウントの整理などで、サービス アカウントまたはサーバーのコンピューター アカウントが無効にされました。</translation>
    </message>
    <message>
        <source>Find the account that holds the SPN (setspn -Q) and look at its state.</source>
        <translation>SPN を持つアカウントを探し (setspn -Q)、その状態を確認してください。</translation>
    </message>
    <message>
        <source>Enable the account if the service is still in use.</source>
        <translation>サービスがまだ使われている場合は、アカウントを有効にしてください。</translation>
    </message>
    <message>
        <source>Confirm whether the service should still exist.</source>
        <translation>サービスがまだ存在すべきかどうかを確認してください。</translation>
    </message>
    <message>
        <source>klist get for the service succeeds.</source>
        <translation>そのサービスの klist get が成功します。</translation>
    </message>
    <message>
        <source>KDC</source>
        <translation>KDC</translation>
    </message>
</context>
<context>
    <name>krb:20</name>
    <message>
        <source>The ticket-granting ticket is no longer accepted</source>
        <translation>チケット保証チケットが受け入れられなくなった</translation>
    </message>
    <message>
        <source>The domain controller does not accept your main ticket any more. Signing out and in again gives you a new one.</source>
        <translation>ドメイン コントローラーがメイン チケットを受け入れなくなりました。サインアウトして再度サインインすると新しいものが発行されます。</translation>
    </message>
    <message>
        <source>A TGS request comes with a ticket that the KDC counts as revoked.</source>
        <translation>KDC が失効とみなすチケットで TGS 要求が届いています。</translation>
    </message>
    <message>
        <source>Since the updates for CVE-2021-42287: the account named in the ticket&apos;s PAC is not the account in the directory.</source>
        <translation>CVE-2021-42287 の更新プログラム以降: チケットの PAC にあるアカウントがディレクトリのアカウントと異なります。</translation>
    </message>
    <message>
        <source>The account was deleted and created anew under the same name, or the ticket is older than such a change.</source>
        <translation>アカウントが削除されて同じ名前で作り直されたか、チケットがその変更より古いものです。</translation>
    </message>
    <message>
        <source>The ticket&apos;s PAC lacks the requestor entry, as with forged (&quot;golden&quot;) tickets or unpatched domain controllers in a mixed domain.</source>
        <translation>偽造 (&quot;golden&quot;) チケットや、混在ドメインの未更新ドメイン コントローラーの場合のように、チケットの PAC に要求者のエントリがありません。</translation>
    </message>
    <message>
        <source>In the design of PKCROSS (a draft that never became common) a remote KDC forgot its old key while tickets made with it were still valid.</source>
        <translation>PKCROSS (普及しなかったドラフト) の設計では、リモート KDC が古いキーを失い、そのキーのチケットがまだ有効な場合です。</translation>
    </message>
    <message>
        <source>Sign out and sign in again, so that the computer gets a new main ticket.</source>
        <translation>コンピューターが新しいメイン チケットを取得するように、サインアウトして再度サインインしてください。</translation>
    </message>
    <message>
        <source>Run klist purge and lock and unlock the screen instead, if signing out is not possible now.</source>
        <translation>今サインアウトできない場合は、代わりに klist purge を実行し、画面をロックして解除してください。</translation>
    </message>
    <message>
        <source>Make sure that all domain controllers have the same update level.</source>
        <translation>すべてのドメイン コントローラーの更新レベルが同じであることを確認してください。</translation>
    </message>
    <message>
        <source>If it comes back or hits an administrator&apos;s account, examine where the ticket came from.</source>
        <translation>再発する場合や管理者のアカウントで起きた場合は、チケットの出所を調べてください。</translation>
    </message>
    <message>
        <source>A ticket with a new start time is in klist, and services open.</source>
        <translation>klist に新しい開始時刻のチケットがあり、サービスが開きます。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table explains 0x14 with PKCROSS and names RFC 1510, which has no such text; it comes from a draft. In Active Directory of today the check of the PAC requestor is the likelier reason.</source>
        <translation>Microsoft の表は 0x14 を PKCROSS で説明し RFC 1510 を挙げていますが、そこにその記述はなく、ドラフトに由来します。現在の Active Directory では、PAC の要求者の検査が原因である可能性が高くなっています。</translation>
    </message>
    <message>
        <source>KDC (TGS)</source>
        <translation>KDC (TGS)</translation>
    </message>
</context>
<context>
    <name>krb:21</name>
    <message>
        <source>The account is not valid yet</source>
        <translation>アカウントがまだ有効でない</translation>
    </message>
    <message>
        <source>Your account starts only on a later date or time. Try again then, or ask for an earlier start.</source>
        <translation>アカウントは後の日時から始まります。その時点で再度試すか、開始を早めるよう依頼してください。</translation>
    </message>
    <message>
        <source>A KDC with start dates for accounts is asked before that date.</source>
        <translation>アカウントに開始日のある KDC に、その日付より前に要求しています。</translation>
    </message>
    <message>
        <source>Without a cause in Microsoft&apos;s table; Active Directory accounts have no start date.</source>
        <translation>Microsoft の表に原因はありません。Active Directory のアカウントに開始日はありません。</translation>
    </message>
    <message>
        <source>An account prepared for a later first day, on a Unix or other KDC.</source>
        <translation>Unix などの KDC で、後日の利用開始に備えて作られたアカウントです。</translation>
    </message>
    <message>
        <source>The KDC&apos;s clock is behind.</source>
        <translation>KDC の時計が遅れています。</translation>
    </message>
    <message>
        <source>Ask for the start date of the account and compare with the KDC&apos;s date and time.</source>
        <translation>アカウントの開始日を尋ね、KDC の日時と比べてください。</translation>
    </message>
    <message>
        <source>Let the administrators of the KDC move the start date if needed.</source>
        <translation>必要な場合は、KDC の管理者に開始日を変更してもらってください。</translation>
    </message>
    <message>
        <source>After the start time the first sign-on works.</source>
        <translation>開始時刻の後、最初のサインインが成功します。</translation>
    </message>
    <message>
        <source>KDC</source>
        <translation>KDC</translation>
    </message>
</context>
<context>
    <name>krb:22</name>
    <message>
        <source>The service is not valid yet</source>
        <translation>サービスがまだ有効でない</translation>
    </message>
    <message>
        <source>The service you want is prepared but not yet released for use.</source>
        <translation>ご希望のサービスは準備済みですが、まだ利用開始されていません。</translation>
    </message>
    <message>
        <source>The entry of the service has a start time in the future.</source>
        <translation>サービスのエントリの開始時刻が未来です。</translation>
    </message>
    <message>
        <source>No cause is given in Microsoft&apos;s table; rare.</source>
        <translation>Microsoft の表に原因はありません。まれです。</translation>
    </message>
    <message>
        <source>A service principal that was entered ahead of its launch.</source>
        <translation>公開前に登録されたサービス プリンシパルです。</translation>
    </message>
    <message>
        <source>A KDC whose date is wrong.</source>
        <translation>日付の誤った KDC です。</translation>
    </message>
    <message>
        <source>Say when the service goes live, or have the start time removed.</source>
        <translation>サービスの開始日時を伝えるか、開始時刻を削除してもらってください。</translation>
    </message>
    <message>
        <source>From the start time on a ticket for the service is given out.</source>
        <translation>開始時刻以降、サービスのチケットが発行されます。</translation>
    </message>
    <message>
        <source>KDC</source>
        <translation>KDC</translation>
    </message>
</context>
<context>
    <name>krb:23</name>
    <message>
        <source>The password has expired</source>
        <translation>パスワードの期限切れ</translation>
    </message>
    <message>
        <source>Your password is too old or has to be changed at the next sign-on. Choose a new one, then everything works again.</source>
        <translation>パスワードが古すぎるか、次回のサインインで変更が必要です。新しいパスワードを選べば、再びすべて使えます。</translation>
    </message>
    <message>
        <source>A sign-on with an account whose password has reached its maximum age, or which is set to &quot;User must change password at next logon&quot;.</source>
        <translation>パスワードが有効期間に達したか、&quot;ユーザーは次回ログオン時にパスワード変更が必要&quot; が設定されたアカウントでのサインインです。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s older pages say that event 4768 does not show 0x17 and that 4771 does; newer pages make this exception only for 0x10 and 0x18.</source>
        <translation>Microsoft の古いページは、イベント 4768 に 0x17 は現れず 4771 に現れるとしています。新しいページは 0x10 と 0x18 だけを例外としています。</translation>
    </message>
    <message>
        <source>The user&apos;s password has expired.</source>
        <translation>ユーザーのパスワードの期限が切れています。</translation>
    </message>
    <message>
        <source>An administrator set the password and asked for a change at the first sign-on.</source>
        <translation>管理者がパスワードを設定し、最初のサインインでの変更を求めました。</translation>
    </message>
    <message>
        <source>A program or a phone that cannot show a dialog for a new password keeps failing with it.</source>
        <translation>新しいパスワードのダイアログを表示できないプログラムまたは電話が、失敗し続けています。</translation>
    </message>
    <message>
        <source>Press Ctrl+Alt+Del, choose &quot;Change a password&quot;, or sign out and in: Windows then asks for a new one. On Linux and macOS use kpasswd.</source>
        <translation>Ctrl+Alt+Del を押して &quot;パスワードの変更&quot; を選ぶか、サインアウトして再度サインインしてください: Windows が新しいパスワードを求めます。Linux と macOS では kpasswd を使ってください。</translation>
    </message>
    <message>
        <source>For users outside the office: VPN first, or the company&apos;s web page for password changes.</source>
        <translation>オフィス外のユーザー: 先に VPN、または会社のパスワード変更 Web ページを使ってください。</translation>
    </message>
    <message>
        <source>For a service account: set a new password in the directory and in the service.</source>
        <translation>サービス アカウント: ディレクトリとサービスの両方に新しいパスワードを設定してください。</translation>
    </message>
    <message>
        <source>The new password signs on, and klist shows a ticket issued after the change.</source>
        <translation>新しいパスワードでサインインでき、klist に変更後に発行されたチケットがあります。</translation>
    </message>
    <message>
        <source>event 4771</source>
        <translation>イベント 4771</translation>
    </message>
    <message>
        <source>event 4768</source>
        <translation>イベント 4768</translation>
    </message>
    <message>
        <source>kinit</source>
        <translation>kinit</translation>
    </message>
    <message>
        <source>Which events show 0x17: an older revision of Microsoft&apos;s page excludes it from 4768, a newer revision does not. Look in both 4768 and 4771.</source>
        <translation>0x17 が現れるイベント: Microsoft のページの古い改訂は 4768 から除外し、新しい改訂は除外していません。4768 と 4771 の両方を確認してください。</translation>
    </message>
    <message>
        <source>KDC (AS)</source>
        <translation>KDC (AS)</translation>
    </message>
</context>
<context>
    <name>krb:24</name>
    <message>
        <source>Wrong password</source>
        <translation>パスワードが違う</translation>
    </message>
    <message>
        <source>The password that was used is not the right one for this account. It may be a typing error, or a device that still remembers your old password.</source>
        <translation>使われたパスワードがこのアカウントのものと違います。入力ミス、または古いパスワードを覚えているデバイスの可能性があります。</translation>
    </message>
    <message>
        <source>The time stamp that the client encrypted with the password cannot be opened with the account&apos;s key.</source>
        <translation>クライアントがパスワードで暗号化したタイム スタンプを、アカウントのキーで開けません。</translation>
    </message>
    <message>
        <source>Event 4771 shows it as 0x18, with the client&apos;s address; event 4768 is not written for it.</source>
        <translation>イベント 4771 にクライアントのアドレスと共に 0x18 と記録されます。イベント 4768 は記録されません。</translation>
    </message>
    <message>
        <source>On Linux the same code comes up for a keytab that no longer fits.</source>
        <translation>Linux では、合わなくなった keytab でも同じコードになります。</translation>
    </message>
    <message>
        <source>The user typed a wrong password: caps lock, keyboard language, the password of another account.</source>
        <translation>ユーザーが間違ったパスワードを入力しました: Caps Lock、キーボードの言語、別のアカウントのパスワード。</translation>
    </message>
    <message>
        <source>The password was changed, and a phone, a mapped drive, a scheduled task or a second computer still uses the old one.</source>
        <translation>パスワードが変更され、電話、ネットワーク ドライブ、スケジュールされたタスク、または 2 台目のコンピューターが古いものを使っています。</translation>
    </message>
    <message>
        <source>A keytab made before the last password change, or with a wrong salt after a rename of the account.</source>
        <translation>最後のパスワード変更より前に作られた keytab、またはアカウントの名前変更後のソルトが誤った keytab です。</translation>
    </message>
    <message>
        <source>One wrong attempt against each of many accounts: password spraying.</source>
        <translation>多数のアカウントに対する 1 回ずつの誤った試行: パスワード スプレーです。</translation>
    </message>
    <message>
        <source>Type the password once more, slowly, with an eye on caps lock and keyboard language. Stop before the account locks.</source>
        <translation>Caps Lock とキーボードの言語に注意して、パスワードをゆっくりもう一度入力してください。アカウントがロックされる前に止めてください。</translation>
    </message>
    <message>
        <source>Look at the Client Address in event 4771: is it the user&apos;s own computer or another device?</source>
        <translation>イベント 4771 の Client Address を確認してください: ユーザー自身のコンピューターか、別のデバイスか。</translation>
    </message>
    <message>
        <source>When it is another device, remove the stored password there: Credential Manager, mail on the phone, services, tasks.</source>
        <translation>別のデバイスの場合は、そこに保存されたパスワードを削除してください: 資格情報マネージャー、電話のメール、サービス、タスク。</translation>
    </message>
    <message>
        <source>Reset the password if nobody knows it any more; mind the lockout counter.</source>
        <translation>誰もパスワードを知らない場合はリセットしてください。ロックアウトのカウンターに注意してください。</translation>
    </message>
    <message>
        <source>For a keytab: make a new one and compare kvno (klist -k) with the account&apos;s.</source>
        <translation>keytab の場合: 新しく作成し、kvno (klist -k) をアカウントのものと比べてください。</translation>
    </message>
    <message>
        <source>The sign-on works, and no new event 4771 with 0x18 appears for the account.</source>
        <translation>サインインが成功し、アカウントの 0x18 の新しいイベント 4771 がありません。</translation>
    </message>
    <message>
        <source>event 4771</source>
        <translation>イベント 4771</translation>
    </message>
    <message>
        <source>kinit</source>
        <translation>kinit</translation>
    </message>
    <message>
        <source>SSSD logs</source>
        <translation>SSSD のログ</translation>
    </message>
    <message>
        <source>KDC (AS); e-data: METHOD-DATA (optional)</source>
        <translation>KDC (AS)。e-data: METHOD-DATA (省略可能)</translation>
    </message>
</context>
<context>
    <name>krb:25</name>
    <message>
        <source>Normal first answer: please prove who you are</source>
        <translation>通常の最初の応答: 本人証明の要求</translation>
    </message>
    <message>
        <source>This is not an error. The domain controller only asks the computer to prove the password, and the computer does so with its next message.</source>
        <translation>エラーではありません。ドメイン コントローラーがコンピューターにパスワードの証明を求めているだけで、コンピューターは次のメッセージで証明します。</translation>
    </message>
    <message>
        <source>The first request of nearly every sign-on goes out without proof, and the KDC answers with this code and a list of what it accepts.</source>
        <translation>ほぼすべてのサインインの最初の要求は証明なしで送られ、KDC はこのコードと受け入れる方式の一覧で応答します。</translation>
    </message>
    <message>
        <source>Traces of MIT, Heimdal and Java clients show it all the time.</source>
        <translation>MIT、Heimdal、Java クライアントのトレースに常に現れます。</translation>
    </message>
    <message>
        <source>Unix clients (MIT Kerberos) do not send a proof with their first request; a Windows KDC that requires pre-authentication, which is the default, then sends this code, and the client repeats the request with the proof.</source>
        <translation>Unix クライアント (MIT Kerberos) は最初の要求で証明を送りません。既定どおり事前認証を必要とする Windows KDC はこのコードを送り、クライアントは証明を付けて要求を繰り返します。</translation>
    </message>
    <message>
        <source>Only when nothing follows: a client that cannot continue, for example a very old or home-made one.</source>
        <translation>何も続かない場合だけ: 非常に古い、または自作のものなど、先に進めないクライアントです。</translation>
    </message>
    <message>
        <source>Do not report it as a fault. Look at the answer to the next request.</source>
        <translation>障害として報告しないでください。次の要求への応答を確認してください。</translation>
    </message>
    <message>
        <source>If a client stops here, configure or update it so that it sends pre-authentication.</source>
        <translation>クライアントがここで止まる場合は、事前認証を送るように構成または更新してください。</translation>
    </message>
    <message>
        <source>A second AS request with padata follows, and it is answered with a ticket.</source>
        <translation>padata を含む 2 番目の AS 要求が続き、チケットで応答されます。</translation>
    </message>
    <message>
        <source>captures</source>
        <translation>キャプチャ</translation>
    </message>
    <message>
        <source>KRB5_TRACE</source>
        <translation>KRB5_TRACE</translation>
    </message>
    <message>
        <source>KDC (AS); e-data: METHOD-DATA</source>
        <translation>KDC (AS)。e-data: METHOD-DATA</translation>
    </message>
</context>
<context>
    <name>krb:26</name>
    <message>
        <source>Ticket and requested server do not belong together</source>
        <translation>チケットと要求されたサーバーが対応しない</translation>
    </message>
    <message>
        <source>The program sent a ticket of one server and asked for another one. This is a matter for those who run the program.</source>
        <translation>プログラムが、あるサーバーのチケットを送り、別のサーバーを要求しました。プログラムの運用担当者の対応が必要です。</translation>
    </message>
    <message>
        <source>A renewal or forwarding names another server than the ticket that is sent along.</source>
        <translation>更新または転送が、添付のチケットとは別のサーバーを示しています。</translation>
    </message>
    <message>
        <source>A user-to-user or delegation request comes with a second ticket that was not issued to the asking service.</source>
        <translation>ユーザー間認証または委任の要求に、要求元サービス宛てに発行されていない 2 番目のチケットが付いています。</translation>
    </message>
    <message>
        <source>A client that mixes up tickets, for instance after a server was renamed during a session.</source>
        <translation>セッション中のサーバー名の変更後などに、チケットを取り違えるクライアントです。</translation>
    </message>
    <message>
        <source>A delegation set-up in which the front-end server uses the ticket of another account.</source>
        <translation>フロントエンド サーバーが別のアカウントのチケットを使う委任の構成です。</translation>
    </message>
    <message>
        <source>Close the program and start it again, so that it fetches new tickets.</source>
        <translation>新しいチケットを取得するように、プログラムを閉じて再度起動してください。</translation>
    </message>
    <message>
        <source>Purge the tickets (klist purge, kdestroy) and try once more.</source>
        <translation>チケットを消去し (klist purge、kdestroy)、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check under which account the front-end runs and whose ticket it uses for delegation.</source>
        <translation>フロントエンドの実行アカウントと、委任に使うチケットの所有者を確認してください。</translation>
    </message>
    <message>
        <source>With fresh tickets the request passes.</source>
        <translation>新しいチケットで要求が成功します。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s text is &quot;KDC does not know about the requested server&quot; and gives no cause; RFC 4120 says &quot;Requested server and ticket don&apos;t match&quot;. Unknown servers have code 7.</source>
        <translation>Microsoft のテキストは &quot;KDC does not know about the requested server&quot; で、原因は示されていません。RFC 4120 では &quot;Requested server and ticket don&apos;t match&quot; です。不明なサーバーはコード 7 です。</translation>
    </message>
    <message>
        <source>KDC (TGS)</source>
        <translation>KDC (TGS)</translation>
    </message>
</context>
<context>
    <name>krb:27</name>
    <message>
        <source>This name can only be reached user to user</source>
        <translation>この名前にはユーザー間認証でのみ到達できる</translation>
    </message>
    <message>
        <source>The name that was asked for is a person&apos;s account and not a service. A normal service ticket is not given for it.</source>
        <translation>要求された名前はサービスではなく個人のアカウントです。通常のサービス チケットは発行されません。</translation>
    </message>
    <message>
        <source>A ticket is asked for an account that may only take part in user-to-user authentication: in Active Directory an ordinary user account without a service principal name.</source>
        <translation>ユーザー間認証だけに参加できるアカウントのチケットが要求されています: Active Directory では、サービス プリンシパル名のない通常のユーザー アカウントです。</translation>
    </message>
    <message>
        <source>On MIT KDCs: the principal has the attribute -allow_svr.</source>
        <translation>MIT KDC の場合: プリンシパルに属性 -allow_svr があります。</translation>
    </message>
    <message>
        <source>A service runs under a user account that has no SPN, and the client asks for the account name.</source>
        <translation>サービスが SPN のないユーザー アカウントで動作し、クライアントがそのアカウント名を要求しています。</translation>
    </message>
    <message>
        <source>A configuration with a user name where a service name belongs.</source>
        <translation>サービス名を書くべき箇所にユーザー名がある構成です。</translation>
    </message>
    <message>
        <source>Read the requested name in event 4769 and find out which program uses it.</source>
        <translation>イベント 4769 で要求された名前を読み、どのプログラムが使っているかを調べてください。</translation>
    </message>
    <message>
        <source>Give the service account an SPN (setspn -S), and let the client ask for that.</source>
        <translation>サービス アカウントに SPN を設定し (setspn -S)、クライアントにそれを要求させてください。</translation>
    </message>
    <message>
        <source>Enter HOST/..., HTTP/... or the like as the target in the program, not a user&apos;s name.</source>
        <translation>プログラムのターゲットには、ユーザーの名前ではなく HOST/...、HTTP/... などを入力してください。</translation>
    </message>
    <message>
        <source>klist get with the service principal name brings a ticket.</source>
        <translation>サービス プリンシパル名での klist get がチケットを取得します。</translation>
    </message>
    <message>
        <source>Not among the rows of Microsoft&apos;s table for 4768. An older Microsoft page for 4769 prints 0x1B next to KDC_ERR_SVC_UNAVAILABLE, which RFC 4120 has at 29 (0x1D).</source>
        <translation>4768 についての Microsoft の表にはありません。4769 についての Microsoft の古いページは、RFC 4120 では 29 (0x1D) の KDC_ERR_SVC_UNAVAILABLE に 0x1B を記載しています。</translation>
    </message>
    <message>
        <source>KDC (TGS)</source>
        <translation>KDC (TGS)</translation>
    </message>
</context>
<context>
    <name>krb:28</name>
    <message>
        <source>The way through the trusts is not accepted</source>
        <translation>信頼関係の経路が受け入れられない</translation>
    </message>
    <message>
        <source>Your ticket came here through other domains, and this domain does not accept that way. The administrators of the trust decide this.</source>
        <translation>チケットが他のドメインを経由しており、このドメインはその経路を受け入れません。判断するのは信頼関係の管理者です。</translation>
    </message>
    <message>
        <source>A cross-realm request whose list of passed realms breaks the KDC&apos;s policy.</source>
        <translation>経由したレルムの一覧が KDC のポリシーに反するレルム間要求です。</translation>
    </message>
    <message>
        <source>A realm on the way is not in the KDC&apos;s allowed path ([capaths] with MIT and Heimdal).</source>
        <translation>経路上のレルムが、KDC の許可されたパス (MIT と Heimdal では [capaths]) にありません。</translation>
    </message>
    <message>
        <source>A non-transitive trust is used as if it were transitive.</source>
        <translation>非推移的な信頼関係が、推移的であるかのように使われています。</translation>
    </message>
    <message>
        <source>Note the user&apos;s realm, the service&apos;s realm and the tickets krbtgt/... in klist: they show the way.</source>
        <translation>ユーザーのレルム、サービスのレルム、klist の krbtgt/... チケットを記録してください: 経路を示します。</translation>
    </message>
    <message>
        <source>Create a direct or a transitive trust, or extend [capaths] on the Unix side.</source>
        <translation>直接または推移的な信頼関係を作成するか、Unix 側の [capaths] を拡張してください。</translation>
    </message>
    <message>
        <source>kvno for the service gets a ticket by the intended way.</source>
        <translation>そのサービスの kvno が、想定した経路でチケットを取得します。</translation>
    </message>
    <message>
        <source>KDC (TGS)</source>
        <translation>KDC (TGS)</translation>
    </message>
</context>
<context>
    <name>krb:29</name>
    <message>
        <source>A part that the KDC needs is not available</source>
        <translation>KDC に必要な要素が利用できない</translation>
    </message>
    <message>
        <source>The domain controller is reachable but cannot do its work at the moment, because something behind it does not answer. Wait a little and try again.</source>
        <translation>ドメイン コントローラーには到達できますが、背後の何かが応答しないため現在処理できません。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The KDC cannot reach its database, the directory, or (on a read-only domain controller) a writable one.</source>
        <translation>KDC が、データベース、ディレクトリ、または (読み取り専用ドメイン コントローラーの場合) 書き込み可能なものに到達できません。</translation>
    </message>
    <message>
        <source>Microsoft lists the code without any cause.</source>
        <translation>Microsoft は原因なしでこのコードを挙げています。</translation>
    </message>
    <message>
        <source>A domain controller that is just starting, shutting down or overloaded.</source>
        <translation>起動中、シャットダウン中、または過負荷のドメイン コントローラーです。</translation>
    </message>
    <message>
        <source>A read-only domain controller without connection to a writable one.</source>
        <translation>書き込み可能なドメイン コントローラーに接続できない読み取り専用ドメイン コントローラーです。</translation>
    </message>
    <message>
        <source>On MIT with an LDAP database: the LDAP server is down.</source>
        <translation>LDAP データベースを使う MIT の場合: LDAP サーバーが停止しています。</translation>
    </message>
    <message>
        <source>Wait for some minutes and sign on again.</source>
        <translation>数分待ってからサインインし直してください。</translation>
    </message>
    <message>
        <source>Find the domain controller that answered (klist, nltest /dsgetdc:DOMAIN) and try another one with nltest /dsgetdc:DOMAIN /force.</source>
        <translation>応答したドメイン コントローラーを調べ (klist、nltest /dsgetdc:DOMAIN)、nltest /dsgetdc:DOMAIN /force で別のものを試してください。</translation>
    </message>
    <message>
        <source>Check services and replication on that domain controller: dcdiag, repadmin /replsummary.</source>
        <translation>そのドメイン コントローラーのサービスとレプリケーションを確認してください: dcdiag、repadmin /replsummary。</translation>
    </message>
    <message>
        <source>dcdiag passes on this domain controller, and tickets come from it again.</source>
        <translation>このドメイン コントローラーで dcdiag が合格し、再びチケットが発行されます。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s text is &quot;KDC is unavailable&quot;, the RFC&apos;s &quot;A service is not available&quot;: the KDC itself does answer. An older Microsoft page for event 4769 prints the code as 0x1B (27), a number that RFC 4120 gives to user-to-user.</source>
        <translation>Microsoft のテキストは &quot;KDC is unavailable&quot;、RFC は &quot;A service is not available&quot; です: KDC 自体は応答しています。イベント 4769 についての Microsoft の古いページはコードを 0x1B (27) としていますが、RFC 4120 ではその番号はユーザー間認証のものです。</translation>
    </message>
    <message>
        <source>KDC; e-data: Windows may add KERB-ERROR-DATA type 3 (KERB-EXT-ERROR, an NTSTATUS)</source>
        <translation>KDC。e-data: Windows は KERB-ERROR-DATA 種類 3 (KERB-EXT-ERROR、NTSTATUS) を追加することがある</translation>
    </message>
</context>
<context>
    <name>krb:30</name>
    <message>
        <source>Number without a meaning</source>
        <translation>意味のない番号</translation>
    </message>
    <message>
        <source>No standard gives this number a meaning. If a program shows it, its message text counts, not the number.</source>
        <translation>この番号に意味を与える標準はありません。プログラムが表示した場合は、番号ではなくメッセージのテキストで判断してください。</translation>
    </message>
    <message>
        <source>MIT&apos;s error table has a placeholder here, so that &quot;KRB5 error code 30&quot; can come up in theory.</source>
        <translation>MIT のエラー表ではここはプレースホルダーのため、理論上は &quot;KRB5 error code 30&quot; が現れることがあります。</translation>
    </message>
    <message>
        <source>A program or device that uses a number of its own.</source>
        <translation>独自の番号を使うプログラムまたは機器です。</translation>
    </message>
    <message>
        <source>Note the whole message and which program shows it.</source>
        <translation>メッセージ全体と、表示したプログラムを記録してください。</translation>
    </message>
    <message>
        <source>Ask the maker of the program what it means.</source>
        <translation>意味をプログラムの開発元に尋ねてください。</translation>
    </message>
    <message>
        <source>The maker&apos;s explanation is found, or the code does not come back.</source>
        <translation>開発元の説明が得られるか、コードが再発しません。</translation>
    </message>
</context>
<context>
    <name>krb:31</name>
    <message>
        <source>Cannot be decrypted: the keys do not match</source>
        <translation>復号できない: キーが一致しない</translation>
    </message>
    <message>
        <source>The receiver could not open the encrypted data, because it has another key. With kinit it simply means a wrong password; with a service it means that the service&apos;s key is out of step.</source>
        <translation>受信側が別のキーを持つため、暗号化されたデータを開けませんでした。kinit では単にパスワードの間違い、サービスではそのキーが合わなくなったことを意味します。</translation>
    </message>
    <message>
        <source>A KDC or a service decrypts a ticket or an authenticator, and the check sum inside does not fit.</source>
        <translation>KDC またはサービスがチケットまたは認証子を復号し、内部のチェックサムが合いません。</translation>
    </message>
    <message>
        <source>kinit of MIT shows it as &quot;Password incorrect&quot; when the reply cannot be opened with the typed password.</source>
        <translation>MIT の kinit は、入力されたパスワードで応答を開けない場合に &quot;Password incorrect&quot; と表示します。</translation>
    </message>
    <message>
        <source>The Zscaler KDC answers so when the two sides of the trust hold different passwords.</source>
        <translation>信頼関係の両側のパスワードが違う場合、Zscaler KDC はこのように応答します。</translation>
    </message>
    <message>
        <source>The service&apos;s keytab or stored password is older than the account&apos;s present password.</source>
        <translation>サービスの keytab または保存されたパスワードが、アカウントの現在のパスワードより古いものです。</translation>
    </message>
    <message>
        <source>The SPN is on another account than the one under which the service runs.</source>
        <translation>SPN が、サービスの実行アカウントとは別のアカウントにあります。</translation>
    </message>
    <message>
        <source>The authenticator was encrypted with something else than the session key, so the other side cannot read it.</source>
        <translation>認証子がセッション キー以外で暗号化されており、相手側が読めません。</translation>
    </message>
    <message>
        <source>The trust passwords of two realms differ.</source>
        <translation>2 つのレルムの信頼関係のパスワードが違います。</translation>
    </message>
    <message>
        <source>Rarely: the message was changed on its way, by an attack or by a network fault.</source>
        <translation>まれな場合: 攻撃またはネットワーク障害により、メッセージが途中で変更されました。</translation>
    </message>
    <message>
        <source>Run klist purge and try again, which cures tickets that are older than a password change.</source>
        <translation>klist purge を実行してもう一度試してください。パスワード変更より古いチケットはこれで解決します。</translation>
    </message>
    <message>
        <source>Compare the kvno of the ticket (klist -v or a capture) with the keytab (klist -kte), and make a new keytab if they differ.</source>
        <translation>チケットの kvno (klist -v またはキャプチャ) を keytab (klist -kte) と比べ、違う場合は新しい keytab を作成してください。</translation>
    </message>
    <message>
        <source>Make sure that the SPN is on the account that runs the service: setspn -Q SPN.</source>
        <translation>SPN がサービスの実行アカウントにあることを確認してください: setspn -Q SPN。</translation>
    </message>
    <message>
        <source>For a trust, set the same new password on both sides.</source>
        <translation>信頼関係の場合は、両側に同じ新しいパスワードを設定してください。</translation>
    </message>
    <message>
        <source>A fresh ticket is accepted by the service, and the log of the service shows the user&apos;s name.</source>
        <translation>サービスが新しいチケットを受け入れ、サービスのログにユーザー名が表示されます。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table says that the client cannot decrypt the message, its monitoring advice for the same code that the KDC cannot. Both occur: the code comes from whoever fails to decrypt.</source>
        <translation>Microsoft の表ではクライアントがメッセージを復号できない、同じコードの監視の助言では KDC が復号できないとされています。両方とも起こります: コードは復号に失敗した側から送られます。</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) またはアプリケーション サーバー</translation>
    </message>
</context>
<context>
    <name>krb:32</name>
    <message>
        <source>The ticket has expired, a new one follows by itself</source>
        <translation>チケットの期限切れ、新しいものが自動的に取得される</translation>
    </message>
    <message>
        <source>The ticket is past its end time. Windows fetches a new one without any help, so a single message of this kind is harmless.</source>
        <translation>チケットの終了時刻が過ぎています。Windows が自動的に新しいものを取得するため、単発のメッセージは問題ありません。</translation>
    </message>
    <message>
        <source>A ticket is used after its end, typically after about ten hours of work or after a night in standby.</source>
        <translation>約 10 時間の作業後や一晩のスタンバイ後など、終了後にチケットが使われています。</translation>
    </message>
    <message>
        <source>Event 4769 shows 0x20 now and then on every domain controller.</source>
        <translation>どのドメイン コントローラーでも、イベント 4769 に時々 0x20 が現れます。</translation>
    </message>
    <message>
        <source>The end time has passed; the shorter &quot;Maximum lifetime for user ticket&quot; is set, the more often one sees it.</source>
        <translation>終了時刻が過ぎています。&quot;ユーザー チケットの最長有効期間&quot; が短いほど多く発生します。</translation>
    </message>
    <message>
        <source>A laptop that slept longer than the ticket lived.</source>
        <translation>チケットの有効期間より長くスリープしていたノート PC です。</translation>
    </message>
    <message>
        <source>A program on Linux or macOS that nobody renews tickets for.</source>
        <translation>チケットが更新されない Linux または macOS のプログラムです。</translation>
    </message>
    <message>
        <source>If it never stops: a wrong clock, or no domain controller in reach for the renewal.</source>
        <translation>止まらない場合: 時計のずれ、または更新のためのドメイン コントローラーに到達できません。</translation>
    </message>
    <message>
        <source>Lock and unlock the computer while connected to the company network, or run kinit on Linux and macOS.</source>
        <translation>社内ネットワークに接続した状態でコンピューターをロックして解除するか、Linux と macOS では kinit を実行してください。</translation>
    </message>
    <message>
        <source>If it stays, compare the end times in klist with the clock, then check the connection to the domain controller.</source>
        <translation>続く場合は、klist の終了時刻を時計と比べ、続いてドメイン コントローラーへの接続を確認してください。</translation>
    </message>
    <message>
        <source>klist shows an end time in the future, and the service opens.</source>
        <translation>klist の終了時刻が未来になり、サービスが開きます。</translation>
    </message>
    <message>
        <source>event 4769</source>
        <translation>イベント 4769</translation>
    </message>
    <message>
        <source>traces</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) またはアプリケーション サーバー</translation>
    </message>
</context>
<context>
    <name>krb:33</name>
    <message>
        <source>The ticket is not valid yet</source>
        <translation>チケットがまだ有効でない</translation>
    </message>
    <message>
        <source>According to the clock of the server this ticket begins only in the future. Somebody&apos;s clock is wrong.</source>
        <translation>サーバーの時計では、このチケットは未来から始まります。どこかの時計がずれています。</translation>
    </message>
    <message>
        <source>A server or a KDC gets a ticket whose start time is later than its own time, beyond the tolerance.</source>
        <translation>サーバーまたは KDC が受け取ったチケットの開始時刻が、許容差を超えて自身の時刻より後です。</translation>
    </message>
    <message>
        <source>A postdated ticket is used too early or without being validated.</source>
        <translation>先日付チケットが早すぎる時点で、または検証なしで使われています。</translation>
    </message>
    <message>
        <source>The clocks of KDC and client, or of KDC and server, do not agree.</source>
        <translation>KDC とクライアント、または KDC とサーバーの時計が一致しません。</translation>
    </message>
    <message>
        <source>Across realms: the KDCs of the two realms disagree about the time.</source>
        <translation>レルム間の場合: 2 つのレルムの KDC の時刻が一致しません。</translation>
    </message>
    <message>
        <source>A domain controller or a virtual machine host whose time jumped.</source>
        <translation>時刻が飛んだドメイン コントローラーまたは仮想マシンのホストです。</translation>
    </message>
    <message>
        <source>Compare the time of the computer, the domain controller and the server; w32tm /stripchart /computer:HOST shows the offset.</source>
        <translation>コンピューター、ドメイン コントローラー、サーバーの時刻を比べてください。w32tm /stripchart /computer:HOST が差を示します。</translation>
    </message>
    <message>
        <source>Check the time source of the domain controllers, the PDC emulator first; with a trust, that of the other realm too.</source>
        <translation>PDC エミュレーターから順に、ドメイン コントローラーの時刻の取得元を確認してください。信頼関係がある場合は相手レルムも確認してください。</translation>
    </message>
    <message>
        <source>All offsets are below some seconds, and a new ticket is accepted.</source>
        <translation>差がすべて数秒未満になり、新しいチケットが受け入れられます。</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) またはアプリケーション サーバー</translation>
    </message>
</context>
<context>
    <name>krb:34</name>
    <message>
        <source>The same request came twice</source>
        <translation>同じ要求が 2 回届いた</translation>
    </message>
    <message>
        <source>The server has seen exactly this proof before and refuses it, to be safe from recordings. Mostly a network or a program repeated it by accident.</source>
        <translation>サーバーはまったく同じ証明をすでに受け取っており、記録の再利用を防ぐために拒否します。多くは、ネットワークまたはプログラムが誤って繰り返しています。</translation>
    </message>
    <message>
        <source>A server or KDC finds an authenticator in its replay cache that it has already accepted.</source>
        <translation>サーバーまたは KDC が、受け入れ済みの認証子をリプレイ キャッシュで見つけました。</translation>
    </message>
    <message>
        <source>A load balancer, a proxy or a VPN delivers a packet twice.</source>
        <translation>ロード バランサー、プロキシ、または VPN がパケットを 2 回届けています。</translation>
    </message>
    <message>
        <source>Several services on one host share a keytab and a replay cache, and many requests come in the same moment.</source>
        <translation>1 台のホストの複数のサービスが keytab とリプレイ キャッシュを共有し、同時に多数の要求が届いています。</translation>
    </message>
    <message>
        <source>A client that sends the same token again instead of making a new one.</source>
        <translation>新しく作らずに同じトークンを再送するクライアントです。</translation>
    </message>
    <message>
        <source>Rarely: an attacker who replays a recorded sign-on.</source>
        <translation>まれな場合: 記録したサインインを再送する攻撃者です。</translation>
    </message>
    <message>
        <source>Reload once; a single case needs no action.</source>
        <translation>一度再読み込みしてください。単発なら対応は不要です。</translation>
    </message>
    <message>
        <source>Look for duplicated packets between client and server in a capture.</source>
        <translation>キャプチャで、クライアントとサーバーの間の重複したパケットを探してください。</translation>
    </message>
    <message>
        <source>Update the Kerberos library of the server; give each service its own account and keytab.</source>
        <translation>サーバーの Kerberos ライブラリを更新し、各サービスに専用のアカウントと keytab を与えてください。</translation>
    </message>
    <message>
        <source>Check whether the two requests came from different addresses.</source>
        <translation>2 つの要求が別々のアドレスから来たかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s log stays free of replays under normal load.</source>
        <translation>通常の負荷で、サーバーのログにリプレイがありません。</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) またはアプリケーション サーバー</translation>
    </message>
</context>
<context>
    <name>krb:35</name>
    <message>
        <source>The ticket is meant for somebody else</source>
        <translation>チケットが別の相手向け</translation>
    </message>
    <message>
        <source>The server got a ticket that was made out for another server or another domain. The client talks to the wrong machine, or uses the wrong name.</source>
        <translation>サーバーが、別のサーバーまたは別のドメイン宛てのチケットを受け取りました。クライアントが違うマシンと通信しているか、違う名前を使っています。</translation>
    </message>
    <message>
        <source>A server receives a ticket for a different realm or name than its own.</source>
        <translation>サーバーが、自身とは別のレルムまたは名前のチケットを受け取っています。</translation>
    </message>
    <message>
        <source>The ticket belongs to another realm, for instance after a server moved to a new domain.</source>
        <translation>サーバーの新しいドメインへの移動後など、チケットが別のレルムのものです。</translation>
    </message>
    <message>
        <source>DNS or a load balancer leads to another server than the ticket&apos;s.</source>
        <translation>DNS またはロード バランサーが、チケットとは別のサーバーに導いています。</translation>
    </message>
    <message>
        <source>Compare the Server line in klist with the host to which the program really connects.</source>
        <translation>klist の Server の行を、プログラムが実際に接続するホストと比べてください。</translation>
    </message>
    <message>
        <source>Check DNS entries and the pool behind a load balancer.</source>
        <translation>DNS エントリと、ロード バランサーの背後のプールを確認してください。</translation>
    </message>
    <message>
        <source>Make the server know its own names and realm (keytab, SPN).</source>
        <translation>サーバーに自身の名前とレルムを設定してください (keytab、SPN)。</translation>
    </message>
    <message>
        <source>The ticket in klist and the host agree, and the connection works.</source>
        <translation>klist のチケットとホストが一致し、接続できます。</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) またはアプリケーション サーバー</translation>
    </message>
</context>
<context>
    <name>krb:36</name>
    <message>
        <source>Ticket and proof belong to different users</source>
        <translation>チケットと証明が別々のユーザーのもの</translation>
    </message>
    <message>
        <source>The ticket names one user and the proof sent with it another one. Start with fresh tickets.</source>
        <translation>チケットのユーザーと、添付の証明のユーザーが違います。新しいチケットからやり直してください。</translation>
    </message>
    <message>
        <source>The client name in the authenticator differs from the one in the ticket.</source>
        <translation>認証子のクライアント名が、チケットのものと異なります。</translation>
    </message>
    <message>
        <source>The TGS request goes to a KDC of the wrong realm.</source>
        <translation>TGS 要求が、違うレルムの KDC に送られています。</translation>
    </message>
    <message>
        <source>During protocol transition (S4U) the accounts do not match.</source>
        <translation>プロトコル遷移 (S4U) でアカウントが一致しません。</translation>
    </message>
    <message>
        <source>A program that mixes the caches of two users.</source>
        <translation>2 人のユーザーのキャッシュを混ぜるプログラムです。</translation>
    </message>
    <message>
        <source>Sign out of the program, delete its tickets and sign on again.</source>
        <translation>プログラムからサインアウトし、チケットを削除して、サインインし直してください。</translation>
    </message>
    <message>
        <source>On a terminal server or a shared Linux host check which cache (KRB5CCNAME) the program uses.</source>
        <translation>ターミナル サーバーまたは共有の Linux ホストでは、プログラムがどのキャッシュ (KRB5CCNAME) を使うかを確認してください。</translation>
    </message>
    <message>
        <source>For protocol transition, see that the service asks for a ticket to itself under its own account.</source>
        <translation>プロトコル遷移では、サービスが自身のアカウントで自身宛てのチケットを要求することを確認してください。</translation>
    </message>
    <message>
        <source>klist shows one user only, and the request goes through.</source>
        <translation>klist のユーザーが 1 人だけになり、要求が成功します。</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) またはアプリケーション サーバー</translation>
    </message>
</context>
<context>
    <name>krb:37</name>
    <message>
        <source>The clocks differ too much</source>
        <translation>時計の差が大きすぎる</translation>
    </message>
    <message>
        <source>The clock of your computer and that of the server are more than five minutes apart, so the sign-on is refused for safety. Once the time is right, it works.</source>
        <translation>コンピューターとサーバーの時計の差が 5 分を超えているため、安全のためにサインインが拒否されます。時刻が正しくなれば動作します。</translation>
    </message>
    <message>
        <source>A request carries a time that is further off than the tolerance, normally five minutes (&quot;Maximum tolerance for computer clock synchronization&quot;).</source>
        <translation>要求の時刻が、通常 5 分の許容差 (&quot;コンピューターの時計の同期の最長トレランス&quot;) を超えてずれています。</translation>
    </message>
    <message>
        <source>After travel, a flat battery, a resumed virtual machine or a clock set by hand with the wrong time zone.</source>
        <translation>移動、電池切れ、仮想マシンの再開、または誤ったタイム ゾーンで手動設定した時計の後です。</translation>
    </message>
    <message>
        <source>The client&apos;s time differs from the server&apos;s by more than the allowed minutes.</source>
        <translation>クライアントとサーバーの時刻の差が、許可された分数を超えています。</translation>
    </message>
    <message>
        <source>The domain controller or the service has the wrong time.</source>
        <translation>ドメイン コントローラーまたはサービスの時刻が誤っています。</translation>
    </message>
    <message>
        <source>The two realms of a trust keep different times.</source>
        <translation>信頼関係の 2 つのレルムの時刻が異なります。</translation>
    </message>
    <message>
        <source>Compare the computer&apos;s clock with a phone, including date and time zone.</source>
        <translation>日付とタイム ゾーンを含めて、コンピューターの時計を電話と比べてください。</translation>
    </message>
    <message>
        <source>Run w32tm /resync /rediscover as administrator; if the clock is off by more than two days, set it by hand first. On Linux: chronyc makestep.</source>
        <translation>管理者として w32tm /resync /rediscover を実行してください。2 日を超えてずれている場合は、先に手動で合わせてください。Linux では chronyc makestep です。</translation>
    </message>
    <message>
        <source>If several computers are off, look at the domain&apos;s time hierarchy: w32tm /monitor.</source>
        <translation>複数のコンピューターがずれている場合は、ドメインの時刻の階層を確認してください: w32tm /monitor。</translation>
    </message>
    <message>
        <source>Open UDP 123 to the time servers if synchronisation never succeeds.</source>
        <translation>同期が一度も成功しない場合は、タイム サーバーへの UDP 123 を開いてください。</translation>
    </message>
    <message>
        <source>The offset is below a few seconds (w32tm /stripchart, or the stime in a KRB-ERROR), and sign-on works.</source>
        <translation>差が数秒未満になり (w32tm /stripchart または KRB-ERROR の stime)、サインインが成功します。</translation>
    </message>
    <message>
        <source>kinit</source>
        <translation>kinit</translation>
    </message>
    <message>
        <source>event 4771</source>
        <translation>イベント 4771</translation>
    </message>
    <message>
        <source>captures</source>
        <translation>キャプチャ</translation>
    </message>
    <message>
        <source>KDC (AS, TGS) or application server; e-data: KERB-ERROR-DATA (type 2) for skew recovery</source>
        <translation>KDC (AS、TGS) またはアプリケーション サーバー。e-data: 時計の差を補正する KERB-ERROR-DATA (種類 2)</translation>
    </message>
</context>
<context>
    <name>krb:38</name>
    <message>
        <source>The ticket is bound to another network address</source>
        <translation>チケットが別のネットワーク アドレスに結び付けられている</translation>
    </message>
    <message>
        <source>The ticket may be used from certain addresses only, and the server sees you coming from another one. A change of network or address translation is behind it.</source>
        <translation>チケットは特定のアドレスからだけ使え、サーバーからは別のアドレスに見えます。原因はネットワークの変更またはアドレス変換です。</translation>
    </message>
    <message>
        <source>The ticket contains addresses, and the sender&apos;s is not among them.</source>
        <translation>チケットにアドレスが含まれ、送信元のアドレスがその中にありません。</translation>
    </message>
    <message>
        <source>Tickets of today normally hold no addresses, so the code has become rare.</source>
        <translation>現在のチケットは通常アドレスを含まないため、このコードはまれになりました。</translation>
    </message>
    <message>
        <source>The computer got another IP address, for instance by switching from cable to wireless or by starting a VPN.</source>
        <translation>有線から無線への切り替えや VPN の開始などで、コンピューターの IP アドレスが変わりました。</translation>
    </message>
    <message>
        <source>The request passes a proxy server or NAT, and the client cannot know the address that the server will see.</source>
        <translation>要求がプロキシ サーバーまたは NAT を通り、サーバーから見えるアドレスをクライアントは知ることができません。</translation>
    </message>
    <message>
        <source>Fetch new tickets after a change of network: lock and unlock, or kinit.</source>
        <translation>ネットワークの変更後は新しいチケットを取得してください: ロックと解除、または kinit。</translation>
    </message>
    <message>
        <source>On MIT or Heimdal set noaddresses = true in krb5.conf; check that kinit is not called with -a.</source>
        <translation>MIT または Heimdal では、krb5.conf に noaddresses = true を設定し、kinit が -a 付きで呼ばれていないことを確認してください。</translation>
    </message>
    <message>
        <source>klist -a (MIT) shows no addresses in new tickets, and the server accepts them.</source>
        <translation>klist -a (MIT) で新しいチケットにアドレスがなく、サーバーが受け入れます。</translation>
    </message>
    <message>
        <source>Microsoft words it as a mismatch between the network header and the ticket; RFC 4120 shortly as &quot;Incorrect net address&quot;. Both mean the same.</source>
        <translation>Microsoft はネットワーク ヘッダーとチケットの不一致、RFC 4120 は短く &quot;Incorrect net address&quot; としています。意味は同じです。</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) またはアプリケーション サーバー</translation>
    </message>
</context>
<context>
    <name>krb:39</name>
    <message>
        <source>Different protocol versions</source>
        <translation>プロトコルのバージョンが異なる</translation>
    </message>
    <message>
        <source>The two programs speak different versions of Kerberos. One of them is outdated or sends something that is not Kerberos at all.</source>
        <translation>2 つのプログラムが異なるバージョンの Kerberos を使っています。一方が古いか、Kerberos ではないものを送っています。</translation>
    </message>
    <message>
        <source>A server or KDC finds another version number than 5 in a message.</source>
        <translation>サーバーまたは KDC が、メッセージに 5 以外のバージョン番号を見つけました。</translation>
    </message>
    <message>
        <source>For KRB_SAFE messages the receiver first checks version and type, and reports a mismatch of the version with this code.</source>
        <translation>KRB_SAFE メッセージでは、受信側はまずバージョンと種類を検査し、バージョンの不一致をこのコードで報告します。</translation>
    </message>
    <message>
        <source>An old client or library.</source>
        <translation>古いクライアントまたはライブラリです。</translation>
    </message>
    <message>
        <source>Data that is damaged or not Kerberos.</source>
        <translation>破損した、または Kerberos ではないデータです。</translation>
    </message>
    <message>
        <source>Find the sending program by its address and port.</source>
        <translation>アドレスとポートから送信元のプログラムを探してください。</translation>
    </message>
    <message>
        <source>Bring both programs to current versions; RFC 4120 describes what they must send.</source>
        <translation>両方のプログラムを最新バージョンにしてください。送信すべき内容は RFC 4120 にあります。</translation>
    </message>
    <message>
        <source>The exchange continues past the first message.</source>
        <translation>やり取りが最初のメッセージより先に進みます。</translation>
    </message>
    <message>
        <source>KDC or application server</source>
        <translation>KDC またはアプリケーション サーバー</translation>
    </message>
</context>
<context>
    <name>krb:40</name>
    <message>
        <source>Unexpected kind of message</source>
        <translation>想定外の種類のメッセージ</translation>
    </message>
    <message>
        <source>One side expected another kind of message. A program is faulty or talks to the wrong port.</source>
        <translation>一方が別の種類のメッセージを想定していました。プログラムに不具合があるか、違うポートと通信しています。</translation>
    </message>
    <message>
        <source>The receiver of an AP-REQ, KRB_SAFE, KRB_PRIV or KRB_CRED message finds that its type or form is not the expected one.</source>
        <translation>AP-REQ、KRB_SAFE、KRB_PRIV、KRB_CRED メッセージの受信側が、種類または形式が想定と違うことを検出しました。</translation>
    </message>
    <message>
        <source>User-to-user authentication is tried over UDP.</source>
        <translation>UDP でユーザー間認証が試みられています。</translation>
    </message>
    <message>
        <source>A programming fault in client or server.</source>
        <translation>クライアントまたはサーバーのプログラミングの誤りです。</translation>
    </message>
    <message>
        <source>A token that is not Kerberos, for instance NTLM, where Kerberos is awaited.</source>
        <translation>Kerberos が必要な箇所で、NTLM など Kerberos ではないトークンです。</translation>
    </message>
    <message>
        <source>Two different services share a port or an address.</source>
        <translation>2 つの異なるサービスがポートまたはアドレスを共有しています。</translation>
    </message>
    <message>
        <source>Check host and port in the program&apos;s settings.</source>
        <translation>プログラムの設定のホストとポートを確認してください。</translation>
    </message>
    <message>
        <source>Test with another client; use TCP for user-to-user.</source>
        <translation>別のクライアントでテストしてください。ユーザー間認証には TCP を使ってください。</translation>
    </message>
    <message>
        <source>A current client reaches the service with the same settings.</source>
        <translation>最新のクライアントが同じ設定でサービスに到達します。</translation>
    </message>
    <message>
        <source>KDC or application server</source>
        <translation>KDC またはアプリケーション サーバー</translation>
    </message>
</context>
<context>
    <name>krb:41</name>
    <message>
        <source>The server cannot read the ticket: wrong key</source>
        <translation>サーバーがチケットを読めない: キーが違う</translation>
    </message>
    <message>
        <source>Your ticket is good, but the server that received it has another key than the one the ticket was made for. Usually the service name is attached to the wrong account, or you were led to the wrong server.</source>
        <translation>チケットは正常ですが、受け取ったサーバーのキーがチケットの宛先のものと違います。多くは、サービス名が違うアカウントに付いているか、違うサーバーに接続しています。</translation>
    </message>
    <message>
        <source>The server decrypts the ticket or checks a message, and the check sum does not match.</source>
        <translation>サーバーがチケットを復号するかメッセージを検査し、チェックサムが一致しません。</translation>
    </message>
    <message>
        <source>Windows clients log it as event 4 of Security-Kerberos and name the server and the account.</source>
        <translation>Windows クライアントは、Security-Kerberos のイベント 4 として記録し、サーバーとアカウントを示します。</translation>
    </message>
    <message>
        <source>The ticket was encrypted with the key of another account: the SPN is on a wrong or old account.</source>
        <translation>チケットが別のアカウントのキーで暗号化されています: SPN が違うアカウントまたは古いアカウントにあります。</translation>
    </message>
    <message>
        <source>The service&apos;s password was changed, and the service or its keytab still has the old one.</source>
        <translation>サービスのパスワードが変更され、サービスまたは keytab に古いものが残っています。</translation>
    </message>
    <message>
        <source>Wrong DNS data sent the client to another server.</source>
        <translation>誤った DNS データにより、クライアントが別のサーバーに接続しています。</translation>
    </message>
    <message>
        <source>The client&apos;s own DNS cache is out of date and still points to an old server.</source>
        <translation>クライアント自身の DNS キャッシュが古く、古いサーバーを指しています。</translation>
    </message>
    <message>
        <source>Several servers behind one name, each with its own account.</source>
        <translation>1 つの名前の背後に複数のサーバーがあり、それぞれが別のアカウントを使っています。</translation>
    </message>
    <message>
        <source>Rarely: data changed in transit by a hardware or software fault or by an attacker.</source>
        <translation>まれな場合: ハードウェアまたはソフトウェアの障害、あるいは攻撃者により、転送中にデータが変更されました。</translation>
    </message>
    <message>
        <source>Run ipconfig /flushdns and klist purge, then try again; compare the address of the host with DNS.</source>
        <translation>ipconfig /flushdns と klist purge を実行してもう一度試し、ホストのアドレスを DNS と比べてください。</translation>
    </message>
    <message>
        <source>Look where the SPN is (setspn -Q) and move it to the account that runs the service.</source>
        <translation>SPN の場所を確認し (setspn -Q)、サービスの実行アカウントに移してください。</translation>
    </message>
    <message>
        <source>Restart the service with the present password, or install a new keytab on every node; behind one name use one shared account.</source>
        <translation>現在のパスワードでサービスを再起動するか、すべてのノードに新しい keytab を配置してください。1 つの名前の背後では 1 つの共有アカウントを使ってください。</translation>
    </message>
    <message>
        <source>Correct wrong or doubled DNS entries.</source>
        <translation>誤った、または重複した DNS エントリを修正してください。</translation>
    </message>
    <message>
        <source>After a purge the service opens, and event 4 does not come again.</source>
        <translation>消去の後にサービスが開き、イベント 4 が再発しません。</translation>
    </message>
    <message>
        <source>event 4 (Security-Kerberos)</source>
        <translation>イベント 4 (Security-Kerberos)</translation>
    </message>
    <message>
        <source>Java and web server logs</source>
        <translation>Java と Web サーバーのログ</translation>
    </message>
    <message>
        <source>KDC (TGS), application server; client library</source>
        <translation>KDC (TGS)、アプリケーション サーバー、クライアント ライブラリ</translation>
    </message>
</context>
<context>
    <name>krb:42</name>
    <message>
        <source>Messages arrived in the wrong order</source>
        <translation>メッセージの到着順序の誤り</translation>
    </message>
    <message>
        <source>Within a secured connection the messages came in another order than they were sent. If it happens once, a restart of the connection is enough.</source>
        <translation>保護された接続内で、メッセージが送信とは違う順序で届きました。一度だけなら、接続のやり直しで十分です。</translation>
    </message>
    <message>
        <source>A KRB_SAFE or KRB_PRIV message has a wrong sequence number, or none although one is expected.</source>
        <translation>KRB_SAFE または KRB_PRIV メッセージのシーケンス番号が誤っているか、必要なのにありません。</translation>
    </message>
    <message>
        <source>Packets that overtook each other or got lost, over UDP or through a faulty device.</source>
        <translation>UDP または故障した機器により、追い越されたか失われたパケットです。</translation>
    </message>
    <message>
        <source>A program that uses one connection from several threads without care.</source>
        <translation>複数のスレッドから 1 つの接続を不用意に使うプログラムです。</translation>
    </message>
    <message>
        <source>Possibly tampering with the connection.</source>
        <translation>接続の改ざんの可能性があります。</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>プログラムを再度起動してください。</translation>
    </message>
    <message>
        <source>Capture both ends and look for lost or reordered packets.</source>
        <translation>両端でキャプチャし、失われた、または順序の変わったパケットを探してください。</translation>
    </message>
    <message>
        <source>Examine the case if only one connection of an important service is hit again and again.</source>
        <translation>重要なサービスの 1 つの接続だけが繰り返し影響を受ける場合は調べてください。</translation>
    </message>
    <message>
        <source>The connection stays up under normal use.</source>
        <translation>通常の使用で接続が維持されます。</translation>
    </message>
    <message>
        <source>application server or peer (KRB-SAFE, KRB-PRIV)</source>
        <translation>アプリケーション サーバーまたはピア (KRB-SAFE、KRB-PRIV)</translation>
    </message>
</context>
<context>
    <name>krb:43</name>
    <message>
        <source>Cross-realm ticket not allowed</source>
        <translation>レルム間チケットが許可されていない</translation>
    </message>
    <message>
        <source>The ticket comes from another realm over a way that is not permitted there. The administrators of the realms must allow it.</source>
        <translation>チケットが、許可されていない経路で別のレルムから来ています。レルムの管理者による許可が必要です。</translation>
    </message>
    <message>
        <source>A MIT or Heimdal KDC checks the realms that a ticket has passed and refuses them.</source>
        <translation>MIT または Heimdal の KDC が、チケットの経由したレルムを検査して拒否しています。</translation>
    </message>
    <message>
        <source>Not part of RFC 4120&apos;s list: MIT and Heimdal only.</source>
        <translation>RFC 4120 の一覧にはありません: MIT と Heimdal のみです。</translation>
    </message>
    <message>
        <source>A [capaths] section that does not list the intermediate realm, or lists it in one direction only.</source>
        <translation>途中のレルムの記載がない、または一方向だけの [capaths] セクションです。</translation>
    </message>
    <message>
        <source>A ticket from a realm with which there is no trust any more.</source>
        <translation>信頼関係がなくなったレルムのチケットです。</translation>
    </message>
    <message>
        <source>Collect the krbtgt tickets of klist: their realms are the way.</source>
        <translation>klist の krbtgt チケットを集めてください: そのレルムが経路です。</translation>
    </message>
    <message>
        <source>Have the realm administrators compare [capaths] and the trust keys on all KDCs of the way.</source>
        <translation>経路上のすべての KDC で、[capaths] と信頼関係のキーをレルムの管理者に比べてもらってください。</translation>
    </message>
    <message>
        <source>kvno for a service in the other realm succeeds.</source>
        <translation>相手レルムのサービスの kvno が成功します。</translation>
    </message>
    <message>
        <source>KDC (MIT, transit check)</source>
        <translation>KDC (MIT、経由の検査)</translation>
    </message>
</context>
<context>
    <name>krb:44</name>
    <message>
        <source>The server no longer has this version of its key</source>
        <translation>サーバーがこのバージョンのキーをもう持っていない</translation>
    </message>
    <message>
        <source>The server knows its old or new password, but not the one with which your ticket was made. The server&apos;s key file has to be brought up to date.</source>
        <translation>サーバーは古いまたは新しいパスワードを知っていますが、チケットの作成に使われたものを知りません。サーバーのキー ファイルの更新が必要です。</translation>
    </message>
    <message>
        <source>The key version number (kvno) in the ticket is not in the service&apos;s keytab.</source>
        <translation>チケットのキー バージョン番号 (kvno) が、サービスの keytab にありません。</translation>
    </message>
    <message>
        <source>The password of the service account was changed and the keytab was not made anew.</source>
        <translation>サービス アカウントのパスワードが変更され、keytab が作り直されていません。</translation>
    </message>
    <message>
        <source>An old key was removed from the keytab while tickets made with it still live.</source>
        <translation>そのキーのチケットがまだ有効なのに、古いキーが keytab から削除されました。</translation>
    </message>
    <message>
        <source>A keytab written with a wrong kvno, or the account was restored from a backup.</source>
        <translation>誤った kvno で書かれた keytab、またはバックアップから復元されたアカウントです。</translation>
    </message>
    <message>
        <source>Purge the tickets; if it then works, only an old ticket was left over.</source>
        <translation>チケットを消去してください。それで動作すれば、古いチケットが残っていただけです。</translation>
    </message>
    <message>
        <source>Compare klist -kte on the server with msDS-KeyVersionNumber of the account (kvno SPN), and create a new keytab; keep the previous key for a day.</source>
        <translation>サーバーの klist -kte をアカウントの msDS-KeyVersionNumber (kvno SPN) と比べ、新しい keytab を作成してください。以前のキーは 1 日残してください。</translation>
    </message>
    <message>
        <source>kvno SPN shows the same number as klist -k on the server.</source>
        <translation>kvno SPN がサーバーの klist -k と同じ番号を示します。</translation>
    </message>
    <message>
        <source>application server or KDC</source>
        <translation>アプリケーション サーバーまたは KDC</translation>
    </message>
</context>
<context>
    <name>krb:45</name>
    <message>
        <source>The server has no key for this name</source>
        <translation>サーバーにこの名前のキーがない</translation>
    </message>
    <message>
        <source>The server has no key at all for the name in your ticket. Its administrators must add it.</source>
        <translation>サーバーに、チケットの名前のキーがまったくありません。管理者が追加する必要があります。</translation>
    </message>
    <message>
        <source>A service gets a ticket for a name or a realm of which its keytab has no entry.</source>
        <translation>サービスが、keytab にエントリのない名前またはレルムのチケットを受け取っています。</translation>
    </message>
    <message>
        <source>A server that belongs to several realms picks the key by the realm that is readable in the ticket.</source>
        <translation>複数のレルムに属するサーバーは、チケット内の読み取れるレルムでキーを選びます。</translation>
    </message>
    <message>
        <source>The keytab holds another name: other host name, other case, short instead of full.</source>
        <translation>keytab の名前が違います: 別のホスト名、大文字小文字の違い、完全な名前ではなく短い名前。</translation>
    </message>
    <message>
        <source>The keytab lacks the ticket&apos;s realm.</source>
        <translation>keytab にチケットのレルムがありません。</translation>
    </message>
    <message>
        <source>The service cannot read its keytab (path, permissions).</source>
        <translation>サービスが keytab を読めません (パス、アクセス許可)。</translation>
    </message>
    <message>
        <source>List the keytab with klist -kte and compare with the Server line of the client&apos;s klist; add the missing name with ktpass, ktutil or adcli.</source>
        <translation>klist -kte で keytab を表示し、クライアントの klist の Server の行と比べ、ktpass、ktutil、または adcli で欠けている名前を追加してください。</translation>
    </message>
    <message>
        <source>Note the exact Server line for the owner of the service.</source>
        <translation>正確な Server の行をサービスの担当者のために記録してください。</translation>
    </message>
    <message>
        <source>The service accepts a fresh ticket for the name that clients use.</source>
        <translation>サービスが、クライアントの使う名前の新しいチケットを受け入れます。</translation>
    </message>
    <message>
        <source>application server</source>
        <translation>アプリケーション サーバー</translation>
    </message>
</context>
<context>
    <name>krb:46</name>
    <message>
        <source>The server could not prove who it is</source>
        <translation>サーバーが自身を証明できなかった</translation>
    </message>
    <message>
        <source>Your computer also checks the server, and the server&apos;s answer was not convincing. Either it is not the right server or its answer was damaged.</source>
        <translation>コンピューターはサーバーも確認しますが、サーバーの応答を信頼できませんでした。正しいサーバーではないか、応答が破損しています。</translation>
    </message>
    <message>
        <source>The client asks for mutual authentication, and the AP-REP cannot be verified.</source>
        <translation>クライアントが相互認証を求め、AP-REP を検証できません。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table gives no cause.</source>
        <translation>Microsoft の表には原因がありません。</translation>
    </message>
    <message>
        <source>The client reached another server than the one of the ticket.</source>
        <translation>クライアントが、チケットとは別のサーバーに接続しました。</translation>
    </message>
    <message>
        <source>The server answers with a wrong key or a wrong time stamp.</source>
        <translation>サーバーが誤ったキーまたはタイム スタンプで応答しています。</translation>
    </message>
    <message>
        <source>Somebody in between changes the answer.</source>
        <translation>途中の誰かが応答を変更しています。</translation>
    </message>
    <message>
        <source>Check DNS for the server name, purge the tickets, try again.</source>
        <translation>サーバー名の DNS を確認し、チケットを消去して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Test with a second client; restart the service if all are refused.</source>
        <translation>別のクライアントでテストし、すべて拒否される場合はサービスを再起動してください。</translation>
    </message>
    <message>
        <source>If the name and the address are right and it stays, look for a device between client and server.</source>
        <translation>名前とアドレスが正しくても続く場合は、クライアントとサーバーの間の機器を探してください。</translation>
    </message>
    <message>
        <source>The connection is established with mutual authentication.</source>
        <translation>相互認証で接続が確立します。</translation>
    </message>
    <message>
        <source>client (AP-REP)</source>
        <translation>クライアント (AP-REP)</translation>
    </message>
</context>
<context>
    <name>krb:47</name>
    <message>
        <source>Message came from the wrong side</source>
        <translation>メッセージが違う側から来た</translation>
    </message>
    <message>
        <source>Inside a secured connection a message arrived that looks as if the receiver had sent it. Mostly a fault of the program or of address translation.</source>
        <translation>保護された接続内で、受信側自身が送ったように見えるメッセージが届きました。多くは、プログラムまたはアドレス変換の問題です。</translation>
    </message>
    <message>
        <source>KRB_SAFE and KRB_PRIV messages carry a direction, and it does not fit.</source>
        <translation>KRB_SAFE と KRB_PRIV メッセージは方向を含み、それが合いません。</translation>
    </message>
    <message>
        <source>Without a cause in Microsoft&apos;s table.</source>
        <translation>Microsoft の表に原因はありません。</translation>
    </message>
    <message>
        <source>Network address translation between old programs that use addresses for the direction.</source>
        <translation>方向の判定にアドレスを使う古いプログラム間のネットワーク アドレス変換です。</translation>
    </message>
    <message>
        <source>A message that was sent back to its sender (reflection).</source>
        <translation>送信元に送り返されたメッセージ (リフレクション) です。</translation>
    </message>
    <message>
        <source>Update the program, or run it without address translation between the two ends.</source>
        <translation>プログラムを更新するか、両端の間のアドレス変換なしで使ってください。</translation>
    </message>
    <message>
        <source>See a repeated case as a possible reflection attack.</source>
        <translation>繰り返す場合は、リフレクション攻撃の可能性を疑ってください。</translation>
    </message>
    <message>
        <source>The program works over the same path with the current version.</source>
        <translation>最新バージョンのプログラムが同じ経路で動作します。</translation>
    </message>
    <message>
        <source>peer (KRB-SAFE, KRB-PRIV)</source>
        <translation>ピア (KRB-SAFE、KRB-PRIV)</translation>
    </message>
</context>
<context>
    <name>krb:48</name>
    <message>
        <source>Another way of authentication is asked for</source>
        <translation>別の認証方式が求められている</translation>
    </message>
    <message>
        <source>The server wants another kind of sign-on. Programs of today do not use this message.</source>
        <translation>サーバーが別の種類のサインインを求めています。現在のプログラムはこのメッセージを使いません。</translation>
    </message>
    <message>
        <source>A server that does not accept plain Kerberos for this purpose answers with it.</source>
        <translation>この用途で通常の Kerberos を受け入れないサーバーの応答です。</translation>
    </message>
    <message>
        <source>Very old software of the RFC 1510 age.</source>
        <translation>RFC 1510 の時代の非常に古いソフトウェアです。</translation>
    </message>
    <message>
        <source>Note program and server with their versions.</source>
        <translation>プログラムとサーバーをバージョンと共に記録してください。</translation>
    </message>
    <message>
        <source>Update both sides, or choose the sign-on method that the server names.</source>
        <translation>両側を更新するか、サーバーが示すサインイン方式を選んでください。</translation>
    </message>
    <message>
        <source>The sign-on goes through with the method that both sides support.</source>
        <translation>両側が対応する方式でサインインが成功します。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table calls the code obsolete by RFC 4120. RFC 4120 still lists it (7.5.9); only the data type METHOD-DATA that went with it was removed (Appendix B).</source>
        <translation>Microsoft の表は、このコードが RFC 4120 で廃止されたとしています。RFC 4120 にはまだ記載があり (7.5.9)、削除されたのは付随するデータ型 METHOD-DATA だけです (付録 B)。</translation>
    </message>
    <message>
        <source>application server (RFC 1510); e-data: METHOD-DATA (RFC 1510 only)</source>
        <translation>アプリケーション サーバー (RFC 1510)。e-data: METHOD-DATA (RFC 1510 のみ)</translation>
    </message>
</context>
<context>
    <name>krb:49</name>
    <message>
        <source>Wrong sequence number</source>
        <translation>シーケンス番号の誤り</translation>
    </message>
    <message>
        <source>A message inside a secured connection has an unexpected number. A dropped packet or a faulty program is the usual reason.</source>
        <translation>保護された接続内のメッセージの番号が想定と違います。通常の原因は、失われたパケットまたはプログラムの不具合です。</translation>
    </message>
    <message>
        <source>The receiver counts the messages, and one is missing or comes twice.</source>
        <translation>受信側がメッセージを数え、1 つ足りないか 2 回届いています。</translation>
    </message>
    <message>
        <source>Microsoft names no cause for it.</source>
        <translation>Microsoft は原因を示していません。</translation>
    </message>
    <message>
        <source>Packet loss over UDP.</source>
        <translation>UDP でのパケット損失です。</translation>
    </message>
    <message>
        <source>A restart of one side in the middle of a connection.</source>
        <translation>接続の途中での一方の再起動です。</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>再接続してください。</translation>
    </message>
    <message>
        <source>Use TCP, and update the program if it happens regularly.</source>
        <translation>TCP を使い、頻繁に起こる場合はプログラムを更新してください。</translation>
    </message>
    <message>
        <source>A new connection runs without the message.</source>
        <translation>新しい接続がこのメッセージなしで動作します。</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>ピア</translation>
    </message>
</context>
<context>
    <name>krb:50</name>
    <message>
        <source>The checksum is of an unsuitable kind</source>
        <translation>チェックサムの種類が不適切</translation>
    </message>
    <message>
        <source>The request is protected with a checksum that is too weak or not keyed. The program that sent it must use a better one.</source>
        <translation>要求が、弱すぎるかキーのないチェックサムで保護されています。送信元のプログラムは、より良いものを使う必要があります。</translation>
    </message>
    <message>
        <source>After decrypting a TGS request the KDC checks the user&apos;s checksum in the authenticator; a kind that is not collision-proof is refused with this code, a wrong value with code 41.</source>
        <translation>KDC は TGS 要求の復号後、認証子にあるユーザーのチェックサムを検査します。衝突耐性のない種類はこのコードで、誤った値はコード 41 で拒否します。</translation>
    </message>
    <message>
        <source>An old client or library with outdated checksum settings.</source>
        <translation>古いチェックサム設定の、古いクライアントまたはライブラリです。</translation>
    </message>
    <message>
        <source>Settings such as ap_req_checksum_type or safe_checksum_type in krb5.conf.</source>
        <translation>krb5.conf の ap_req_checksum_type や safe_checksum_type などの設定です。</translation>
    </message>
    <message>
        <source>Remove special checksum settings and update the library.</source>
        <translation>特別なチェックサム設定を削除し、ライブラリを更新してください。</translation>
    </message>
    <message>
        <source>In a network of current systems find out who sends it; forging tools are known for it.</source>
        <translation>最新システムのネットワークでは、送信元を調べてください。偽造ツールで知られています。</translation>
    </message>
    <message>
        <source>The client&apos;s TGS requests are answered with tickets.</source>
        <translation>クライアントの TGS 要求がチケットで応答されます。</translation>
    </message>
    <message>
        <source>KDC (TGS) or application server</source>
        <translation>KDC (TGS) またはアプリケーション サーバー</translation>
    </message>
</context>
<context>
    <name>krb:51</name>
    <message>
        <source>The service does not accept the way of the ticket</source>
        <translation>サービスがチケットの経路を受け入れない</translation>
    </message>
    <message>
        <source>The service looked at the domains through which your ticket came and does not trust that way.</source>
        <translation>サービスがチケットの経由したドメインを確認し、その経路を信頼していません。</translation>
    </message>
    <message>
        <source>An application server checks the transited realms itself and finds one that its policy does not allow.</source>
        <translation>アプリケーション サーバーが自身で経由レルムを検査し、ポリシーで許可されていないものを見つけました。</translation>
    </message>
    <message>
        <source>The section [capaths] on the server is missing or narrower than on the KDC.</source>
        <translation>サーバーの [capaths] セクションがないか、KDC のものより狭くなっています。</translation>
    </message>
    <message>
        <source>A chain of trusts that the owner of the server does not want.</source>
        <translation>サーバーの担当者が望まない信頼関係の連鎖です。</translation>
    </message>
    <message>
        <source>Extend [capaths] on the server, or let the KDC do the check and accept its flag.</source>
        <translation>サーバーの [capaths] を拡張するか、KDC に検査させてそのフラグを受け入れてください。</translation>
    </message>
    <message>
        <source>Offer a shorter trust path.</source>
        <translation>より短い信頼パスを用意してください。</translation>
    </message>
    <message>
        <source>The service accepts the user from the other realm.</source>
        <translation>サービスが相手レルムのユーザーを受け入れます。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s text is &quot;Desired path is unreachable&quot; without a cause; RFC 4120 says &quot;Policy rejects transited path&quot;. It is a refusal, not a problem of the network.</source>
        <translation>Microsoft のテキストは &quot;Desired path is unreachable&quot; で原因はなく、RFC 4120 は &quot;Policy rejects transited path&quot; です。ネットワークの問題ではなく、拒否です。</translation>
    </message>
    <message>
        <source>application server</source>
        <translation>アプリケーション サーバー</translation>
    </message>
</context>
<context>
    <name>krb:52</name>
    <message>
        <source>Answer too big for UDP, TCP is used instead</source>
        <translation>応答が UDP には大きすぎ、代わりに TCP を使用</translation>
    </message>
    <message>
        <source>This is a normal step, not an error: the answer does not fit into one small packet, so the computer asks again over TCP.</source>
        <translation>エラーではなく通常の段階です: 応答が小さいパケットに収まらないため、コンピューターが TCP で再要求します。</translation>
    </message>
    <message>
        <source>The reply with the ticket is larger than UDP allows, common for users in many groups.</source>
        <translation>チケットを含む応答が UDP の許す大きさを超えています。多数のグループに属するユーザーでよく起こります。</translation>
    </message>
    <message>
        <source>Windows repeats the request over TCP by itself; current MIT and Heimdal clients as well.</source>
        <translation>Windows は自動的に TCP で要求を繰り返します。現在の MIT と Heimdal のクライアントも同様です。</translation>
    </message>
    <message>
        <source>A large ticket, because the user is in many groups.</source>
        <translation>ユーザーが多数のグループに属するため、チケットが大きくなっています。</translation>
    </message>
    <message>
        <source>Only when nothing follows: TCP port 88 is blocked, often on VPN or between sites.</source>
        <translation>何も続かない場合だけ: VPN や拠点間でよくあるように、TCP ポート 88 がブロックされています。</translation>
    </message>
    <message>
        <source>Look whether a TCP connection to port 88 follows. If it does, all is well.</source>
        <translation>ポート 88 への TCP 接続が続くかどうかを確認してください。続けば正常です。</translation>
    </message>
    <message>
        <source>If not, open TCP 88 between client and domain controllers.</source>
        <translation>続かない場合は、クライアントとドメイン コントローラーの間の TCP 88 を開いてください。</translation>
    </message>
    <message>
        <source>On a MIT client set udp_preference_limit = 1, so that it uses TCP from the start.</source>
        <translation>MIT クライアントでは、最初から TCP を使うように udp_preference_limit = 1 を設定してください。</translation>
    </message>
    <message>
        <source>A capture shows the same request over TCP with a ticket as its answer.</source>
        <translation>キャプチャに、TCP での同じ要求とその応答のチケットがあります。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s text &quot;Too much data&quot; is shorter than the standard&apos;s &quot;Response too big for UDP; retry with TCP&quot;; both are harmless.</source>
        <translation>Microsoft のテキスト &quot;Too much data&quot; は標準の &quot;Response too big for UDP; retry with TCP&quot; より短いものです。どちらも問題ありません。</translation>
    </message>
    <message>
        <source>KDC over UDP</source>
        <translation>UDP の KDC</translation>
    </message>
</context>
<context>
    <name>krb:60</name>
    <message>
        <source>General error: see the text that comes with it</source>
        <translation>汎用エラー: 付属のテキストを参照</translation>
    </message>
    <message>
        <source>The domain controller or the server had a problem for which there is no number. The text or extra code in the same message tells more.</source>
        <translation>ドメイン コントローラーまたはサーバーで、番号のない問題が起きました。同じメッセージのテキストまたは追加コードに詳細があります。</translation>
    </message>
    <message>
        <source>An error without a code of its own; e-text or, with Windows, an NTSTATUS in e-data names it.</source>
        <translation>固有のコードのないエラーです。e-text、または Windows では e-data の NTSTATUS に内容が示されます。</translation>
    </message>
    <message>
        <source>Membership in very many groups overfills the PAC of the ticket.</source>
        <translation>非常に多くのグループへの所属により、チケットの PAC があふれています。</translation>
    </message>
    <message>
        <source>Several password changes in short time have not reached all domain controllers.</source>
        <translation>短時間の複数のパスワード変更が、すべてのドメイン コントローラーに届いていません。</translation>
    </message>
    <message>
        <source>The encryption subsystem ran out of memory.</source>
        <translation>暗号化サブシステムのメモリ不足です。</translation>
    </message>
    <message>
        <source>The service principal name is too long.</source>
        <translation>サービス プリンシパル名が長すぎます。</translation>
    </message>
    <message>
        <source>The service principal name has too many parts.</source>
        <translation>サービス プリンシパル名の構成要素が多すぎます。</translation>
    </message>
    <message>
        <source>Read e-text and e-data in a capture, and the event logs of the domain controller that answered.</source>
        <translation>キャプチャの e-text と e-data、および応答したドメイン コントローラーのイベント ログを読んでください。</translation>
    </message>
    <message>
        <source>Check replication, memory and load of that domain controller; reduce the user&apos;s groups if only this user is hit.</source>
        <translation>そのドメイン コントローラーのレプリケーション、メモリ、負荷を確認してください。このユーザーだけに起こる場合は、グループを減らしてください。</translation>
    </message>
    <message>
        <source>Shorten or correct the SPN that the program asks for.</source>
        <translation>プログラムが要求する SPN を短くするか修正してください。</translation>
    </message>
    <message>
        <source>The same request is answered with a ticket or with a specific code.</source>
        <translation>同じ要求が、チケットまたは具体的なコードで応答されます。</translation>
    </message>
    <message>
        <source>KDC or application server</source>
        <translation>KDC またはアプリケーション サーバー</translation>
    </message>
</context>
<context>
    <name>krb:61</name>
    <message>
        <source>A field is too long</source>
        <translation>フィールドが長すぎる</translation>
    </message>
    <message>
        <source>The domain controller received a request whose length it cannot accept. Something other than Kerberos may be talking to it.</source>
        <translation>ドメイン コントローラーが、受け入れられない長さの要求を受け取りました。Kerberos 以外のものが通信している可能性があります。</translation>
    </message>
    <message>
        <source>Over TCP each message begins with its length in four bytes. If the highest bit of that length is set, and the KDC does not know the extension, it answers so and closes the connection.</source>
        <translation>TCP では、各メッセージは 4 バイトの長さで始まります。その最上位ビットがオンで、KDC がその拡張を知らない場合、このように応答して接続を閉じます。</translation>
    </message>
    <message>
        <source>A name or another field is longer than the software allows.</source>
        <translation>名前または別のフィールドが、ソフトウェアの許す長さを超えています。</translation>
    </message>
    <message>
        <source>A program or scanner that sends other data to TCP port 88.</source>
        <translation>TCP ポート 88 に別のデータを送るプログラムまたはスキャナーです。</translation>
    </message>
    <message>
        <source>A message damaged by a device in between.</source>
        <translation>途中の機器で破損したメッセージです。</translation>
    </message>
    <message>
        <source>Extremely long names.</source>
        <translation>極端に長い名前です。</translation>
    </message>
    <message>
        <source>Find the sender by address; exclude scanners and health checks.</source>
        <translation>アドレスから送信元を探し、スキャナーと正常性チェックを除外してください。</translation>
    </message>
    <message>
        <source>Let health checks of a load balancer open the port only, without sending data.</source>
        <translation>ロード バランサーの正常性チェックは、データを送らずにポートを開くだけにしてください。</translation>
    </message>
    <message>
        <source>The address no longer causes the code, and normal clients work.</source>
        <translation>そのアドレスがコードを発生させなくなり、通常のクライアントは動作します。</translation>
    </message>
    <message>
        <source>KDC over TCP</source>
        <translation>TCP の KDC</translation>
    </message>
</context>
<context>
    <name>krb:67</name>
    <message>
        <source>The service has no ticket of its own</source>
        <translation>サービスに自身のチケットがない</translation>
    </message>
    <message>
        <source>For the kind of connection used here the service itself must be signed on, and it is not.</source>
        <translation>ここで使う種類の接続では、サービス自体がサインインしている必要がありますが、していません。</translation>
    </message>
    <message>
        <source>User-to-user authentication: the service is asked for its ticket-granting ticket and has none.</source>
        <translation>ユーザー間認証: サービスがチケット保証チケットを求められましたが、持っていません。</translation>
    </message>
    <message>
        <source>The program on the other side runs under an account without a sign-on, or its ticket has expired.</source>
        <translation>相手側のプログラムがサインインしていないアカウントで動作しているか、チケットの期限が切れています。</translation>
    </message>
    <message>
        <source>Sign on the account under which the program runs, or renew its ticket, then restart the program.</source>
        <translation>プログラムの実行アカウントでサインインするか、チケットを更新し、プログラムを再起動してください。</translation>
    </message>
    <message>
        <source>Try again after the other user has signed on.</source>
        <translation>相手のユーザーがサインインした後に、もう一度試してください。</translation>
    </message>
    <message>
        <source>The program answers with its ticket, and the connection works.</source>
        <translation>プログラムがチケットで応答し、接続できます。</translation>
    </message>
    <message>
        <source>application server (user-to-user)</source>
        <translation>アプリケーション サーバー (ユーザー間認証)</translation>
    </message>
</context>
<context>
    <name>krb:68</name>
    <message>
        <source>Wrong domain: ask another one</source>
        <translation>ドメインが違う: 別のドメインへの問い合わせが必要</translation>
    </message>
    <message>
        <source>The domain controller says that your account or the service belongs to another domain. Usually the computer simply asks there; if it stops here, the domain name was wrong.</source>
        <translation>アカウントまたはサービスが別のドメインに属すると、ドメイン コントローラーが応答しています。通常、コンピューターはそのままそこに問い合わせます。ここで止まる場合は、ドメイン名の誤りです。</translation>
    </message>
    <message>
        <source>AS requests with a name of another domain get it together with the right realm (referral, RFC 6806). Windows follows by itself.</source>
        <translation>別のドメインの名前での AS 要求に、正しいレルムと共に返されます (紹介、RFC 6806)。Windows は自動的に従います。</translation>
    </message>
    <message>
        <source>A cross-realm ticket is presented to another realm than the one for which it was made; Microsoft calls that rare.</source>
        <translation>レルム間チケットが、対象とは別のレルムに提示されています。Microsoft はまれとしています。</translation>
    </message>
    <message>
        <source>The user typed the wrong domain or an old UPN suffix.</source>
        <translation>ユーザーが違うドメインまたは古い UPN サフィックスを入力しました。</translation>
    </message>
    <message>
        <source>DNS is set up wrongly, so that the client asks the KDC of another realm.</source>
        <translation>DNS の設定が誤っており、クライアントが別のレルムの KDC に問い合わせています。</translation>
    </message>
    <message>
        <source>A Linux or Java client that asks without canonicalisation and does not follow the referral.</source>
        <translation>正規化なしで要求し、紹介に従わない Linux または Java クライアントです。</translation>
    </message>
    <message>
        <source>Sign on with DOMAIN\name or with the full name@domain.</source>
        <translation>DOMAIN\name または完全な name@domain でサインインしてください。</translation>
    </message>
    <message>
        <source>Compare the realm in the message with the user&apos;s domain and with default_realm of the client.</source>
        <translation>メッセージのレルムを、ユーザーのドメインおよびクライアントの default_realm と比べてください。</translation>
    </message>
    <message>
        <source>Check the SRV records _kerberos._tcp.REALM if the client reaches a foreign KDC.</source>
        <translation>クライアントが外部の KDC に到達する場合は、SRV レコード _kerberos._tcp.REALM を確認してください。</translation>
    </message>
    <message>
        <source>The client gets a ticket from the user&apos;s own realm.</source>
        <translation>クライアントが、ユーザー自身のレルムからチケットを取得します。</translation>
    </message>
    <message>
        <source>KDC (referral)</source>
        <translation>KDC (紹介)</translation>
    </message>
</context>
<context>
    <name>krb:69</name>
    <message>
        <source>The service wants user-to-user authentication</source>
        <translation>サービスがユーザー間認証を求めている</translation>
    </message>
    <message>
        <source>The other side is a user&apos;s program and not a server. Your computer has to ask in another way, which current programs do by themselves.</source>
        <translation>相手側はサーバーではなく、ユーザーのプログラムです。コンピューターは別の方法で要求する必要があり、現在のプログラムは自動的に行います。</translation>
    </message>
    <message>
        <source>A service without a long-term key (it runs in a user&apos;s session) refuses a normal ticket.</source>
        <translation>長期キーのないサービス (ユーザーのセッションで動作) が、通常のチケットを拒否しています。</translation>
    </message>
    <message>
        <source>Normal as a step: the client then asks the service for its ticket and starts anew.</source>
        <translation>段階としては正常です: クライアントはその後サービスにチケットを求め、やり直します。</translation>
    </message>
    <message>
        <source>A peer-to-peer program, or a server process started in a user&apos;s session.</source>
        <translation>ピアツーピアのプログラム、またはユーザーのセッションで起動されたサーバー プロセスです。</translation>
    </message>
    <message>
        <source>A service configured to run as a user where a service account was meant.</source>
        <translation>サービス アカウントを使うべきところ、ユーザーとして動作するよう構成されたサービスです。</translation>
    </message>
    <message>
        <source>Only look closer if the connection fails after this step.</source>
        <translation>この段階の後に接続が失敗する場合だけ、詳しく調べてください。</translation>
    </message>
    <message>
        <source>Run the service under a service account with SPN and keytab, or enable user-to-user in the client.</source>
        <translation>SPN と keytab を持つサービス アカウントでサービスを実行するか、クライアントでユーザー間認証を有効にしてください。</translation>
    </message>
    <message>
        <source>The second attempt of the client succeeds, with a ticket of the kind enc-tkt-in-skey.</source>
        <translation>クライアントの 2 回目の試行が、enc-tkt-in-skey の種類のチケットで成功します。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table for event 4768 shows this name at 0x42 (66); RFC 4120 has it here, at 69 (0x45).</source>
        <translation>イベント 4768 についての Microsoft の表では、この名前は 0x42 (66) にあります。RFC 4120 ではここ、69 (0x45) です。</translation>
    </message>
    <message>
        <source>application server</source>
        <translation>アプリケーション サーバー</translation>
    </message>
</context>
<context>
    <name>krb:85</name>
    <message>
        <source>The go-between finds no domain controller</source>
        <translation>仲介サーバーがドメイン コントローラーを見つけられない</translation>
    </message>
    <message>
        <source>A server tried to pass your sign-on to a domain controller and found none for your domain.</source>
        <translation>サーバーがサインインをドメイン コントローラーに渡そうとしましたが、ドメインのものが見つかりませんでした。</translation>
    </message>
    <message>
        <source>IAKERB: the client cannot reach a KDC and lets the server forward its messages; the server does not find a KDC of the user&apos;s realm.</source>
        <translation>IAKERB: クライアントが KDC に到達できず、メッセージの転送をサーバーに任せています。サーバーはユーザーのレルムの KDC を見つけられません。</translation>
    </message>
    <message>
        <source>The server has no DNS record or configuration for the realm.</source>
        <translation>サーバーに、レルムの DNS レコードも構成もありません。</translation>
    </message>
    <message>
        <source>The user typed a wrong realm.</source>
        <translation>ユーザーが違うレルムを入力しました。</translation>
    </message>
    <message>
        <source>Check DNS on the server for the SRV records of the user&apos;s realm.</source>
        <translation>サーバーの DNS で、ユーザーのレルムの SRV レコードを確認してください。</translation>
    </message>
    <message>
        <source>Check the domain in the user name.</source>
        <translation>ユーザー名のドメインを確認してください。</translation>
    </message>
    <message>
        <source>The server resolves the KDC, and the sign-on continues.</source>
        <translation>サーバーが KDC を解決し、サインインが進みます。</translation>
    </message>
    <message>
        <source>IAKERB proxy</source>
        <translation>IAKERB プロキシ</translation>
    </message>
</context>
<context>
    <name>krb:86</name>
    <message>
        <source>The go-between gets no answer from the domain controller</source>
        <translation>仲介サーバーがドメイン コントローラーから応答を得られない</translation>
    </message>
    <message>
        <source>A server tried to pass your sign-on to a domain controller, but the controller did not answer.</source>
        <translation>サーバーがサインインをドメイン コントローラーに渡そうとしましたが、応答がありませんでした。</translation>
    </message>
    <message>
        <source>IAKERB: the server knows the KDC and gets no reply.</source>
        <translation>IAKERB: サーバーは KDC を知っていますが、応答がありません。</translation>
    </message>
    <message>
        <source>Port 88 is blocked between the server and the KDC, or the KDC is down.</source>
        <translation>サーバーと KDC の間でポート 88 がブロックされているか、KDC が停止しています。</translation>
    </message>
    <message>
        <source>Open TCP and UDP 88 from the server to the KDC.</source>
        <translation>サーバーから KDC への TCP と UDP 88 を開いてください。</translation>
    </message>
    <message>
        <source>Test on the server with kinit for the same realm.</source>
        <translation>サーバー上で、同じレルムの kinit によりテストしてください。</translation>
    </message>
    <message>
        <source>kinit on the server gets a ticket for that realm.</source>
        <translation>サーバーの kinit が、そのレルムのチケットを取得します。</translation>
    </message>
    <message>
        <source>IAKERB proxy</source>
        <translation>IAKERB プロキシ</translation>
    </message>
</context>
<context>
    <name>krb:90</name>
    <message>
        <source>The sign-on took too long</source>
        <translation>サインインに時間がかかりすぎた</translation>
    </message>
    <message>
        <source>The steps of the sign-on were not finished in time. Start again and answer the questions promptly.</source>
        <translation>サインインの手順が時間内に終わりませんでした。最初からやり直し、質問にすぐに答えてください。</translation>
    </message>
    <message>
        <source>Pre-authentication in several steps, for example with a one-time password, after its time has run out.</source>
        <translation>ワンタイム パスワードなど複数段階の事前認証が、時間切れになりました。</translation>
    </message>
    <message>
        <source>The user waited too long with the second factor.</source>
        <translation>ユーザーが 2 要素目で時間をかけすぎました。</translation>
    </message>
    <message>
        <source>The clocks of several KDCs differ, so that one considers the other&apos;s cookie too old.</source>
        <translation>複数の KDC の時計がずれており、一方が他方の Cookie を古すぎると判断しています。</translation>
    </message>
    <message>
        <source>Start the sign-on anew.</source>
        <translation>サインインを最初からやり直してください。</translation>
    </message>
    <message>
        <source>If it always happens, compare the times of the KDCs.</source>
        <translation>毎回起こる場合は、KDC の時刻を比べてください。</translation>
    </message>
    <message>
        <source>A sign-on without pauses gets a ticket.</source>
        <translation>中断のないサインインでチケットが取得されます。</translation>
    </message>
    <message>
        <source>KDC</source>
        <translation>KDC</translation>
    </message>
</context>
<context>
    <name>krb:91</name>
    <message>
        <source>One more step of the sign-on follows</source>
        <translation>サインインの次の段階が続く</translation>
    </message>
    <message>
        <source>This is normal: the sign-on has several steps, and the domain controller asks for the next one.</source>
        <translation>正常です: サインインには複数の段階があり、ドメイン コントローラーが次を求めています。</translation>
    </message>
    <message>
        <source>Pre-authentication with more than one message, such as SPAKE, one-time passwords or FAST.</source>
        <translation>SPAKE、ワンタイム パスワード、FAST など、複数のメッセージによる事前認証です。</translation>
    </message>
    <message>
        <source>A method that needs a second round by design.</source>
        <translation>設計上、2 回目のやり取りが必要な方式です。</translation>
    </message>
    <message>
        <source>Only when nothing follows: a client that cannot do the next step.</source>
        <translation>何も続かない場合だけ: 次の段階に対応していないクライアントです。</translation>
    </message>
    <message>
        <source>Look at the next request; report it only if the client stops here.</source>
        <translation>次の要求を確認し、クライアントがここで止まる場合だけ報告してください。</translation>
    </message>
    <message>
        <source>A further AS request follows and is answered with a ticket.</source>
        <translation>さらに AS 要求が続き、チケットで応答されます。</translation>
    </message>
    <message>
        <source>KDC; e-data: METHOD-DATA</source>
        <translation>KDC。e-data: METHOD-DATA</translation>
    </message>
</context>
<context>
    <name>krb:92</name>
    <message>
        <source>The combination of methods is not valid</source>
        <translation>方式の組み合わせが無効</translation>
    </message>
    <message>
        <source>The computer combined proofs in a way the domain controller does not accept. Software of both sides has to be made to fit.</source>
        <translation>コンピューターが、ドメイン コントローラーの受け入れない方法で証明を組み合わせました。両側のソフトウェアを合わせる必要があります。</translation>
    </message>
    <message>
        <source>Pre-authentication sets of RFC 6113: the set chosen by the client is not valid.</source>
        <translation>RFC 6113 の事前認証セット: クライアントの選んだセットが無効です。</translation>
    </message>
    <message>
        <source>A fault in the client or the KDC; the feature is hardly implemented anywhere.</source>
        <translation>クライアントまたは KDC の不具合です。この機能の実装はほとんどありません。</translation>
    </message>
    <message>
        <source>Pass the capture and the versions of client and KDC to the makers.</source>
        <translation>キャプチャとクライアントおよび KDC のバージョンを開発元に渡してください。</translation>
    </message>
    <message>
        <source>The client signs on with a single method.</source>
        <translation>クライアントが 1 つの方式でサインインします。</translation>
    </message>
    <message>
        <source>KDC</source>
        <translation>KDC</translation>
    </message>
</context>
<context>
    <name>krb:93</name>
    <message>
        <source>Unknown critical option in an armoured request</source>
        <translation>保護された要求内の不明な重要オプション</translation>
    </message>
    <message>
        <source>The computer asked for a protected sign-on with an extra that the domain controller does not know.</source>
        <translation>コンピューターが、ドメイン コントローラーの知らない追加機能付きの保護されたサインインを求めました。</translation>
    </message>
    <message>
        <source>FAST (Kerberos armoring): an option that is marked as critical is unknown to the KDC.</source>
        <translation>FAST (Kerberos 防御): 重要と示されたオプションを KDC が知りません。</translation>
    </message>
    <message>
        <source>A newer client against an older KDC.</source>
        <translation>古い KDC に対する新しいクライアントです。</translation>
    </message>
    <message>
        <source>Turn off the special option or the armoring for this client.</source>
        <translation>このクライアントで、特別なオプションまたは Kerberos 防御をオフにしてください。</translation>
    </message>
    <message>
        <source>Bring the KDC to a version that knows the option.</source>
        <translation>オプションに対応するバージョンに KDC を更新してください。</translation>
    </message>
    <message>
        <source>The armoured sign-on works, or works without the option.</source>
        <translation>保護されたサインインが成功するか、オプションなしで成功します。</translation>
    </message>
    <message>
        <source>KDC (FAST)</source>
        <translation>KDC (FAST)</translation>
    </message>
</context>
<context>
    <name>krb:94</name>
    <message>
        <source>One-time password: hash method refused</source>
        <translation>ワンタイム パスワード: ハッシュ方式の拒否</translation>
    </message>
    <message>
        <source>The sign-on with a one-time code failed, because the two sides use different methods to protect it.</source>
        <translation>両側が異なる保護方式を使うため、ワンタイム コードでのサインインに失敗しました。</translation>
    </message>
    <message>
        <source>OTP pre-authentication (RFC 6560): the hash named by the client is not accepted.</source>
        <translation>OTP 事前認証 (RFC 6560): クライアントの示したハッシュが受け入れられません。</translation>
    </message>
    <message>
        <source>Client and KDC of different age or configuration.</source>
        <translation>時期または構成の異なるクライアントと KDC です。</translation>
    </message>
    <message>
        <source>Give client and KDC versions to those who run the one-time password service.</source>
        <translation>クライアントと KDC のバージョンを、ワンタイム パスワード サービスの運用担当者に伝えてください。</translation>
    </message>
    <message>
        <source>The one-time code is accepted.</source>
        <translation>ワンタイム コードが受け入れられます。</translation>
    </message>
    <message>
        <source>KDC (OTP)</source>
        <translation>KDC (OTP)</translation>
    </message>
</context>
<context>
    <name>krb:95</name>
    <message>
        <source>One-time password: wrong number of rounds</source>
        <translation>ワンタイム パスワード: 反復回数の誤り</translation>
    </message>
    <message>
        <source>The sign-on with a one-time code failed, because the computer used a number of rounds that the domain controller does not accept.</source>
        <translation>コンピューターの使った反復回数をドメイン コントローラーが受け入れないため、ワンタイム コードでのサインインに失敗しました。</translation>
    </message>
    <message>
        <source>OTP pre-authentication: the iteration count of the client&apos;s hash is outside what the KDC permits.</source>
        <translation>OTP 事前認証: クライアントのハッシュの反復回数が、KDC の許可範囲外です。</translation>
    </message>
    <message>
        <source>A client that chooses a number of its own.</source>
        <translation>独自の回数を選ぶクライアントです。</translation>
    </message>
    <message>
        <source>Let the operators of the one-time password service compare the iteration count with the KDC&apos;s challenge.</source>
        <translation>ワンタイム パスワード サービスの運用担当者に、反復回数を KDC のチャレンジと比べてもらってください。</translation>
    </message>
    <message>
        <source>A sign-on with the count from the challenge passes.</source>
        <translation>チャレンジの回数でのサインインが成功します。</translation>
    </message>
    <message>
        <source>KDC (OTP)</source>
        <translation>KDC (OTP)</translation>
    </message>
</context>
<context>
    <name>krb:62</name>
    <message>
        <source>The certificate of the user is not trusted</source>
        <translation>ユーザーの証明書が信頼されていない</translation>
    </message>
    <message>
        <source>The domain controller does not trust the certificate on your smart card. The card itself may be fine; the chain to its issuer is not.</source>
        <translation>ドメイン コントローラーがスマート カードの証明書を信頼していません。カード自体は正常でも、発行者までのチェーンに問題があります。</translation>
    </message>
    <message>
        <source>Smart-card sign-on (PKINIT), when the chain of the user&apos;s certificate cannot be verified.</source>
        <translation>スマート カードのサインイン (PKINIT) で、ユーザーの証明書のチェーンを検証できません。</translation>
    </message>
    <message>
        <source>The user&apos;s smart-card certificate has been revoked.</source>
        <translation>ユーザーのスマート カード証明書が失効しています。</translation>
    </message>
    <message>
        <source>The root authority that issued the card&apos;s certificate, or one in its chain, is not trusted by the domain controller.</source>
        <translation>カードの証明書を発行したルート証明機関、またはチェーン内の証明機関を、ドメイン コントローラーが信頼していません。</translation>
    </message>
    <message>
        <source>The issuing authority is not in the NTAuth store, or a stricter mapping of certificates refuses it.</source>
        <translation>発行元の証明機関が NTAuth ストアにないか、より厳しい証明書マッピングで拒否されています。</translation>
    </message>
    <message>
        <source>Try the card once more and, if allowed, sign on with the password meanwhile.</source>
        <translation>カードをもう一度試し、許可されていれば、その間はパスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>Verify the chain on the domain controller: certutil -verify -urlfetch CERT.cer; publish the issuer in NTAuth if it is missing.</source>
        <translation>ドメイン コントローラーでチェーンを検証してください: certutil -verify -urlfetch CERT.cer。発行者が NTAuth にない場合は公開してください。</translation>
    </message>
    <message>
        <source>Check whether the certificate was revoked, for instance after a lost card.</source>
        <translation>カードの紛失後などに、証明書が失効していないかどうかを確認してください。</translation>
    </message>
    <message>
        <source>certutil reports the chain as good on the domain controller, and the card signs on.</source>
        <translation>ドメイン コントローラーで certutil がチェーンを正常と報告し、カードでサインインできます。</translation>
    </message>
    <message>
        <source>Java prints 62 for its own message &quot;Realm name not available&quot;. Spelling: KDC_ERROR_CLIENT_NOT_TRUSTED in RFC 4120, KDC_ERR_CLIENT_NOT_TRUSTED in RFC 4556.</source>
        <translation>Java は自身のメッセージ &quot;Realm name not available&quot; に 62 を表示します。綴り: RFC 4120 では KDC_ERROR_CLIENT_NOT_TRUSTED、RFC 4556 では KDC_ERR_CLIENT_NOT_TRUSTED です。</translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-TRUSTED-CERTIFIERS (104)</source>
        <translation>KDC (PKINIT)。e-data: TD-TRUSTED-CERTIFIERS (104)</translation>
    </message>
</context>
<context>
    <name>krb:63</name>
    <message>
        <source>The KDC&apos;s certificate is not trusted</source>
        <translation>KDC の証明書が信頼されていない</translation>
    </message>
    <message>
        <source>Your computer and the domain controller found no certification authority that both trust, so the smart card cannot be used here.</source>
        <translation>コンピューターとドメイン コントローラーの両方が信頼する証明機関がないため、ここではスマート カードを使えません。</translation>
    </message>
    <message>
        <source>In old drafts of PKINIT the client sends a list of the authorities it trusts (trustedCertifiers), for the case that it does not have the KDC&apos;s certificate; a KDC without a certificate from one of them answers so.</source>
        <translation>PKINIT の古いドラフトでは、KDC の証明書を持たない場合に備え、クライアントが信頼する証明機関の一覧 (trustedCertifiers) を送ります。そのいずれの証明書もない KDC はこのように応答します。</translation>
    </message>
    <message>
        <source>RFC 4556 no longer uses the number.</source>
        <translation>RFC 4556 はこの番号を使わなくなりました。</translation>
    </message>
    <message>
        <source>The domain controller&apos;s certificate comes from an authority that the client does not know.</source>
        <translation>ドメイン コントローラーの証明書が、クライアントの知らない証明機関のものです。</translation>
    </message>
    <message>
        <source>The domain controller&apos;s certificate has expired.</source>
        <translation>ドメイン コントローラーの証明書の期限が切れています。</translation>
    </message>
    <message>
        <source>Put the root certificate of the domain controllers on the clients, by group policy for Windows.</source>
        <translation>ドメイン コントローラーのルート証明書をクライアントに配布してください。Windows ではグループ ポリシーを使います。</translation>
    </message>
    <message>
        <source>Compare with another computer: a single client without the root certificate is quickly repaired.</source>
        <translation>別のコンピューターと比べてください: ルート証明書のないクライアントが 1 台だけなら、すぐに修復できます。</translation>
    </message>
    <message>
        <source>certutil -verify of the domain controller&apos;s certificate succeeds on the client.</source>
        <translation>クライアントで、ドメイン コントローラーの証明書の certutil -verify が成功します。</translation>
    </message>
    <message>
        <source>Microsoft&apos;s table cites RFC 1510 for the field trustedCertifiers, but that RFC has none; it comes from the PKINIT drafts. Java prints 63 for its own message &quot;Fail to create credential&quot;.</source>
        <translation>Microsoft の表はフィールド trustedCertifiers に RFC 1510 を挙げていますが、その RFC にはなく、PKINIT のドラフトに由来します。Java は自身のメッセージ &quot;Fail to create credential&quot; に 63 を表示します。</translation>
    </message>
    <message>
        <source>KDC (old PKINIT drafts)</source>
        <translation>KDC (古い PKINIT ドラフト)</translation>
    </message>
</context>
<context>
    <name>krb:64</name>
    <message>
        <source>The signature of the sign-on is not valid</source>
        <translation>サインインの署名が無効</translation>
    </message>
    <message>
        <source>The domain controller could not verify the signature made with your smart card.</source>
        <translation>スマート カードで作られた署名を、ドメイン コントローラーが検証できませんでした。</translation>
    </message>
    <message>
        <source>PKINIT: the certificate is trusted, then the KDC checks the client&apos;s signature over the request (AuthPack), and that fails.</source>
        <translation>PKINIT: 証明書は信頼されましたが、続いて KDC が要求 (AuthPack) に対するクライアントの署名を検査し、失敗しました。</translation>
    </message>
    <message>
        <source>Certificate and private key on the card do not belong together.</source>
        <translation>カードの証明書と秘密キーが対応していません。</translation>
    </message>
    <message>
        <source>The client signs with a method the KDC does not know.</source>
        <translation>クライアントが、KDC の知らない方式で署名しています。</translation>
    </message>
    <message>
        <source>A faulty card driver or middleware.</source>
        <translation>カードのドライバーまたはミドルウェアの不具合です。</translation>
    </message>
    <message>
        <source>Try the card on another computer, and another card on this one: that separates card from computer.</source>
        <translation>カードを別のコンピューターで、別のカードをこのコンピューターで試してください: カードとコンピューターを切り分けられます。</translation>
    </message>
    <message>
        <source>Update the driver of the card.</source>
        <translation>カードのドライバーを更新してください。</translation>
    </message>
    <message>
        <source>Issue a new certificate if the card fails everywhere.</source>
        <translation>カードがどこでも失敗する場合は、新しい証明書を発行してください。</translation>
    </message>
    <message>
        <source>The card signs on at two computers.</source>
        <translation>カードが 2 台のコンピューターでサインインできます。</translation>
    </message>
    <message>
        <source>KDC (PKINIT)</source>
        <translation>KDC (PKINIT)</translation>
    </message>
</context>
<context>
    <name>krb:65</name>
    <message>
        <source>Key exchange parameters too weak</source>
        <translation>キー交換パラメーターが弱すぎる</translation>
    </message>
    <message>
        <source>Your computer proposed a key exchange for the smart-card sign-on that the domain controller considers too weak.</source>
        <translation>スマート カードのサインインにコンピューターが提案したキー交換を、ドメイン コントローラーが弱すぎると判断しました。</translation>
    </message>
    <message>
        <source>PKINIT with Diffie-Hellman: the client fills in its public value, and the KDC finds that the parameters do not satisfy its policy, for instance because the prime is too short for the encryption type.</source>
        <translation>Diffie-Hellman を使う PKINIT: クライアントが公開値を入れ、素数が暗号化の種類に対して短すぎるなどの理由で、KDC がパラメーターはポリシーを満たさないと判断しました。</translation>
    </message>
    <message>
        <source>An old client that offers a 1024-bit group.</source>
        <translation>1024 ビットのグループを提示する古いクライアントです。</translation>
    </message>
    <message>
        <source>A KDC with raised minimum (MIT: pkinit_dh_min_bits).</source>
        <translation>最小値を引き上げた KDC です (MIT: pkinit_dh_min_bits)。</translation>
    </message>
    <message>
        <source>Update the client; on MIT raise pkinit_dh_min_bits on the client to 2048 or more.</source>
        <translation>クライアントを更新してください。MIT では、クライアントの pkinit_dh_min_bits を 2048 以上に引き上げてください。</translation>
    </message>
    <message>
        <source>Agree on the minimum with the administrators of the KDC.</source>
        <translation>最小値を KDC の管理者と決めてください。</translation>
    </message>
    <message>
        <source>The KDC accepts the group of 2048 bits or more and issues the ticket.</source>
        <translation>KDC が 2048 ビット以上のグループを受け入れ、チケットを発行します。</translation>
    </message>
    <message>
        <source>renamed by RFC 4556</source>
        <translation>RFC 4556 で改名</translation>
    </message>
    <message>
        <source>RFC 4120 and Microsoft&apos;s table call it KDC_ERR_KEY_TOO_WEAK; RFC 4556 renamed it KDC_ERR_DH_KEY_PARAMETERS_NOT_ACCEPTED.</source>
        <translation>RFC 4120 と Microsoft の表では KDC_ERR_KEY_TOO_WEAK、RFC 4556 では KDC_ERR_DH_KEY_PARAMETERS_NOT_ACCEPTED に改名されています。</translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-DH-PARAMETERS (109)</source>
        <translation>KDC (PKINIT)。e-data: TD-DH-PARAMETERS (109)</translation>
    </message>
</context>
<context>
    <name>krb:66</name>
    <message>
        <source>Certificate mismatch, or user-to-user in Windows tables</source>
        <translation>証明書の不一致、または Windows の表でのユーザー間認証</translation>
    </message>
    <message>
        <source>By the standard a certificate does not fit the account that uses it. In Microsoft&apos;s event table the same number stands for a service that wants another kind of ticket, so check where the code was printed.</source>
        <translation>標準では、証明書が使用するアカウントに合いません。Microsoft のイベントの表では、同じ番号が別の種類のチケットを求めるサービスを表すため、コードの表示場所を確認してください。</translation>
    </message>
    <message>
        <source>In the RFC&apos;s list: PKINIT, a certificate that belongs to somebody else; hardly any software sends it.</source>
        <translation>RFC の一覧では: PKINIT、別の人の証明書。送信するソフトウェアはほとんどありません。</translation>
    </message>
    <message>
        <source>In Microsoft&apos;s table for 4768: a client that does not know that a service wants user-to-user sends an ordinary AP request, and the service answers that user-to-user is required.</source>
        <translation>4768 についての Microsoft の表では: サービスがユーザー間認証を求めることを知らないクライアントが通常の AP 要求を送り、サービスがユーザー間認証の必要性を応答します。</translation>
    </message>
    <message>
        <source>A card certificate that is mapped to another account.</source>
        <translation>別のアカウントにマップされたカードの証明書です。</translation>
    </message>
    <message>
        <source>Read with Microsoft&apos;s name: a service running under a user&apos;s account that wants user-to-user authentication.</source>
        <translation>Microsoft の名前での解釈: ユーザー間認証を求める、ユーザーのアカウントで動作するサービスです。</translation>
    </message>
    <message>
        <source>With a smart card: compare the name in the certificate with the account and its mapping.</source>
        <translation>スマート カードの場合: 証明書の名前を、アカウントとそのマッピングと比べてください。</translation>
    </message>
    <message>
        <source>Without a smart card: look for code 69 and for the name of the service.</source>
        <translation>スマート カードでない場合: コード 69 とサービスの名前を探してください。</translation>
    </message>
    <message>
        <source>The sign-on works with the certificate of the right account, or the program was moved to a service account with SPN.</source>
        <translation>正しいアカウントの証明書でサインインできるか、プログラムが SPN を持つサービス アカウントに移されています。</translation>
    </message>
    <message>
        <source>Contradiction: Microsoft&apos;s table for event 4768 prints KRB_AP_ERR_USER_TO_USER_REQUIRED next to 0x42 (66). RFC 4120 gives 66 to KDC_ERR_CERTIFICATE_MISMATCH, and the user-to-user code is 69 (0x45).</source>
        <translation>矛盾: イベント 4768 についての Microsoft の表は、KRB_AP_ERR_USER_TO_USER_REQUIRED を 0x42 (66) としています。RFC 4120 では 66 は KDC_ERR_CERTIFICATE_MISMATCH で、ユーザー間認証のコードは 69 (0x45) です。</translation>
    </message>
    <message>
        <source>KDC</source>
        <translation>KDC</translation>
    </message>
</context>
<context>
    <name>krb:70</name>
    <message>
        <source>The certificate cannot be verified</source>
        <translation>証明書を検証できない</translation>
    </message>
    <message>
        <source>The domain controller could not follow your certificate up to an authority that it trusts.</source>
        <translation>ドメイン コントローラーが、信頼する証明機関まで証明書をたどれませんでした。</translation>
    </message>
    <message>
        <source>PKINIT: no path from the user&apos;s certificate to a trust anchor of the KDC.</source>
        <translation>PKINIT: ユーザーの証明書から KDC のトラスト アンカーまでのパスがありません。</translation>
    </message>
    <message>
        <source>A missing intermediate or root certificate on the domain controller, or on the KDC (pkinit_anchors).</source>
        <translation>ドメイン コントローラー、または KDC (pkinit_anchors) に、中間またはルート証明書がありません。</translation>
    </message>
    <message>
        <source>The card carries a certificate from an outside authority.</source>
        <translation>カードに外部の証明機関の証明書があります。</translation>
    </message>
    <message>
        <source>Install the intermediate and root certificates on all domain controllers; on MIT complete pkinit_anchors and pkinit_pool.</source>
        <translation>すべてのドメイン コントローラーに中間証明書とルート証明書をインストールしてください。MIT では pkinit_anchors と pkinit_pool を補ってください。</translation>
    </message>
    <message>
        <source>Note the issuer of the card&apos;s certificate for the PKI team.</source>
        <translation>カードの証明書の発行者を PKI チームのために記録してください。</translation>
    </message>
    <message>
        <source>The chain of the user&apos;s certificate is complete on each domain controller.</source>
        <translation>ユーザーの証明書のチェーンが、各ドメイン コントローラーで完全です。</translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-TRUSTED-CERTIFIERS (104)</source>
        <translation>KDC (PKINIT)。e-data: TD-TRUSTED-CERTIFIERS (104)</translation>
    </message>
</context>
<context>
    <name>krb:71</name>
    <message>
        <source>A certificate in the chain is invalid</source>
        <translation>チェーン内の証明書が無効</translation>
    </message>
    <message>
        <source>The signature on your certificate, or on one above it, is wrong. It has to be replaced.</source>
        <translation>証明書またはその上位の証明書の署名が誤っています。交換が必要です。</translation>
    </message>
    <message>
        <source>PKINIT: the KDC verifies the chain and finds a bad signature or a broken certificate.</source>
        <translation>PKINIT: KDC がチェーンを検証し、不正な署名または壊れた証明書を見つけました。</translation>
    </message>
    <message>
        <source>A certificate that was damaged or issued wrongly.</source>
        <translation>破損した、または誤って発行された証明書です。</translation>
    </message>
    <message>
        <source>An authority that was rebuilt with a new key under its old name.</source>
        <translation>以前の名前のまま、新しいキーで再構築された証明機関です。</translation>
    </message>
    <message>
        <source>Check each certificate of the chain; issue new ones from the current authority.</source>
        <translation>チェーンの各証明書を確認し、現在の証明機関から新しく発行してください。</translation>
    </message>
    <message>
        <source>openssl verify or certutil -verify finds no fault in the new chain.</source>
        <translation>openssl verify または certutil -verify で、新しいチェーンに問題がありません。</translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-INVALID-CERTIFICATES (105)</source>
        <translation>KDC (PKINIT)。e-data: TD-INVALID-CERTIFICATES (105)</translation>
    </message>
</context>
<context>
    <name>krb:72</name>
    <message>
        <source>The certificate has been revoked</source>
        <translation>証明書が失効している</translation>
    </message>
    <message>
        <source>Your card&apos;s certificate was declared invalid, for instance after a report of loss. You need a new one.</source>
        <translation>紛失の届け出後などに、カードの証明書が無効とされました。新しい証明書が必要です。</translation>
    </message>
    <message>
        <source>PKINIT: the revocation list or OCSP lists the certificate.</source>
        <translation>PKINIT: 失効リストまたは OCSP に証明書があります。</translation>
    </message>
    <message>
        <source>The card was replaced and its old certificate revoked.</source>
        <translation>カードが交換され、古い証明書が失効しました。</translation>
    </message>
    <message>
        <source>The employee&apos;s certificate was revoked by mistake.</source>
        <translation>従業員の証明書が誤って失効させられました。</translation>
    </message>
    <message>
        <source>Ask whether the user has a newer card or certificate and is using the old one.</source>
        <translation>ユーザーが新しいカードまたは証明書を持ちながら、古いものを使っていないかどうかを尋ねてください。</translation>
    </message>
    <message>
        <source>Look up the reason of the revocation; issue a new certificate.</source>
        <translation>失効の理由を調べ、新しい証明書を発行してください。</translation>
    </message>
    <message>
        <source>Follow up if the holder should not use the card at all.</source>
        <translation>所有者がカードを使うべきでない場合は、追加の確認を行ってください。</translation>
    </message>
    <message>
        <source>The new certificate signs on.</source>
        <translation>新しい証明書でサインインできます。</translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-INVALID-CERTIFICATES (105)</source>
        <translation>KDC (PKINIT)。e-data: TD-INVALID-CERTIFICATES (105)</translation>
    </message>
</context>
<context>
    <name>krb:73</name>
    <message>
        <source>Revocation of the certificate cannot be determined</source>
        <translation>証明書の失効を判定できない</translation>
    </message>
    <message>
        <source>The domain controller could not find out whether your certificate is still valid, so it refuses it to be safe.</source>
        <translation>ドメイン コントローラーが証明書の有効性を確認できないため、安全のために拒否しています。</translation>
    </message>
    <message>
        <source>PKINIT: the status of a certificate of the chain is unknown to the KDC.</source>
        <translation>PKINIT: チェーン内の証明書の状態が KDC にわかりません。</translation>
    </message>
    <message>
        <source>The revocation list is out of date or is not published where the certificate says.</source>
        <translation>失効リストが古いか、証明書の示す場所に公開されていません。</translation>
    </message>
    <message>
        <source>The OCSP responder does not know the certificate.</source>
        <translation>OCSP レスポンダーがその証明書を知りません。</translation>
    </message>
    <message>
        <source>Publish a fresh revocation list; test with certutil -url CERT.cer on the domain controller.</source>
        <translation>新しい失効リストを公開し、ドメイン コントローラーで certutil -url CERT.cer によりテストしてください。</translation>
    </message>
    <message>
        <source>The test shows a valid list for each certificate of the chain.</source>
        <translation>テストで、チェーンの各証明書に有効なリストがあります。</translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-INVALID-CERTIFICATES (105)</source>
        <translation>KDC (PKINIT)。e-data: TD-INVALID-CERTIFICATES (105)</translation>
    </message>
</context>
<context>
    <name>krb:74</name>
    <message>
        <source>Revocation service cannot be reached</source>
        <translation>失効サービスに到達できない</translation>
    </message>
    <message>
        <source>The place where the domain controller checks certificates did not answer. It is a matter of network or server, not of your card.</source>
        <translation>ドメイン コントローラーが証明書を確認する場所から応答がありませんでした。カードではなく、ネットワークまたはサーバーの問題です。</translation>
    </message>
    <message>
        <source>The revocation list or the OCSP responder is not reachable for the KDC. RFC 4120 lists the code; RFC 4556 does not use it.</source>
        <translation>KDC が失効リストまたは OCSP レスポンダーに到達できません。RFC 4120 にこのコードがありますが、RFC 4556 は使いません。</translation>
    </message>
    <message>
        <source>A firewall or proxy between domain controller and the address of the list.</source>
        <translation>ドメイン コントローラーとリストのアドレスの間のファイアウォールまたはプロキシです。</translation>
    </message>
    <message>
        <source>A server that is down.</source>
        <translation>停止したサーバーです。</translation>
    </message>
    <message>
        <source>Allow the domain controllers to reach the addresses in the certificates (CRL distribution point, OCSP).</source>
        <translation>ドメイン コントローラーから、証明書内のアドレス (CRL 配布ポイント、OCSP) への接続を許可してください。</translation>
    </message>
    <message>
        <source>Check that the responder runs and that the list can be downloaded without sign-on.</source>
        <translation>レスポンダーが動作し、認証なしでリストをダウンロードできることを確認してください。</translation>
    </message>
    <message>
        <source>The domain controller downloads the list.</source>
        <translation>ドメイン コントローラーがリストをダウンロードします。</translation>
    </message>
    <message>
        <source>KDC (PKINIT)</source>
        <translation>KDC (PKINIT)</translation>
    </message>
</context>
<context>
    <name>krb:75</name>
    <message>
        <source>The name in the certificate is another one</source>
        <translation>証明書の名前が違う</translation>
    </message>
    <message>
        <source>The certificate on your card does not belong to the account with which you sign on.</source>
        <translation>カードの証明書が、サインインするアカウントのものではありません。</translation>
    </message>
    <message>
        <source>PKINIT: the KDC cannot match the subject alternative name or the mapping with the requested account.</source>
        <translation>PKINIT: KDC が、サブジェクトの別名またはマッピングを要求されたアカウントと一致させられません。</translation>
    </message>
    <message>
        <source>Since the updates KB5014754 for Windows also for weak mappings.</source>
        <translation>Windows の更新プログラム KB5014754 以降は、弱いマッピングでも発生します。</translation>
    </message>
    <message>
        <source>The user principal name in the certificate is old, for instance after a change of name.</source>
        <translation>改姓後など、証明書のユーザー プリンシパル名が古いものです。</translation>
    </message>
    <message>
        <source>The mapping in altSecurityIdentities is missing or weak.</source>
        <translation>altSecurityIdentities のマッピングがないか弱いものです。</translation>
    </message>
    <message>
        <source>The user chose the wrong certificate on the card.</source>
        <translation>ユーザーがカードの違う証明書を選びました。</translation>
    </message>
    <message>
        <source>Pick the certificate for sign-on if the card offers several.</source>
        <translation>カードに複数ある場合は、サインイン用の証明書を選んでください。</translation>
    </message>
    <message>
        <source>Issue a certificate with the current name and the account&apos;s SID, or set a strong mapping.</source>
        <translation>現在の名前とアカウントの SID を含む証明書を発行するか、強力なマッピングを設定してください。</translation>
    </message>
    <message>
        <source>Look at the KDC&apos;s events 39 to 41 on the domain controller: they name certificate and account.</source>
        <translation>ドメイン コントローラーの KDC イベント 39 から 41 を確認してください: 証明書とアカウントが示されます。</translation>
    </message>
    <message>
        <source>Event 39 or 41 no longer appears, and the card signs on.</source>
        <translation>イベント 39 または 41 がなくなり、カードでサインインできます。</translation>
    </message>
    <message>
        <source>KDC (PKINIT)</source>
        <translation>KDC (PKINIT)</translation>
    </message>
</context>
<context>
    <name>krb:76</name>
    <message>
        <source>The name of the KDC does not fit its certificate</source>
        <translation>KDC の名前が証明書に合わない</translation>
    </message>
    <message>
        <source>Your computer does not believe that the domain controller is the right one, because its certificate carries another name.</source>
        <translation>証明書の名前が違うため、コンピューターがドメイン コントローラーを正しいものと認めません。</translation>
    </message>
    <message>
        <source>In the RFC&apos;s list it is reserved for PKINIT; MIT has it, and hardly anything sends it.</source>
        <translation>RFC の一覧では PKINIT 用に予約されています。MIT にはありますが、送信するものはほとんどありません。</translation>
    </message>
    <message>
        <source>A domain controller&apos;s certificate without the domain&apos;s name.</source>
        <translation>ドメインの名前を含まないドメイン コントローラーの証明書です。</translation>
    </message>
    <message>
        <source>Issue a certificate from the template Kerberos Authentication, which holds the domain&apos;s names.</source>
        <translation>ドメインの名前を含むテンプレート「Kerberos 認証」から証明書を発行してください。</translation>
    </message>
    <message>
        <source>The certificate of the domain controller lists the realm among its names.</source>
        <translation>ドメイン コントローラーの証明書の名前にレルムがあります。</translation>
    </message>
    <message>
        <source>Heimdal&apos;s table has no KDC_NAME_MISMATCH and is one number low from here to 80: a Heimdal KDC that sends 76 means INCONSISTENT_KEY_PURPOSE, which RFC 4556 has at 77.</source>
        <translation>Heimdal の表には KDC_NAME_MISMATCH がなく、ここから 80 まで番号が 1 つ小さくなっています: 76 を送る Heimdal KDC は、RFC 4556 では 77 の INCONSISTENT_KEY_PURPOSE を意味します。</translation>
    </message>
    <message>
        <source>KDC (PKINIT)</source>
        <translation>KDC (PKINIT)</translation>
    </message>
</context>
<context>
    <name>krb:77</name>
    <message>
        <source>The certificate is not meant for sign-on</source>
        <translation>証明書がサインイン用ではない</translation>
    </message>
    <message>
        <source>Your certificate is valid, but it was not issued for signing on with a smart card.</source>
        <translation>証明書は有効ですが、スマート カードでのサインイン用に発行されたものではありません。</translation>
    </message>
    <message>
        <source>PKINIT: the extended key usage lacks smart-card logon or client authentication for PKINIT.</source>
        <translation>PKINIT: 拡張キー使用法に、スマート カード ログオンまたは PKINIT のクライアント認証がありません。</translation>
    </message>
    <message>
        <source>The user selected a certificate for mail or for encryption.</source>
        <translation>ユーザーが、メール用または暗号化用の証明書を選びました。</translation>
    </message>
    <message>
        <source>The template does not contain the key purpose that the KDC demands.</source>
        <translation>テンプレートに、KDC が求めるキーの目的がありません。</translation>
    </message>
    <message>
        <source>Choose the other certificate on the card.</source>
        <translation>カードの別の証明書を選んでください。</translation>
    </message>
    <message>
        <source>Issue from a template with smart-card logon (1.3.6.1.4.1.311.20.2.2) or id-pkinit-KPClientAuth.</source>
        <translation>スマート カード ログオン (1.3.6.1.4.1.311.20.2.2) または id-pkinit-KPClientAuth を含むテンプレートから発行してください。</translation>
    </message>
    <message>
        <source>The certificate shows the needed key purpose and is accepted.</source>
        <translation>証明書に必要なキーの目的があり、受け入れられます。</translation>
    </message>
    <message>
        <source>With Heimdal 77 is DIGEST_IN_CERT_NOT_ACCEPTED (RFC 4556: 78), and this meaning has 76 there.</source>
        <translation>Heimdal では 77 は DIGEST_IN_CERT_NOT_ACCEPTED (RFC 4556: 78) で、この意味は 76 です。</translation>
    </message>
    <message>
        <source>KDC (PKINIT)</source>
        <translation>KDC (PKINIT)</translation>
    </message>
</context>
<context>
    <name>krb:78</name>
    <message>
        <source>The certificate&apos;s signature method is not accepted</source>
        <translation>証明書の署名方式が受け入れられない</translation>
    </message>
    <message>
        <source>Your certificate was signed with a method that the domain controller considers outdated.</source>
        <translation>証明書が、ドメイン コントローラーが古いとみなす方式で署名されています。</translation>
    </message>
    <message>
        <source>PKINIT: a certificate of the chain uses a digest such as MD5 or SHA-1 that the KDC refuses.</source>
        <translation>PKINIT: チェーン内の証明書が、MD5 や SHA-1 など KDC の拒否するダイジェストを使っています。</translation>
    </message>
    <message>
        <source>An old certificate or an old certification authority.</source>
        <translation>古い証明書または古い証明機関です。</translation>
    </message>
    <message>
        <source>A hardened KDC.</source>
        <translation>セキュリティを強化した KDC です。</translation>
    </message>
    <message>
        <source>Issue certificates with SHA-256; renew the intermediate authority if it is the one.</source>
        <translation>SHA-256 で証明書を発行し、中間証明機関が原因ならそれを更新してください。</translation>
    </message>
    <message>
        <source>All certificates of the chain are signed with an accepted digest.</source>
        <translation>チェーンのすべての証明書が、受け入れられるダイジェストで署名されています。</translation>
    </message>
    <message>
        <source>A Heimdal KDC sends 78 for PA_CHECKSUM_MUST_BE_INCLUDED (RFC 4556: 79).</source>
        <translation>Heimdal KDC は、PA_CHECKSUM_MUST_BE_INCLUDED (RFC 4556: 79) に 78 を送ります。</translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-CERT-DIGEST-ALGORITHMS (112)</source>
        <translation>KDC (PKINIT)。e-data: TD-CERT-DIGEST-ALGORITHMS (112)</translation>
    </message>
</context>
<context>
    <name>krb:79</name>
    <message>
        <source>The request lacks a required checksum</source>
        <translation>要求に必要なチェックサムがない</translation>
    </message>
    <message>
        <source>The program signs on with a card but leaves out a check value that the domain controller demands. It needs an update.</source>
        <translation>プログラムはカードでサインインしますが、ドメイン コントローラーの求める検査値を省いています。更新が必要です。</translation>
    </message>
    <message>
        <source>PKINIT: the field paChecksum of the authenticator is missing.</source>
        <translation>PKINIT: 認証子のフィールド paChecksum がありません。</translation>
    </message>
    <message>
        <source>A very old PKINIT client.</source>
        <translation>非常に古い PKINIT クライアントです。</translation>
    </message>
    <message>
        <source>Update operating system or Kerberos client.</source>
        <translation>オペレーティング システムまたは Kerberos クライアントを更新してください。</translation>
    </message>
    <message>
        <source>The updated client sends the field, and the sign-on passes.</source>
        <translation>更新したクライアントがフィールドを送り、サインインが成功します。</translation>
    </message>
    <message>
        <source>Heimdal has DIGEST_IN_SIGNED_DATA_NOT_ACCEPTED (RFC 4556: 80) at this number.</source>
        <translation>Heimdal ではこの番号は DIGEST_IN_SIGNED_DATA_NOT_ACCEPTED (RFC 4556: 80) です。</translation>
    </message>
    <message>
        <source>KDC (PKINIT)</source>
        <translation>KDC (PKINIT)</translation>
    </message>
</context>
<context>
    <name>krb:80</name>
    <message>
        <source>The signature method of the request is not accepted</source>
        <translation>要求の署名方式が受け入れられない</translation>
    </message>
    <message>
        <source>The computer signed the request with a method that the domain controller does not take any more.</source>
        <translation>コンピューターが、ドメイン コントローラーの受け入れなくなった方式で要求に署名しました。</translation>
    </message>
    <message>
        <source>PKINIT: the digest of the signed request (CMS) is refused, and the KDC may list the ones it accepts.</source>
        <translation>PKINIT: 署名された要求 (CMS) のダイジェストが拒否されます。KDC は受け入れるものを列挙することがあります。</translation>
    </message>
    <message>
        <source>Client or card software that still signs with SHA-1.</source>
        <translation>まだ SHA-1 で署名する、クライアントまたはカードのソフトウェアです。</translation>
    </message>
    <message>
        <source>A policy on the KDC that allows only SHA-2.</source>
        <translation>SHA-2 だけを許可する KDC のポリシーです。</translation>
    </message>
    <message>
        <source>Update the client, the card&apos;s driver and middleware.</source>
        <translation>クライアント、カードのドライバー、ミドルウェアを更新してください。</translation>
    </message>
    <message>
        <source>Check whether the card&apos;s key can sign with SHA-256.</source>
        <translation>カードのキーが SHA-256 で署名できるかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The request is signed with one of the listed digests.</source>
        <translation>要求が、列挙されたダイジェストの 1 つで署名されています。</translation>
    </message>
    <message>
        <source>Heimdal uses 80 for PUBLIC_KEY_ENCRYPTION_NOT_SUPPORTED (RFC 4556: 81).</source>
        <translation>Heimdal は 80 を PUBLIC_KEY_ENCRYPTION_NOT_SUPPORTED (RFC 4556: 81) に使います。</translation>
    </message>
    <message>
        <source>KDC (PKINIT); e-data: TD-CMS-DIGEST-ALGORITHMS (111)</source>
        <translation>KDC (PKINIT)。e-data: TD-CMS-DIGEST-ALGORITHMS (111)</translation>
    </message>
</context>
<context>
    <name>krb:81</name>
    <message>
        <source>Encryption with the public key is not supported</source>
        <translation>公開キーによる暗号化がサポートされていない</translation>
    </message>
    <message>
        <source>The computer asks for an older variant of smart-card sign-on that the domain controller does not offer.</source>
        <translation>コンピューターが、ドメイン コントローラーの提供しない古い形のスマート カード サインインを求めています。</translation>
    </message>
    <message>
        <source>PKINIT: the client wants the reply encrypted with its public key in place of a Diffie-Hellman exchange.</source>
        <translation>PKINIT: クライアントが、Diffie-Hellman 交換ではなく自身の公開キーによる応答の暗号化を求めています。</translation>
    </message>
    <message>
        <source>A client set to RSA mode against a KDC that only does Diffie-Hellman, as newer KDCs do.</source>
        <translation>新しい KDC のように Diffie-Hellman だけに対応する KDC に対して、RSA モードに設定されたクライアントです。</translation>
    </message>
    <message>
        <source>Let the client use Diffie-Hellman, which is the default of current versions.</source>
        <translation>クライアントに、現在のバージョンの既定である Diffie-Hellman を使わせてください。</translation>
    </message>
    <message>
        <source>A capture shows a Diffie-Hellman exchange and a ticket.</source>
        <translation>キャプチャに Diffie-Hellman 交換とチケットがあります。</translation>
    </message>
    <message>
        <source>Heimdal puts this meaning at 80 and has nothing at 81.</source>
        <translation>Heimdal ではこの意味は 80 で、81 には何もありません。</translation>
    </message>
    <message>
        <source>KDC (PKINIT)</source>
        <translation>KDC (PKINIT)</translation>
    </message>
</context>
<context>
    <name>krb:100</name>
    <message>
        <source>No common key derivation method</source>
        <translation>共通のキー派生方式がない</translation>
    </message>
    <message>
        <source>Your computer and the domain controller have no method in common to make the session key for the smart-card sign-on.</source>
        <translation>スマート カードのサインイン用セッション キーを作る方式で、コンピューターとドメイン コントローラーに共通のものがありません。</translation>
    </message>
    <message>
        <source>PKINIT with algorithm agility (RFC 8636): none of the client&apos;s key derivation functions suits the KDC.</source>
        <translation>アルゴリズムの俊敏性に対応した PKINIT (RFC 8636): クライアントのキー派生関数のどれも KDC に合いません。</translation>
    </message>
    <message>
        <source>An old client against a KDC that demands SHA-2, or the reverse.</source>
        <translation>SHA-2 を求める KDC に対する古いクライアント、またはその逆です。</translation>
    </message>
    <message>
        <source>Update the Kerberos client.</source>
        <translation>Kerberos クライアントを更新してください。</translation>
    </message>
    <message>
        <source>Ask the administrators of the KDC which functions are permitted.</source>
        <translation>許可されている関数を KDC の管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>The exchange names a key derivation function, and the ticket comes.</source>
        <translation>やり取りにキー派生関数が示され、チケットが届きます。</translation>
    </message>
    <message>
        <source>Java prints 100 for its own message &quot;Client has no support for crypto type&quot;, a matter of encryption types and not of smart cards.</source>
        <translation>Java は自身のメッセージ &quot;Client has no support for crypto type&quot; に 100 を表示します。スマート カードではなく、暗号化の種類の問題です。</translation>
    </message>
    <message>
        <source>KDC (PKINIT)</source>
        <translation>KDC (PKINIT)</translation>
    </message>
</context>
<context>
    <name>zen:0x1388</name>
    <message>
        <source>Identity Proxy: the company is unknown</source>
        <translation>Identity Proxy: 会社が不明</translation>
    </message>
    <message>
        <source>The cloud application asked Zscaler to sign you on for a company that Zscaler does not know. The set-up between the application and Zscaler is wrong or out of date.</source>
        <translation>クラウド アプリケーションが、Zscaler の知らない会社としてのサインインを要求しました。アプリケーションと Zscaler の間の設定が誤っているか古くなっています。</translation>
    </message>
    <message>
        <source>Zscaler acts as identity provider for a cloud application, and the organisation of the request does not exist.</source>
        <translation>Zscaler がクラウド アプリケーションの ID プロバイダーとして動作しており、要求の組織が存在しません。</translation>
    </message>
    <message>
        <source>The organisation was deleted or its identifier in the application is mistyped.</source>
        <translation>組織が削除されたか、アプリケーション内の識別子に入力ミスがあります。</translation>
    </message>
    <message>
        <source>Compare the identity provider address stored in the cloud application with the one in the Zscaler portal.</source>
        <translation>クラウド アプリケーションに保存された ID プロバイダーのアドレスを、Zscaler ポータルのものと比べてください。</translation>
    </message>
    <message>
        <source>The application&apos;s sign-on reaches the company&apos;s own sign-on page.</source>
        <translation>アプリケーションのサインインが会社自身のサインイン ページに到達します。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x1389</name>
    <message>
        <source>Identity Proxy is switched off for this application</source>
        <translation>このアプリケーションで Identity Proxy がオフになっている</translation>
    </message>
    <message>
        <source>Single sign-on through Zscaler is not switched on for this cloud application. The Zscaler administrator can switch it on.</source>
        <translation>このクラウド アプリケーションでは、Zscaler 経由のシングル サインオンがオンになっていません。Zscaler 管理者がオンにできます。</translation>
    </message>
    <message>
        <source>A sign-on arrives for an application whose Identity Proxy setting is off.</source>
        <translation>Identity Proxy の設定がオフのアプリケーションにサインインが届きます。</translation>
    </message>
    <message>
        <source>The setting was never enabled, or was disabled for a test.</source>
        <translation>設定が一度も有効にされていないか、テストのために無効にされました。</translation>
    </message>
    <message>
        <source>Enable Zscaler as the identity provider proxy for the application, then activate the change.</source>
        <translation>Zscaler をアプリケーションの ID プロバイダー プロキシとして有効にし、変更をアクティブ化してください。</translation>
    </message>
    <message>
        <source>The setting shows as enabled and the application opens.</source>
        <translation>設定が有効と表示され、アプリケーションが開きます。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x138A</name>
    <message>
        <source>Identity Proxy: passing fault in the cloud</source>
        <translation>Identity Proxy: クラウドの一時的な障害</translation>
    </message>
    <message>
        <source>Something in the Zscaler cloud did not work at this moment. Try again after a few seconds.</source>
        <translation>その時点で Zscaler クラウドの何かが動作していませんでした。数秒後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>A sign-on to a cloud application through Zscaler meets a short disturbance. Nineteen hexadecimal codes share this meaning.</source>
        <translation>Zscaler 経由のクラウド アプリケーションへのサインインが短い障害に当たりました。19 個の 16 進コードがこの意味を共有します。</translation>
    </message>
    <message>
        <source>A short fault inside the service.</source>
        <translation>サービス内の短い障害です。</translation>
    </message>
    <message>
        <source>Wait some seconds and start the application again.</source>
        <translation>数秒待ってからアプリケーションを再度起動してください。</translation>
    </message>
    <message>
        <source>If the same code stays for several users, report it with the time and the application.</source>
        <translation>複数のユーザーで同じコードが続く場合は、時刻とアプリケーションを添えて報告してください。</translation>
    </message>
    <message>
        <source>The second attempt opens the application.</source>
        <translation>2 回目の試行でアプリケーションが開きます。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x138B</name>
    <message>
        <source>Identity Proxy: the SAML request is not valid</source>
        <translation>Identity Proxy: SAML 要求が無効</translation>
    </message>
    <message>
        <source>The cloud application sent a sign-on request that Zscaler cannot use. Try again first; if that fails, the application&apos;s set-up must be checked.</source>
        <translation>クラウド アプリケーションが、Zscaler で使えないサインイン要求を送信しました。まず再試行し、失敗する場合はアプリケーションの設定を確認する必要があります。</translation>
    </message>
    <message>
        <source>The SAML request fails the checks of the service.</source>
        <translation>SAML 要求がサービスの検査に合格しません。</translation>
    </message>
    <message>
        <source>A bookmarked or repeated sign-on address, or a wrong configuration on the application&apos;s side.</source>
        <translation>ブックマークされた、または繰り返されたサインイン アドレス、またはアプリケーション側の誤った構成です。</translation>
    </message>
    <message>
        <source>Open the application from its normal start address and not from a bookmark of the sign-on page.</source>
        <translation>サインイン ページのブックマークではなく、通常の開始アドレスからアプリケーションを開いてください。</translation>
    </message>
    <message>
        <source>Record the SAML request in the browser&apos;s developer tools and compare it with what the portal expects.</source>
        <translation>ブラウザーの開発者ツールで SAML 要求を記録し、ポータルが想定する内容と比べてください。</translation>
    </message>
    <message>
        <source>A fresh start from the application&apos;s front page signs on.</source>
        <translation>アプリケーションのトップ ページから開始し直すとサインインできます。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x1396</name>
    <message>
        <source>Identity Proxy: the SAML request has no ID</source>
        <translation>Identity Proxy: SAML 要求に ID がない</translation>
    </message>
    <message>
        <source>A part that every sign-on request must carry is missing. The cloud application builds its request wrongly.</source>
        <translation>すべてのサインイン要求に必要な部分が欠けています。クラウド アプリケーションの要求の作り方が誤っています。</translation>
    </message>
    <message>
        <source>The attribute ID of the SAML request is absent.</source>
        <translation>SAML 要求の属性 ID がありません。</translation>
    </message>
    <message>
        <source>An application with a home-made or faulty SAML library.</source>
        <translation>自作または不具合のある SAML ライブラリを使うアプリケーションです。</translation>
    </message>
    <message>
        <source>Close the browser tab and enter the application anew.</source>
        <translation>ブラウザーのタブを閉じ、アプリケーションに入り直してください。</translation>
    </message>
    <message>
        <source>Show the request to the maker of the application if it lacks an ID each time.</source>
        <translation>毎回 ID がない場合は、要求をアプリケーションの開発元に見せてください。</translation>
    </message>
    <message>
        <source>A recorded SAML request contains an ID and is accepted.</source>
        <translation>記録した SAML 要求に ID があり、受け入れられます。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x1398</name>
    <message>
        <source>Identity Proxy: user, cookie or session is not valid</source>
        <translation>Identity Proxy: ユーザー、Cookie、またはセッションが無効</translation>
    </message>
    <message>
        <source>Your session with Zscaler no longer holds. Sign on again, if need be after clearing the cookies.</source>
        <translation>Zscaler とのセッションが有効でなくなりました。必要に応じて Cookie を消去してから、サインインし直してください。</translation>
    </message>
    <message>
        <source>The user, the cookie or the session behind the request cannot be confirmed; 0x1399 and 0x139A mean the same.</source>
        <translation>要求の元のユーザー、Cookie、またはセッションを確認できません。0x1399 と 0x139A は同じ意味です。</translation>
    </message>
    <message>
        <source>An expired session, a cookie of another account, several accounts in one browser.</source>
        <translation>セッションの期限切れ、別のアカウントの Cookie、1 つのブラウザーでの複数アカウントの使用です。</translation>
    </message>
    <message>
        <source>Sign out of the application, close the browser and sign on again after a few seconds.</source>
        <translation>アプリケーションからサインアウトし、ブラウザーを閉じ、数秒後にサインインし直してください。</translation>
    </message>
    <message>
        <source>Clear the Zscaler cookies if the code comes back.</source>
        <translation>コードが再発する場合は、Zscaler の Cookie を消去してください。</translation>
    </message>
    <message>
        <source>A new session opens the application without a code.</source>
        <translation>新しいセッションでアプリケーションがコードなしで開きます。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x139B</name>
    <message>
        <source>Identity Proxy: the time stamp of the request is wrong</source>
        <translation>Identity Proxy: 要求のタイム スタンプの誤り</translation>
    </message>
    <message>
        <source>The sign-on request carries a time that cannot be right. Usually a clock is wrong.</source>
        <translation>サインイン要求の時刻が正しくありません。多くの場合、時計がずれています。</translation>
    </message>
    <message>
        <source>The time stamp in the SAML request cannot be accepted.</source>
        <translation>SAML 要求のタイム スタンプを受け入れられません。</translation>
    </message>
    <message>
        <source>The clock of the application&apos;s server, more rarely that of the computer, is wrong.</source>
        <translation>アプリケーション サーバーの時計、まれにコンピューターの時計がずれています。</translation>
    </message>
    <message>
        <source>Check the computer&apos;s clock, then ask the owner of the application about the server&apos;s clock.</source>
        <translation>コンピューターの時計を確認し、続いてサーバーの時計をアプリケーションの担当者に尋ねてください。</translation>
    </message>
    <message>
        <source>Synchronise the application&apos;s servers with a time server.</source>
        <translation>アプリケーションのサーバーをタイム サーバーと同期させてください。</translation>
    </message>
    <message>
        <source>The issue instant in a new request equals the present time in UTC.</source>
        <translation>新しい要求の発行時刻が、UTC の現在時刻と一致します。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x139C</name>
    <message>
        <source>Identity Proxy: unsupported SAML version</source>
        <translation>Identity Proxy: サポートされない SAML バージョン</translation>
    </message>
    <message>
        <source>The application speaks another version of the sign-on language than Zscaler. Its administrator has to change that.</source>
        <translation>アプリケーションが Zscaler とは異なるバージョンのサインイン言語を使っています。アプリケーションの管理者が変更する必要があります。</translation>
    </message>
    <message>
        <source>The version named in the SAML request is not supported.</source>
        <translation>SAML 要求に示されたバージョンがサポートされていません。</translation>
    </message>
    <message>
        <source>The application is set to SAML 1.1 where 2.0 is needed.</source>
        <translation>2.0 が必要なところで、アプリケーションが SAML 1.1 に設定されています。</translation>
    </message>
    <message>
        <source>Switch the application&apos;s single sign-on to SAML 2.0.</source>
        <translation>アプリケーションのシングル サインオンを SAML 2.0 に切り替えてください。</translation>
    </message>
    <message>
        <source>The recorded request says Version=&quot;2.0&quot;.</source>
        <translation>記録した要求に Version=&quot;2.0&quot; とあります。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x139D</name>
    <message>
        <source>Identity Proxy: the SAML request is too old</source>
        <translation>Identity Proxy: SAML 要求が古すぎる</translation>
    </message>
    <message>
        <source>The sign-on request waited too long before it reached Zscaler. Start again and sign on without a break.</source>
        <translation>サインイン要求が Zscaler に届くまでに時間がかかりすぎました。最初からやり直し、中断せずにサインインしてください。</translation>
    </message>
    <message>
        <source>The request&apos;s time has passed when it arrives; four codes share this meaning.</source>
        <translation>要求の時刻が到着時に過ぎています。4 つのコードがこの意味を共有します。</translation>
    </message>
    <message>
        <source>A sign-on page that stood open for long, the browser&apos;s back button, or a wrong clock.</source>
        <translation>長く開いたままのサインイン ページ、ブラウザーの戻るボタン、または時計のずれです。</translation>
    </message>
    <message>
        <source>Go back to the start page of the application and sign on in one go.</source>
        <translation>アプリケーションの開始ページに戻り、一気にサインインしてください。</translation>
    </message>
    <message>
        <source>If that fails as well, compare the clocks of the computer and the application.</source>
        <translation>それでも失敗する場合は、コンピューターとアプリケーションの時計を比べてください。</translation>
    </message>
    <message>
        <source>A fresh sign-on within a minute works.</source>
        <translation>1 分以内の新しいサインインが成功します。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x13A4</name>
    <message>
        <source>Identity Proxy: application not supported</source>
        <translation>Identity Proxy: アプリケーションがサポートされていない</translation>
    </message>
    <message>
        <source>The request comes from a cloud application that Zscaler&apos;s Identity Proxy does not serve.</source>
        <translation>Zscaler の Identity Proxy が対応していないクラウド アプリケーションからの要求です。</translation>
    </message>
    <message>
        <source>The application named in the SAML request is not among the supported ones.</source>
        <translation>SAML 要求に示されたアプリケーションは、サポート対象ではありません。</translation>
    </message>
    <message>
        <source>The application was set up by hand with Zscaler as identity provider.</source>
        <translation>アプリケーションが手動で、Zscaler を ID プロバイダーとして設定されています。</translation>
    </message>
    <message>
        <source>Look up the list of supported applications; use another identity provider for this one.</source>
        <translation>サポート対象アプリケーションの一覧を確認し、このアプリケーションには別の ID プロバイダーを使ってください。</translation>
    </message>
    <message>
        <source>The application signs on through a provider that supports it.</source>
        <translation>アプリケーションが、対応するプロバイダー経由でサインインします。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x13A5</name>
    <message>
        <source>Identity Proxy: request from an unknown edge</source>
        <translation>Identity Proxy: 不明なエッジからの要求</translation>
    </message>
    <message>
        <source>The sign-on reached Zscaler through a gateway that it does not recognise.</source>
        <translation>サインインが、Zscaler の認識しないゲートウェイ経由で届きました。</translation>
    </message>
    <message>
        <source>The SAML request names a Public Service Edge that the service does not know.</source>
        <translation>SAML 要求が、サービスの知らない Public Service Edge を示しています。</translation>
    </message>
    <message>
        <source>A change of the edge during the sign-on, or an outdated route.</source>
        <translation>サインイン中のエッジの切り替え、または古い経路です。</translation>
    </message>
    <message>
        <source>Repeat the sign-on after a few seconds.</source>
        <translation>数秒後にサインインをやり直してください。</translation>
    </message>
    <message>
        <source>Report the edge&apos;s name if it persists; the page ip.zscaler.com shows which edge is in use.</source>
        <translation>続く場合はエッジの名前を報告してください。使用中のエッジは ip.zscaler.com のページに表示されます。</translation>
    </message>
    <message>
        <source>The sign-on passes through a known edge.</source>
        <translation>サインインが既知のエッジを通ります。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x13A6</name>
    <message>
        <source>Identity Proxy: the SAML address is wrong</source>
        <translation>Identity Proxy: SAML アドレスの誤り</translation>
    </message>
    <message>
        <source>The application sends you to a sign-on address at Zscaler that does not exist.</source>
        <translation>アプリケーションが、Zscaler に存在しないサインイン アドレスへ誘導しています。</translation>
    </message>
    <message>
        <source>The SAML endpoint of the request is not valid.</source>
        <translation>要求の SAML エンドポイントが無効です。</translation>
    </message>
    <message>
        <source>A mistyped single sign-on address in the application.</source>
        <translation>アプリケーションのシングル サインオン アドレスの入力ミスです。</translation>
    </message>
    <message>
        <source>Copy the single sign-on address from the Zscaler portal into the application anew.</source>
        <translation>Zscaler ポータルのシングル サインオン アドレスを、アプリケーションにコピーし直してください。</translation>
    </message>
    <message>
        <source>The address in the application equals the portal&apos;s, character for character.</source>
        <translation>アプリケーションのアドレスがポータルのものと 1 文字ずつ一致します。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x13A9</name>
    <message>
        <source>Identity Proxy: no SAML request in the data</source>
        <translation>Identity Proxy: データに SAML 要求がない</translation>
    </message>
    <message>
        <source>Zscaler received an empty sign-on request. Mostly somebody opened the sign-on address directly.</source>
        <translation>Zscaler が空のサインイン要求を受け取りました。多くの場合、サインイン アドレスが直接開かれています。</translation>
    </message>
    <message>
        <source>The payload holds no SAML request; 0x13AA says the same.</source>
        <translation>ペイロードに SAML 要求がありません。0x13AA も同じ意味です。</translation>
    </message>
    <message>
        <source>A bookmark of the sign-on page, or a device that drops the body of the request.</source>
        <translation>サインイン ページのブックマーク、または要求の本文を破棄する機器です。</translation>
    </message>
    <message>
        <source>Start from the application, not from a stored sign-on address.</source>
        <translation>保存したサインイン アドレスではなく、アプリケーションから開始してください。</translation>
    </message>
    <message>
        <source>Check that no device in between strips form data if it fails for everybody.</source>
        <translation>全員が失敗する場合は、フォーム データを取り除く機器が途中にないことを確認してください。</translation>
    </message>
    <message>
        <source>Starting at the application leads through the sign-on.</source>
        <translation>アプリケーションから開始するとサインインを完了できます。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x13AB</name>
    <message>
        <source>Identity Proxy: the SAML request cannot be decoded</source>
        <translation>Identity Proxy: SAML 要求をデコードできない</translation>
    </message>
    <message>
        <source>The sign-on request arrived, but its text is damaged.</source>
        <translation>サインイン要求は届きましたが、テキストが破損しています。</translation>
    </message>
    <message>
        <source>Decoding the SAML request fails, shown as 0x13AB or 0x13AC.</source>
        <translation>SAML 要求のデコードに失敗し、0x13AB または 0x13AC と表示されます。</translation>
    </message>
    <message>
        <source>A device or an add-on that alters the request, or an address that was cut off.</source>
        <translation>要求を変更する機器またはアドオン、または途中で切れたアドレスです。</translation>
    </message>
    <message>
        <source>Try a private browser window without add-ons.</source>
        <translation>アドオンなしのプライベート ウィンドウで試してください。</translation>
    </message>
    <message>
        <source>Look for devices that rewrite long addresses or form fields.</source>
        <translation>長いアドレスやフォーム フィールドを書き換える機器を探してください。</translation>
    </message>
    <message>
        <source>The recorded request can be decoded with a SAML viewer.</source>
        <translation>記録した要求を SAML ビューアーでデコードできます。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x13AD</name>
    <message>
        <source>Identity Proxy: the SAML request path is too long</source>
        <translation>Identity Proxy: SAML 要求のパスが長すぎる</translation>
    </message>
    <message>
        <source>The address with which the application calls Zscaler is longer than allowed.</source>
        <translation>アプリケーションが Zscaler を呼び出すアドレスが、許可された長さを超えています。</translation>
    </message>
    <message>
        <source>The path of the SAML request exceeds the limit.</source>
        <translation>SAML 要求のパスが上限を超えています。</translation>
    </message>
    <message>
        <source>The application adds very long parameters to the request.</source>
        <translation>アプリケーションが要求に非常に長いパラメーターを追加しています。</translation>
    </message>
    <message>
        <source>Shorten the relay state or use the POST binding in the application.</source>
        <translation>アプリケーションで RelayState を短くするか、POST バインディングを使ってください。</translation>
    </message>
    <message>
        <source>The shortened request is answered normally.</source>
        <translation>短くした要求に正常な応答が返ります。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x13AE</name>
    <message>
        <source>Identity Proxy: request sent to the wrong Zscaler cloud</source>
        <translation>Identity Proxy: 要求の送信先の Zscaler クラウドが違う</translation>
    </message>
    <message>
        <source>The application asks a Zscaler cloud on which your company is not at home.</source>
        <translation>アプリケーションが、会社の属していない Zscaler クラウドに問い合わせています。</translation>
    </message>
    <message>
        <source>The SAML request arrives at another cloud than the tenant&apos;s.</source>
        <translation>SAML 要求が、テナントとは別のクラウドに届いています。</translation>
    </message>
    <message>
        <source>The sign-on address was copied from a guide with another cloud name.</source>
        <translation>サインイン アドレスが、別のクラウド名の手順書からコピーされています。</translation>
    </message>
    <message>
        <source>Use the address of the own cloud, as the admin portal shows it.</source>
        <translation>管理ポータルに表示される自社クラウドのアドレスを使ってください。</translation>
    </message>
    <message>
        <source>The address names the tenant&apos;s cloud and the sign-on works.</source>
        <translation>アドレスがテナントのクラウドを示し、サインインできます。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x13AF</name>
    <message>
        <source>Identity Proxy: user not found</source>
        <translation>Identity Proxy: ユーザーが見つからない</translation>
    </message>
    <message>
        <source>Zscaler has no user with your name for this application. The administrator may have to add you again.</source>
        <translation>Zscaler に、このアプリケーション用のあなたの名前のユーザーがありません。管理者による再追加が必要な場合があります。</translation>
    </message>
    <message>
        <source>The user of the request does not exist; seven codes share this meaning.</source>
        <translation>要求のユーザーが存在しません。7 つのコードがこの意味を共有します。</translation>
    </message>
    <message>
        <source>The user was deleted, or never existed under this name.</source>
        <translation>ユーザーが削除されたか、この名前では存在したことがありません。</translation>
    </message>
    <message>
        <source>Search the user in the portal and add the entry again.</source>
        <translation>ポータルでユーザーを検索し、エントリを追加し直してください。</translation>
    </message>
    <message>
        <source>The user shows in the portal and the application lets the person in.</source>
        <translation>ポータルにユーザーが表示され、アプリケーションに入れます。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x13B4</name>
    <message>
        <source>Identity Proxy: the domain in the request is wrong</source>
        <translation>Identity Proxy: 要求のドメインの誤り</translation>
    </message>
    <message>
        <source>Zscaler could not turn your name into the form that the application expects, because the domain does not fit.</source>
        <translation>ドメインが合わないため、Zscaler がアプリケーションの求める形式に名前を変換できませんでした。</translation>
    </message>
    <message>
        <source>The domain is not valid, or the rule that transforms user names fails; also shown as 0x13B5.</source>
        <translation>ドメインが無効か、ユーザー名の変換規則に失敗しています。0x13B5 とも表示されます。</translation>
    </message>
    <message>
        <source>A transformation rule that names another domain than the user has.</source>
        <translation>ユーザーとは別のドメインを示す変換規則です。</translation>
    </message>
    <message>
        <source>Check the domain and the transformation rule of the application&apos;s Identity Proxy settings.</source>
        <translation>アプリケーションの Identity Proxy 設定で、ドメインと変換規則を確認してください。</translation>
    </message>
    <message>
        <source>A test user is passed on under the right name.</source>
        <translation>テスト ユーザーが正しい名前で渡されます。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x13B6</name>
    <message>
        <source>Identity Proxy: internal error</source>
        <translation>Identity Proxy: 内部エラー</translation>
    </message>
    <message>
        <source>Zscaler had a fault of its own during the sign-on to the application. Wait a little and try again.</source>
        <translation>アプリケーションへのサインイン中に、Zscaler 自体で障害が起きました。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>An internal error of the service; five codes share this meaning.</source>
        <translation>サービスの内部エラーです。5 つのコードがこの意味を共有します。</translation>
    </message>
    <message>
        <source>A fault on Zscaler&apos;s side.</source>
        <translation>Zscaler 側の障害です。</translation>
    </message>
    <message>
        <source>Retry in a minute.</source>
        <translation>1 分後に再試行してください。</translation>
    </message>
    <message>
        <source>Pass on code, time and application if the fault stays.</source>
        <translation>障害が続く場合は、コード、時刻、アプリケーションを伝えてください。</translation>
    </message>
    <message>
        <source>Later attempts succeed.</source>
        <translation>その後の試行が成功します。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x13B7</name>
    <message>
        <source>Identity Proxy: the application is disabled</source>
        <translation>Identity Proxy: アプリケーションが無効</translation>
    </message>
    <message>
        <source>The company has switched this application off in Zscaler.</source>
        <translation>会社が Zscaler でこのアプリケーションをオフにしています。</translation>
    </message>
    <message>
        <source>A sign-on arrives for an application that is disabled in the portal.</source>
        <translation>ポータルで無効になっているアプリケーションにサインインが届きます。</translation>
    </message>
    <message>
        <source>Disabled on purpose, or forgotten after maintenance.</source>
        <translation>意図的に無効にされたか、メンテナンス後に戻し忘れられています。</translation>
    </message>
    <message>
        <source>Enable the application for the organisation if it should be used.</source>
        <translation>使うべきアプリケーションなら、組織に対して有効にしてください。</translation>
    </message>
    <message>
        <source>The application is enabled and reachable.</source>
        <translation>アプリケーションが有効で、アクセスできます。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x13B8</name>
    <message>
        <source>Identity Proxy: application settings changed meanwhile</source>
        <translation>Identity Proxy: 途中でアプリケーションの設定が変更された</translation>
    </message>
    <message>
        <source>The settings of the application were changed while you signed on. Try once more.</source>
        <translation>サインイン中にアプリケーションの設定が変更されました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The configuration was modified during the authentication.</source>
        <translation>認証中に構成が変更されました。</translation>
    </message>
    <message>
        <source>An administrator&apos;s change at that moment.</source>
        <translation>その時点での管理者による変更です。</translation>
    </message>
    <message>
        <source>Start the sign-on from the beginning.</source>
        <translation>サインインを最初からやり直してください。</translation>
    </message>
    <message>
        <source>A sign-on after the change is complete works.</source>
        <translation>変更の完了後のサインインが成功します。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x13BD</name>
    <message>
        <source>Identity Proxy: the sign-on took too long</source>
        <translation>Identity Proxy: サインインに時間がかかりすぎた</translation>
    </message>
    <message>
        <source>The sign-on to the application was not finished in time. Start again and go through without a pause.</source>
        <translation>アプリケーションへのサインインが時間内に終わりませんでした。最初からやり直し、中断せずに進めてください。</translation>
    </message>
    <message>
        <source>The SAML request was not completed in the time allowed.</source>
        <translation>SAML 要求が許可された時間内に完了しませんでした。</translation>
    </message>
    <message>
        <source>A slow network, or a second factor that was confirmed late.</source>
        <translation>遅いネットワーク、または 2 要素目の確認の遅れです。</translation>
    </message>
    <message>
        <source>Retry and confirm the second factor promptly.</source>
        <translation>再試行し、2 要素目をすぐに確認してください。</translation>
    </message>
    <message>
        <source>Measure the delay to Zscaler if several users report it.</source>
        <translation>複数のユーザーから報告がある場合は、Zscaler までの遅延を測定してください。</translation>
    </message>
    <message>
        <source>The sign-on completes within its time.</source>
        <translation>サインインが時間内に完了します。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x13C1</name>
    <message>
        <source>Identity Proxy: wrong password of a hosted user</source>
        <translation>Identity Proxy: ホスト型ユーザーのパスワードの誤り</translation>
    </message>
    <message>
        <source>The password for the account that is stored at Zscaler itself is not right.</source>
        <translation>Zscaler 自体に保存されたアカウントのパスワードが違います。</translation>
    </message>
    <message>
        <source>The user belongs to Zscaler&apos;s hosted user database and typed a wrong password.</source>
        <translation>ユーザーは Zscaler のホスト型ユーザー データベースに属し、間違ったパスワードを入力しました。</translation>
    </message>
    <message>
        <source>A typing error, or the Windows password used by mistake: the hosted password is a separate one.</source>
        <translation>入力ミス、または誤って Windows のパスワードを使っています: ホスト型のパスワードは別のものです。</translation>
    </message>
    <message>
        <source>Type the password of the Zscaler account, not that of Windows.</source>
        <translation>Windows ではなく、Zscaler アカウントのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Set a new password for the hosted user if it is forgotten.</source>
        <translation>忘れた場合は、ホスト型ユーザーの新しいパスワードを設定してください。</translation>
    </message>
    <message>
        <source>The sign-on with the hosted password succeeds.</source>
        <translation>ホスト型のパスワードでのサインインが成功します。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x13C2</name>
    <message>
        <source>Identity Proxy: the Authentication Bridge cannot be reached</source>
        <translation>Identity Proxy: Authentication Bridge に到達できない</translation>
    </message>
    <message>
        <source>Zscaler could not reach the server in your company that checks the passwords.</source>
        <translation>Zscaler が、パスワードを確認する会社のサーバーに到達できませんでした。</translation>
    </message>
    <message>
        <source>The user comes through the Zscaler Authentication Bridge, and the connection to it fails; also shown as 0x13C3.</source>
        <translation>ユーザーは Zscaler Authentication Bridge 経由で、そこへの接続に失敗しています。0x13C3 とも表示されます。</translation>
    </message>
    <message>
        <source>The bridge virtual machine is down, or a firewall blocks it.</source>
        <translation>ブリッジの仮想マシンが停止しているか、ファイアウォールにブロックされています。</translation>
    </message>
    <message>
        <source>Check that the Authentication Bridge runs and shows as connected in the portal.</source>
        <translation>Authentication Bridge が動作し、ポータルで接続済みと表示されることを確認してください。</translation>
    </message>
    <message>
        <source>Open the connections that the bridge needs towards Zscaler.</source>
        <translation>ブリッジが Zscaler に対して必要とする接続を開いてください。</translation>
    </message>
    <message>
        <source>The portal shows the bridge as connected, and sign-on works.</source>
        <translation>ポータルでブリッジが接続済みと表示され、サインインできます。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x13C4</name>
    <message>
        <source>Identity Proxy: wrong password at the Authentication Bridge</source>
        <translation>Identity Proxy: Authentication Bridge でのパスワードの誤り</translation>
    </message>
    <message>
        <source>Your company&apos;s directory refused the password.</source>
        <translation>会社のディレクトリがパスワードを拒否しました。</translation>
    </message>
    <message>
        <source>The user comes through the Zscaler Authentication Bridge, and the password was wrong.</source>
        <translation>ユーザーは Zscaler Authentication Bridge 経由で、パスワードが違っていました。</translation>
    </message>
    <message>
        <source>A typing error or a password that was changed recently.</source>
        <translation>入力ミス、または最近変更されたパスワードです。</translation>
    </message>
    <message>
        <source>Enter the current directory password.</source>
        <translation>現在のディレクトリのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Check the account for a lock after several wrong attempts.</source>
        <translation>何度か間違えた後は、アカウントがロックされていないかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The directory accepts the password through the bridge.</source>
        <translation>ディレクトリがブリッジ経由でパスワードを受け入れます。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x13C6</name>
    <message>
        <source>Identity Proxy: signed on with another organisation</source>
        <translation>Identity Proxy: 別の組織でサインインしている</translation>
    </message>
    <message>
        <source>You are still signed on to Zscaler with another company&apos;s account. Sign out there and use the right one.</source>
        <translation>別の会社のアカウントで Zscaler にサインインしたままです。そこからサインアウトし、正しいアカウントを使ってください。</translation>
    </message>
    <message>
        <source>The session belongs to an organisation that has no Identity Proxy.</source>
        <translation>セッションが、Identity Proxy を持たない組織のものです。</translation>
    </message>
    <message>
        <source>Two Zscaler accounts in one browser, common for consultants.</source>
        <translation>1 つのブラウザーに 2 つの Zscaler アカウントがあります。コンサルタントによくあります。</translation>
    </message>
    <message>
        <source>Sign out of the present Zscaler account, then sign on with the account that has the Identity Proxy.</source>
        <translation>現在の Zscaler アカウントからサインアウトし、Identity Proxy を持つアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>The right organisation shows after the new sign-on.</source>
        <translation>新しいサインインの後、正しい組織が表示されます。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x13C7</name>
    <message>
        <source>Identity Proxy: no key to sign the answer</source>
        <translation>Identity Proxy: 応答に署名するキーがない</translation>
    </message>
    <message>
        <source>Zscaler lacks the key with which it would sign the answer to the application.</source>
        <translation>Zscaler に、アプリケーションへの応答に署名するキーがありません。</translation>
    </message>
    <message>
        <source>There is no signing key for the SAML response.</source>
        <translation>SAML 応答の署名キーがありません。</translation>
    </message>
    <message>
        <source>The certificate of the identity provider settings is missing or was removed.</source>
        <translation>ID プロバイダー設定の証明書がないか、削除されました。</translation>
    </message>
    <message>
        <source>Check the SAML signing certificate of the Identity Proxy; create or choose one.</source>
        <translation>Identity Proxy の SAML 署名証明書を確認し、作成または選択してください。</translation>
    </message>
    <message>
        <source>Report it if a certificate is set and the code stays.</source>
        <translation>証明書が設定されていてもコードが続く場合は報告してください。</translation>
    </message>
    <message>
        <source>The response is signed and the application accepts it.</source>
        <translation>応答に署名があり、アプリケーションが受け入れます。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x13C8</name>
    <message>
        <source>Identity Proxy: wrong way of sending the request</source>
        <translation>Identity Proxy: 要求の送信方法の誤り</translation>
    </message>
    <message>
        <source>The application sent its request in a form that Zscaler does not take here.</source>
        <translation>アプリケーションが、ここでは Zscaler の受け付けない形式で要求を送信しました。</translation>
    </message>
    <message>
        <source>The service expected a POST request and got another one.</source>
        <translation>サービスは POST 要求を想定していましたが、別の要求を受け取りました。</translation>
    </message>
    <message>
        <source>The application is set to the redirect binding.</source>
        <translation>アプリケーションがリダイレクト バインディングに設定されています。</translation>
    </message>
    <message>
        <source>Set the SAML binding of the application to HTTP POST.</source>
        <translation>アプリケーションの SAML バインディングを HTTP POST に設定してください。</translation>
    </message>
    <message>
        <source>A capture in the browser shows a POST to the sign-on address.</source>
        <translation>ブラウザーのキャプチャに、サインイン アドレスへの POST が表示されます。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x13C9</name>
    <message>
        <source>Identity Proxy: the company was deleted meanwhile</source>
        <translation>Identity Proxy: 途中で会社が削除された</translation>
    </message>
    <message>
        <source>The company&apos;s entry at Zscaler was removed while the sign-on was going on.</source>
        <translation>サインイン中に、Zscaler の会社のエントリが削除されました。</translation>
    </message>
    <message>
        <source>The organisation disappeared during the authentication.</source>
        <translation>認証中に組織がなくなりました。</translation>
    </message>
    <message>
        <source>A tenant that was closed or moved.</source>
        <translation>閉鎖または移動されたテナントです。</translation>
    </message>
    <message>
        <source>Find out with Zscaler what became of the tenant.</source>
        <translation>テナントがどうなったかを Zscaler に確認してください。</translation>
    </message>
    <message>
        <source>The tenant exists and sign-on works.</source>
        <translation>テナントが存在し、サインインできます。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x13CA</name>
    <message>
        <source>Identity Proxy: the identity provider was switched off</source>
        <translation>Identity Proxy: ID プロバイダーがオフにされた</translation>
    </message>
    <message>
        <source>The identity provider of your company was disabled during the sign-on.</source>
        <translation>サインイン中に、会社の ID プロバイダーが無効にされました。</translation>
    </message>
    <message>
        <source>The IdP is disabled in the portal at that moment.</source>
        <translation>その時点で、ポータルの IdP が無効になっています。</translation>
    </message>
    <message>
        <source>A change by an administrator, or an expired set-up.</source>
        <translation>管理者による変更、または設定の期限切れです。</translation>
    </message>
    <message>
        <source>Enable the identity provider for the organisation again.</source>
        <translation>組織の ID プロバイダーを再度有効にしてください。</translation>
    </message>
    <message>
        <source>The identity provider shows as enabled.</source>
        <translation>ID プロバイダーが有効と表示されます。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x13CB</name>
    <message>
        <source>Identity Proxy: the cookie is not valid</source>
        <translation>Identity Proxy: Cookie が無効</translation>
    </message>
    <message>
        <source>The browser&apos;s cookie for this sign-on cannot be used. Clearing cookies helps in most cases.</source>
        <translation>このサインインに対するブラウザーの Cookie を使えません。ほとんどの場合、Cookie の消去で解決します。</translation>
    </message>
    <message>
        <source>The cookie that comes with the request fails the check.</source>
        <translation>要求に付いた Cookie が検査に合格しません。</translation>
    </message>
    <message>
        <source>An old, cut or foreign cookie.</source>
        <translation>古い、切れた、または他組織の Cookie です。</translation>
    </message>
    <message>
        <source>Clear the cookies for Zscaler and the application, then sign on again.</source>
        <translation>Zscaler とアプリケーションの Cookie を消去し、サインインし直してください。</translation>
    </message>
    <message>
        <source>The new cookie is accepted.</source>
        <translation>新しい Cookie が受け入れられます。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:0x13CC</name>
    <message>
        <source>Identity Proxy: application removed during the sign-on</source>
        <translation>Identity Proxy: サインイン中にアプリケーションが削除された</translation>
    </message>
    <message>
        <source>The application was switched off or removed in Zscaler while you signed on.</source>
        <translation>サインイン中に、Zscaler でアプリケーションがオフにされたか削除されました。</translation>
    </message>
    <message>
        <source>The configuration of the application was disabled or deleted; also shown as 0x13CD.</source>
        <translation>アプリケーションの構成が無効にされたか削除されました。0x13CD とも表示されます。</translation>
    </message>
    <message>
        <source>A change by an administrator in the middle of a sign-on.</source>
        <translation>サインインの途中での管理者による変更です。</translation>
    </message>
    <message>
        <source>Restore or enable the application if it is still needed.</source>
        <translation>まだ必要なら、アプリケーションを復元または有効にしてください。</translation>
    </message>
    <message>
        <source>The application is present and enabled in the portal.</source>
        <translation>アプリケーションがポータルに存在し、有効です。</translation>
    </message>
    <message>
        <source>printed by Zscaler; Identity Proxy (SAML), not Kerberos</source>
        <translation>Zscaler による表示。Identity Proxy (SAML) であり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:100</name>
    <message>
        <source>LDAP search filter is not valid</source>
        <translation>LDAP 検索フィルターが無効</translation>
    </message>
    <message>
        <source>Zscaler could not search your company&apos;s directory because its search rule has a mistake. No user can repair that; the Zscaler administrator has to.</source>
        <translation>検索規則に誤りがあるため、Zscaler が会社のディレクトリを検索できませんでした。ユーザーでは修復できません。Zscaler 管理者による対応が必要です。</translation>
    </message>
    <message>
        <source>A user signs on with a password form, and Zscaler searches the directory with a filter that is not correct LDAP syntax.</source>
        <translation>ユーザーがパスワード フォームでサインインし、Zscaler が LDAP 構文として正しくないフィルターでディレクトリを検索しています。</translation>
    </message>
    <message>
        <source>A typing error in the search filter of the Zscaler admin portal, often a bracket that does not close.</source>
        <translation>Zscaler 管理ポータルの検索フィルターの入力ミスで、多くは閉じていない括弧です。</translation>
    </message>
    <message>
        <source>Correct the filter, and test exactly the same filter with ldapsearch against the directory server.</source>
        <translation>フィルターを修正し、まったく同じフィルターを ldapsearch でディレクトリ サーバーに対してテストしてください。</translation>
    </message>
    <message>
        <source>The same filter works in ldapsearch, and a test user can sign on.</source>
        <translation>同じフィルターが ldapsearch で動作し、テスト ユーザーがサインインできます。</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>Zscaler による表示。LDAP サインインであり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:101</name>
    <message>
        <source>Wrong password in Zscaler&apos;s sign-on form</source>
        <translation>Zscaler のサインイン フォームでのパスワードの誤り</translation>
    </message>
    <message>
        <source>The password typed into the Zscaler form is not the right one. Please type it again, with an eye on caps lock and keyboard language.</source>
        <translation>Zscaler のフォームに入力されたパスワードが違います。Caps Lock とキーボードの言語に注意して、もう一度入力してください。</translation>
    </message>
    <message>
        <source>Password sign-on against the company directory, not Windows single sign-on.</source>
        <translation>Windows のシングル サインオンではなく、会社のディレクトリに対するパスワードでのサインインです。</translation>
    </message>
    <message>
        <source>A mistyped or an old password.</source>
        <translation>入力ミスまたは古いパスワードです。</translation>
    </message>
    <message>
        <source>The password was changed in the directory a moment ago and another directory server answered.</source>
        <translation>パスワードがディレクトリで変更された直後で、別のディレクトリ サーバーが応答しました。</translation>
    </message>
    <message>
        <source>Type the current Windows password once more.</source>
        <translation>現在の Windows パスワードをもう一度入力してください。</translation>
    </message>
    <message>
        <source>Reset the password in the directory if the user no longer knows it.</source>
        <translation>ユーザーがパスワードを忘れた場合は、ディレクトリでリセットしてください。</translation>
    </message>
    <message>
        <source>The form accepts the password, and the web page follows.</source>
        <translation>フォームがパスワードを受け入れ、Web ページが表示されます。</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>Zscaler による表示。LDAP サインインであり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:102</name>
    <message>
        <source>The directory server closed the connection</source>
        <translation>ディレクトリ サーバーが接続を閉じた</translation>
    </message>
    <message>
        <source>The line between Zscaler and your company&apos;s directory broke for a moment. Trying again usually helps.</source>
        <translation>Zscaler と会社のディレクトリの間の接続が一時的に切れました。通常は再試行で解決します。</translation>
    </message>
    <message>
        <source>The directory server ends the LDAP connection while Zscaler is checking a user.</source>
        <translation>Zscaler がユーザーを確認している間に、ディレクトリ サーバーが LDAP 接続を終了しています。</translation>
    </message>
    <message>
        <source>A restart or an overload of the directory server, a firewall that cuts idle connections.</source>
        <translation>ディレクトリ サーバーの再起動や過負荷、またはアイドル接続を切るファイアウォールです。</translation>
    </message>
    <message>
        <source>Wait a minute and sign on again.</source>
        <translation>1 分待ってからサインインし直してください。</translation>
    </message>
    <message>
        <source>If it happens often, look for idle timeouts on the way from Zscaler to the directory server.</source>
        <translation>頻発する場合は、Zscaler からディレクトリ サーバーまでの経路のアイドル タイムアウトを調べてください。</translation>
    </message>
    <message>
        <source>Sign-on works at the second attempt and stays stable for the day.</source>
        <translation>2 回目の試行でサインインでき、その日は安定しています。</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>Zscaler による表示。LDAP サインインであり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:103</name>
    <message>
        <source>LDAP search finds no such user</source>
        <translation>LDAP 検索でユーザーが見つからない</translation>
    </message>
    <message>
        <source>Zscaler asked your company&apos;s directory for this name and got no hit. Either the name is typed differently or the search looks in the wrong place.</source>
        <translation>Zscaler が会社のディレクトリでこの名前を検索しましたが、見つかりませんでした。名前の入力が違うか、検索場所が違います。</translation>
    </message>
    <message>
        <source>The live search by e-mail address or user name, depending on the advanced search setting, has no result.</source>
        <translation>メール アドレスまたはユーザー名 (詳細検索の設定による) のライブ検索で結果がありません。</translation>
    </message>
    <message>
        <source>The user typed the short name where the e-mail address is expected, or the reverse.</source>
        <translation>メール アドレスが必要な箇所に短い名前、またはその逆が入力されました。</translation>
    </message>
    <message>
        <source>The search base or filter leaves out the part of the directory where the account is.</source>
        <translation>検索ベースまたはフィルターに、アカウントのある部分が含まれていません。</translation>
    </message>
    <message>
        <source>Ask which name was typed and try the other form, e-mail address or logon name.</source>
        <translation>入力された名前を尋ね、もう一方の形式 (メール アドレスまたはログオン名) を試してください。</translation>
    </message>
    <message>
        <source>Run the configured query by hand with ldapsearch and widen the search base where needed.</source>
        <translation>構成されたクエリを ldapsearch で手動実行し、必要に応じて検索ベースを広げてください。</translation>
    </message>
    <message>
        <source>ldapsearch with the portal&apos;s query returns exactly one entry for the user.</source>
        <translation>ポータルのクエリを使った ldapsearch が、ユーザーのエントリをちょうど 1 つ返します。</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>Zscaler による表示。LDAP サインインであり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:104</name>
    <message>
        <source>The user&apos;s directory name could not be read</source>
        <translation>ユーザーのディレクトリ名を読み取れなかった</translation>
    </message>
    <message>
        <source>Zscaler found you in the directory but could not read the full directory name that it needs to check the password. Your directory team has to look at it.</source>
        <translation>Zscaler はディレクトリで該当者を見つけましたが、パスワードの確認に必要な完全なディレクトリ名を読めませんでした。ディレクトリ チームの調査が必要です。</translation>
    </message>
    <message>
        <source>The distinguished name (DN) does not come back from the LDAP library.</source>
        <translation>識別名 (DN) が LDAP ライブラリから返りません。</translation>
    </message>
    <message>
        <source>Unusual characters in the DN, or a bind account that may not read it.</source>
        <translation>DN に特殊な文字があるか、バインド アカウントに読み取り権限がありません。</translation>
    </message>
    <message>
        <source>Read the entry with the bind account of Zscaler and check that the DN comes back and contains no odd characters.</source>
        <translation>Zscaler のバインド アカウントでエントリを読み、DN が返り、特殊な文字がないことを確認してください。</translation>
    </message>
    <message>
        <source>ldapsearch with the bind account shows the dn line of the user.</source>
        <translation>バインド アカウントでの ldapsearch に、ユーザーの dn 行が表示されます。</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>Zscaler による表示。LDAP サインインであり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:105</name>
    <message>
        <source>LDAP bind as the user failed</source>
        <translation>ユーザーとしての LDAP バインドに失敗</translation>
    </message>
    <message>
        <source>Zscaler tried to sign in to your directory in your name and was refused. The directory name may be out of date, or the account may not sign in that way.</source>
        <translation>Zscaler があなたの名前でディレクトリにサインインしようとして拒否されました。ディレクトリ名が古いか、アカウントがその方法でサインインできない可能性があります。</translation>
    </message>
    <message>
        <source>After the search, the bind with the user&apos;s DN and password does not succeed.</source>
        <translation>検索の後、ユーザーの DN とパスワードでのバインドが成功しません。</translation>
    </message>
    <message>
        <source>The DN changed, for instance after a move to another organisational unit.</source>
        <translation>別の組織単位への移動などで DN が変わりました。</translation>
    </message>
    <message>
        <source>The account is locked, disabled, or must change its password first.</source>
        <translation>アカウントがロックアウト、無効、または先にパスワード変更が必要な状態です。</translation>
    </message>
    <message>
        <source>Check the state of the account in the directory: locked, disabled, password expired.</source>
        <translation>ディレクトリでアカウントの状態を確認してください: ロックアウト、無効、パスワードの期限切れ。</translation>
    </message>
    <message>
        <source>Try a manual bind with the same DN; run the synchronisation if the DN is old.</source>
        <translation>同じ DN で手動バインドを試し、DN が古い場合は同期を実行してください。</translation>
    </message>
    <message>
        <source>A manual bind with the user&apos;s current DN succeeds, and so does the form.</source>
        <translation>ユーザーの現在の DN での手動バインドが成功し、フォームも成功します。</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>Zscaler による表示。LDAP サインインであり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:106</name>
    <message>
        <source>A deleted user tries to sign on</source>
        <translation>削除されたユーザーがサインインしようとしている</translation>
    </message>
    <message>
        <source>Zscaler has marked this user as deleted. If you still work here, your entry has to be synchronised again.</source>
        <translation>Zscaler はこのユーザーを削除済みとしています。まだ在籍している場合は、エントリの再同期が必要です。</translation>
    </message>
    <message>
        <source>Somebody whose entry is no longer among the synchronised users signs on.</source>
        <translation>エントリが同期済みユーザーに含まれなくなった人がサインインしています。</translation>
    </message>
    <message>
        <source>The account was disabled, moved or filtered out, and the synchronisation removed it.</source>
        <translation>アカウントが無効化、移動、またはフィルターで除外され、同期によって削除されました。</translation>
    </message>
    <message>
        <source>Find out whether the person should still have access.</source>
        <translation>その人がまだアクセス権を持つべきかどうかを確認してください。</translation>
    </message>
    <message>
        <source>Look for the user in the synchronised list; if missing by mistake, correct the filter and synchronise.</source>
        <translation>同期済みの一覧でユーザーを探し、誤って欠けている場合はフィルターを修正して同期してください。</translation>
    </message>
    <message>
        <source>The user is in the synchronised list again.</source>
        <translation>ユーザーが同期済みの一覧に再び表示されます。</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>Zscaler による表示。LDAP サインインであり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:108</name>
    <message>
        <source>No second directory is configured for this user</source>
        <translation>このユーザーに 2 番目のディレクトリが構成されていない</translation>
    </message>
    <message>
        <source>Your account belongs to a second directory of the company, but Zscaler has no settings for a second one. Zscaler has to correct its records.</source>
        <translation>アカウントは会社の 2 番目のディレクトリに属していますが、Zscaler にその設定がありません。Zscaler が記録を修正する必要があります。</translation>
    </message>
    <message>
        <source>A user who came from a secondary directory signs on while no secondary LDAP server is set up.</source>
        <translation>セカンダリ LDAP サーバーが設定されていない状態で、セカンダリ ディレクトリから来たユーザーがサインインしています。</translation>
    </message>
    <message>
        <source>The secondary directory was removed from the configuration, and marks of it remain on the users.</source>
        <translation>セカンダリ ディレクトリが構成から削除され、その印がユーザーに残っています。</translation>
    </message>
    <message>
        <source>Run one synchronisation preview and one synchronisation for the organisation.</source>
        <translation>組織の同期プレビューと同期を 1 回ずつ実行してください。</translation>
    </message>
    <message>
        <source>Have Zscaler remove the marks of the secondary directory if that does not help.</source>
        <translation>それで解決しない場合は、セカンダリ ディレクトリの印の削除を Zscaler に依頼してください。</translation>
    </message>
    <message>
        <source>Users of the former second directory can sign on.</source>
        <translation>以前の 2 番目のディレクトリのユーザーがサインインできます。</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>Zscaler による表示。LDAP サインインであり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:109</name>
    <message>
        <source>Sign-on waits for the directory synchronisation</source>
        <translation>サインインがディレクトリ同期を待っている</translation>
    </message>
    <message>
        <source>Zscaler is just now updating its list of users and lets nobody sign on meanwhile. Please try again in a while.</source>
        <translation>Zscaler がユーザー一覧を更新中で、その間は誰もサインインできません。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The synchronisation with the company&apos;s directory is running.</source>
        <translation>会社のディレクトリとの同期が実行中です。</translation>
    </message>
    <message>
        <source>A large or a first synchronisation that takes long.</source>
        <translation>時間のかかる大規模な同期または初回の同期です。</translation>
    </message>
    <message>
        <source>Wait until the synchronisation has ended, then sign on again.</source>
        <translation>同期の終了を待ってからサインインし直してください。</translation>
    </message>
    <message>
        <source>Move big synchronisations out of working hours.</source>
        <translation>大規模な同期は勤務時間外に移してください。</translation>
    </message>
    <message>
        <source>The portal shows the synchronisation as finished, and sign-on works.</source>
        <translation>ポータルで同期が完了と表示され、サインインできます。</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>Zscaler による表示。LDAP サインインであり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:110</name>
    <message>
        <source>Zscaler&apos;s own directory password is wrong</source>
        <translation>Zscaler 自身のディレクトリ パスワードが違う</translation>
    </message>
    <message>
        <source>The account with which Zscaler reads your company&apos;s directory cannot sign in. That hits all users of this form, not only you.</source>
        <translation>Zscaler が会社のディレクトリを読むためのアカウントがサインインできません。あなただけでなく、このフォームの全ユーザーに影響します。</translation>
    </message>
    <message>
        <source>The bind with the administrator&apos;s LDAP account is refused.</source>
        <translation>管理者の LDAP アカウントでのバインドが拒否されます。</translation>
    </message>
    <message>
        <source>The password of the bind account was changed or has expired, and the portal still has the old one.</source>
        <translation>バインド アカウントのパスワードが変更されたか期限切れで、ポータルには古いものが残っています。</translation>
    </message>
    <message>
        <source>Enter the current password of the bind account in the portal and test the connection.</source>
        <translation>バインド アカウントの現在のパスワードをポータルに入力し、接続をテストしてください。</translation>
    </message>
    <message>
        <source>Give the bind account a password that does not expire unannounced, and check that it is not locked.</source>
        <translation>予告なく期限が切れないパスワードをバインド アカウントに設定し、ロックされていないことを確認してください。</translation>
    </message>
    <message>
        <source>The connection test of the portal succeeds.</source>
        <translation>ポータルの接続テストが成功します。</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>Zscaler による表示。LDAP サインインであり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:111</name>
    <message>
        <source>Internal error while checking an LDAP sign-on</source>
        <translation>LDAP サインインの確認中の内部エラー</translation>
    </message>
    <message>
        <source>Zscaler had an internal problem while it checked the password. Please try once more; if it stays, Zscaler has to look.</source>
        <translation>パスワードの確認中に Zscaler で内部の問題が起きました。もう一度お試しください。続く場合は Zscaler の調査が必要です。</translation>
    </message>
    <message>
        <source>The check of a sign-on form fails inside the service, with no closer reason.</source>
        <translation>サインイン フォームの確認がサービス内で失敗し、詳しい理由はありません。</translation>
    </message>
    <message>
        <source>A passing fault of the service.</source>
        <translation>サービスの一時的な障害です。</translation>
    </message>
    <message>
        <source>Sign on a second time after a short break.</source>
        <translation>少し間を置いて、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Report the time and the user name if the code comes back.</source>
        <translation>コードが再発する場合は、時刻とユーザー名を報告してください。</translation>
    </message>
    <message>
        <source>The next attempts to sign on pass without this code.</source>
        <translation>以後のサインイン試行がこのコードなしで成功します。</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>Zscaler による表示。LDAP サインインであり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:112</name>
    <message>
        <source>The advanced LDAP search cannot run</source>
        <translation>LDAP の詳細検索を実行できない</translation>
    </message>
    <message>
        <source>Your company uses a special search for sign-on names, and this search has a mistake. The Zscaler administrator needs to correct it.</source>
        <translation>会社はサインイン名に特別な検索を使っており、その検索に誤りがあります。Zscaler 管理者による修正が必要です。</translation>
    </message>
    <message>
        <source>The advanced search filter for logins is in use and cannot be carried out.</source>
        <translation>ログイン用の詳細検索フィルターが使用中ですが、実行できません。</translation>
    </message>
    <message>
        <source>A faulty or unsuitable advanced search filter.</source>
        <translation>誤った、または不適切な詳細検索フィルターです。</translation>
    </message>
    <message>
        <source>Test the advanced filter with ldapsearch until it returns the expected users, then save it.</source>
        <translation>想定どおりのユーザーが返るまで ldapsearch で詳細フィルターをテストし、保存してください。</translation>
    </message>
    <message>
        <source>Users are found by the advanced filter in ldapsearch and in the sign-on form.</source>
        <translation>ldapsearch とサインイン フォームの両方で、詳細フィルターによりユーザーが見つかります。</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>Zscaler による表示。LDAP サインインであり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:113</name>
    <message>
        <source>User not among the synchronised users</source>
        <translation>ユーザーが同期済みユーザーに含まれていない</translation>
    </message>
    <message>
        <source>Zscaler has not yet received your account from the company&apos;s directory. After the next update of its list it should work.</source>
        <translation>Zscaler がまだ会社のディレクトリからアカウントを受け取っていません。次回の一覧の更新後に使えるようになるはずです。</translation>
    </message>
    <message>
        <source>The name is valid in the directory, but the last synchronisation did not bring it to Zscaler.</source>
        <translation>名前はディレクトリで有効ですが、前回の同期では Zscaler に取り込まれていません。</translation>
    </message>
    <message>
        <source>A new account, or one outside the synchronised groups.</source>
        <translation>新しいアカウント、または同期対象グループ外のアカウントです。</translation>
    </message>
    <message>
        <source>Check that the user is in a synchronised group and start a synchronisation.</source>
        <translation>ユーザーが同期対象のグループにあることを確認し、同期を開始してください。</translation>
    </message>
    <message>
        <source>Try again when the helpdesk says that the list is up to date.</source>
        <translation>ヘルプデスクから一覧が最新になったと連絡があったら、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The user&apos;s entry can be found in the admin portal.</source>
        <translation>管理ポータルでユーザーのエントリが見つかります。</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>Zscaler による表示。LDAP サインインであり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:114</name>
    <message>
        <source>Connection to the directory was reset</source>
        <translation>ディレクトリへの接続がリセットされた</translation>
    </message>
    <message>
        <source>In the middle of the check the connection to the directory was cut. A second attempt normally works.</source>
        <translation>確認の途中でディレクトリへの接続が切れました。通常は 2 回目の試行で成功します。</translation>
    </message>
    <message>
        <source>A reset arrives on the LDAP connection while a user signs on.</source>
        <translation>ユーザーのサインイン中に、LDAP 接続にリセットが届きます。</translation>
    </message>
    <message>
        <source>A firewall or the directory server resets the connection.</source>
        <translation>ファイアウォールまたはディレクトリ サーバーが接続をリセットしています。</translation>
    </message>
    <message>
        <source>Start the sign-on again.</source>
        <translation>サインインをやり直してください。</translation>
    </message>
    <message>
        <source>Search the firewall logs for resets between Zscaler&apos;s addresses and the directory server if it repeats.</source>
        <translation>繰り返す場合は、Zscaler のアドレスとディレクトリ サーバーの間のリセットをファイアウォールのログで探してください。</translation>
    </message>
    <message>
        <source>Several sign-ons in a row succeed.</source>
        <translation>連続した複数回のサインインが成功します。</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>Zscaler による表示。LDAP サインインであり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:115</name>
    <message>
        <source>Settings changed during the sign-on</source>
        <translation>サインイン中に設定が変更された</translation>
    </message>
    <message>
        <source>While you signed on, an administrator put new settings into force. Please simply try again.</source>
        <translation>サインイン中に、管理者が新しい設定を適用しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>New configuration is activated in the admin portal at the very moment of a sign-on.</source>
        <translation>サインインとちょうど同時に、管理ポータルで新しい構成がアクティブ化されました。</translation>
    </message>
    <message>
        <source>A change by the Zscaler administrator.</source>
        <translation>Zscaler 管理者による変更です。</translation>
    </message>
    <message>
        <source>Repeat the sign-on.</source>
        <translation>サインインをやり直してください。</translation>
    </message>
    <message>
        <source>Activate changes at quiet hours.</source>
        <translation>変更は利用の少ない時間にアクティブ化してください。</translation>
    </message>
    <message>
        <source>The repeated sign-on passes.</source>
        <translation>やり直したサインインが成功します。</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>Zscaler による表示。LDAP サインインであり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:116</name>
    <message>
        <source>The Zscaler entry of this user was deleted</source>
        <translation>このユーザーの Zscaler エントリが削除された</translation>
    </message>
    <message>
        <source>Your entry was taken out of Zscaler&apos;s list of users. If that was a mistake, it can come back with the next synchronisation.</source>
        <translation>エントリが Zscaler のユーザー一覧から削除されました。誤りの場合は、次回の同期で戻ることがあります。</translation>
    </message>
    <message>
        <source>Someone signs on whose entry was deleted in the meantime.</source>
        <translation>その間にエントリが削除された人がサインインしています。</translation>
    </message>
    <message>
        <source>Removed by an administrator, or dropped by a synchronisation after a change in the directory.</source>
        <translation>管理者が削除したか、ディレクトリの変更後の同期で外れました。</translation>
    </message>
    <message>
        <source>See in the admin log who or what deleted the entry; synchronise again if the user should stay.</source>
        <translation>管理ログで、誰または何がエントリを削除したかを確認し、残すべきユーザーなら再同期してください。</translation>
    </message>
    <message>
        <source>The user can sign on again, or it is clear that the access has rightly ended.</source>
        <translation>ユーザーが再びサインインできるか、アクセスの終了が正当だと確認できます。</translation>
    </message>
    <message>
        <source>printed by Zscaler; LDAP sign-on, not Kerberos</source>
        <translation>Zscaler による表示。LDAP サインインであり Kerberos ではない</translation>
    </message>
</context>
<context>
    <name>zen:391000</name>
    <message>
        <source>Zscaler&apos;s generic error page</source>
        <translation>Zscaler の汎用エラー ページ</translation>
    </message>
    <message>
        <source>Zscaler could not show the page and gives only its general code. The code alone does not say what went wrong, so we need to look a little further.</source>
        <translation>Zscaler がページを表示できず、汎用コードだけを示しています。このコードだけでは原因がわからないため、もう少し調べる必要があります。</translation>
    </message>
    <message>
        <source>The service hits an error for which it has no code of its own.</source>
        <translation>サービスが、固有のコードのないエラーに当たりました。</translation>
    </message>
    <message>
        <source>The newer code lists of Zscaler have this code; the older ones do not.</source>
        <translation>Zscaler の新しいコード一覧にはこのコードがあり、古い一覧にはありません。</translation>
    </message>
    <message>
        <source>A fault inside the Zscaler service or in the company&apos;s Zscaler configuration.</source>
        <translation>Zscaler のサービス、または会社の Zscaler 構成の障害です。</translation>
    </message>
    <message>
        <source>A passing disturbance: the same page loads a minute later.</source>
        <translation>一時的な障害です: 1 分後に同じページが読み込まれます。</translation>
    </message>
    <message>
        <source>Reload the page once, then try another site and another user. Note which of the three fail.</source>
        <translation>ページを一度再読み込みし、続いて別のサイトと別のユーザーを試してください。3 つのうちどれが失敗するかを記録してください。</translation>
    </message>
    <message>
        <source>Write down the time with the time zone, the address of the page, the user name and the text of the error page.</source>
        <translation>時刻とタイム ゾーン、ページのアドレス、ユーザー名、エラー ページのテキストを書き留めてください。</translation>
    </message>
    <message>
        <source>Open a case with these notes: only Zscaler can see what lies behind the general code.</source>
        <translation>これらのメモを添えてケースを開いてください: 汎用コードの背後を見られるのは Zscaler だけです。</translation>
    </message>
    <message>
        <source>The page that showed 391000 opens again, in a new browser window too.</source>
        <translation>391000 が表示されたページが、新しいウィンドウも含めて再び開きます。</translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation>Zscaler による表示</translation>
    </message>
</context>
<context>
    <name>zen:441000</name>
    <message>
        <source>Zscaler does not know the signed-in user</source>
        <translation>Zscaler がサインイン中のユーザーを知らない</translation>
    </message>
    <message>
        <source>Your sign-on at this computer works. Zscaler read your name from the ticket, but it has no user of that name in your company&apos;s account.</source>
        <translation>このコンピューターでのサインインは正常です。Zscaler はチケットから名前を読みましたが、会社のアカウントにその名前のユーザーがありません。</translation>
    </message>
    <message>
        <source>Zscaler could read the Kerberos ticket and then looked up the user name in it without success.</source>
        <translation>Zscaler は Kerberos チケットを読めましたが、その中のユーザー名を検索しても見つかりませんでした。</translation>
    </message>
    <message>
        <source>The user was deleted in Zscaler, or was never created there: Kerberos does not create users.</source>
        <translation>ユーザーが Zscaler で削除されたか、作成されていません: Kerberos はユーザーを作成しません。</translation>
    </message>
    <message>
        <source>The user was not provisioned in Zscaler, or the directory synchronisation has not run since the account was made.</source>
        <translation>ユーザーが Zscaler にプロビジョニングされていないか、アカウントの作成後にディレクトリ同期が実行されていません。</translation>
    </message>
    <message>
        <source>The login attribute differs: Kerberos sends the short logon name with the Windows domain, for instance jdoe@corp.example.com, while Zscaler holds the e-mail address.</source>
        <translation>ログイン属性が違います: Kerberos は jdoe@corp.example.com のように短いログオン名と Windows ドメインを送りますが、Zscaler にはメール アドレスが登録されています。</translation>
    </message>
    <message>
        <source>The user is signed in with another account than expected, for instance an administrator&apos;s or a test account.</source>
        <translation>ユーザーが、管理者用やテスト用など、想定とは別のアカウントでサインインしています。</translation>
    </message>
    <message>
        <source>Run klist and read the line &quot;Client:&quot;. Compare this name, letter by letter, with the login name in the Zscaler admin portal.</source>
        <translation>klist を実行し、&quot;Client:&quot; の行を読んでください。その名前を Zscaler 管理ポータルのログイン名と 1 文字ずつ比べてください。</translation>
    </message>
    <message>
        <source>Add the user in Zscaler, or run the directory synchronisation and check that this user comes with it.</source>
        <translation>Zscaler にユーザーを追加するか、ディレクトリ同期を実行して、このユーザーが取り込まれることを確認してください。</translation>
    </message>
    <message>
        <source>If many users are affected, map the login attribute of the provisioning to sAMAccountName with the Windows domain.</source>
        <translation>多数のユーザーに影響する場合は、プロビジョニングのログイン属性を、Windows ドメイン付きの sAMAccountName にマップしてください。</translation>
    </message>
    <message>
        <source>After the user was added, close the browser, open it again and load any page: no error page appears, and the Zscaler web log shows the user&apos;s name.</source>
        <translation>ユーザーの追加後、ブラウザーを閉じて開き直し、任意のページを読み込んでください: エラー ページは表示されず、Zscaler の Web ログにユーザー名が表示されます。</translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation>Zscaler による表示</translation>
    </message>
    <message>
        <source>The user is missing in Zscaler</source>
        <translation>ユーザーが Zscaler にない</translation>
    </message>
    <message>
        <source>The user was deleted, or has no entry in the domain that is registered with Zscaler.</source>
        <translation>ユーザーが削除されたか、Zscaler に登録されたドメインにエントリがありません。</translation>
    </message>
    <message>
        <source>All tickets are there, klist looks healthy, and other users of the same company get through.</source>
        <translation>チケットはすべてあり、klist は正常に見え、同じ会社の他のユーザーは接続できます。</translation>
    </message>
    <message>
        <source>Let the Zscaler administrator add the user under exactly the name that klist shows as the client.</source>
        <translation>klist がクライアントとして示す名前とまったく同じ名前で、Zscaler 管理者にユーザーを追加してもらってください。</translation>
    </message>
</context>
<context>
    <name>zen:461000</name>
    <message>
        <source>No Zscaler user matches the name in the ticket</source>
        <translation>チケットの名前に一致する Zscaler ユーザーがない</translation>
    </message>
    <message>
        <source>Windows has proved who you are, but the name it sends does not match any user in the company&apos;s Zscaler account. Someone has to add you there or correct the name.</source>
        <translation>Windows は本人であることを証明しましたが、送られた名前が会社の Zscaler アカウントのどのユーザーとも一致しません。ユーザーの追加または名前の修正が必要です。</translation>
    </message>
    <message>
        <source>Zscaler prints 461000 for the same situation as 441000; its pages do not tell the two apart.</source>
        <translation>Zscaler は 441000 と同じ状況で 461000 を表示します。Zscaler のページでは両者は区別されていません。</translation>
    </message>
    <message>
        <source>Typical for the first days of a new colleague, after a change of name, or after a move to another domain.</source>
        <translation>新しい同僚の最初の数日、改姓などの名前変更後、別のドメインへの移動後によくあります。</translation>
    </message>
    <message>
        <source>The new or renamed account has not yet arrived in Zscaler.</source>
        <translation>新しい、または名前を変更したアカウントが、まだ Zscaler に届いていません。</translation>
    </message>
    <message>
        <source>The Zscaler entry still carries the old login name after a marriage or a change of department.</source>
        <translation>結婚や異動の後も、Zscaler のエントリに古いログイン名が残っています。</translation>
    </message>
    <message>
        <source>The account lives in a domain of the forest from which Zscaler takes no users.</source>
        <translation>アカウントが、フォレスト内の Zscaler がユーザーを取り込まないドメインにあります。</translation>
    </message>
    <message>
        <source>Ask when the account was created or renamed. If that was today, wait for the next synchronisation or ask for an extra run.</source>
        <translation>アカウントの作成または名前変更の日時を尋ねてください。当日なら、次回の同期を待つか、追加の実行を依頼してください。</translation>
    </message>
    <message>
        <source>Give the Zscaler administrator the client line of klist word for word, with upper and lower case.</source>
        <translation>klist のクライアントの行を、大文字小文字も含めて一語一句 Zscaler 管理者に伝えてください。</translation>
    </message>
    <message>
        <source>Search the user list for the short name; correct the entry or create it, then activate the change.</source>
        <translation>ユーザー一覧で短い名前を検索し、エントリを修正または作成して、変更をアクティブ化してください。</translation>
    </message>
    <message>
        <source>The Zscaler user list shows the name of klist&apos;s client line, and the user can browse after restarting the browser.</source>
        <translation>Zscaler のユーザー一覧に klist のクライアントの行の名前が表示され、ブラウザーの再起動後にユーザーが Web を閲覧できます。</translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation>Zscaler による表示</translation>
    </message>
    <message>
        <source>The name in Zscaler is another one</source>
        <translation>Zscaler の名前が違う</translation>
    </message>
    <message>
        <source>The user was removed from Zscaler or cannot be found in the domain that is registered there.</source>
        <translation>ユーザーが Zscaler から削除されたか、そこに登録されたドメインで見つかりません。</translation>
    </message>
    <message>
        <source>Only this user sees the page; on the same computer a colleague&apos;s sign-on works.</source>
        <translation>このページが表示されるのはこのユーザーだけで、同じコンピューターで同僚のサインインは成功します。</translation>
    </message>
    <message>
        <source>Create or correct the user in Zscaler so that its login name equals the ticket&apos;s client name.</source>
        <translation>ログイン名がチケットのクライアント名と一致するように、Zscaler でユーザーを作成または修正してください。</translation>
    </message>
</context>
<context>
    <name>zen:451000</name>
    <message>
        <source>Your company&apos;s domain is not registered with Zscaler</source>
        <translation>会社のドメインが Zscaler に登録されていない</translation>
    </message>
    <message>
        <source>Zscaler received a valid sign-on, but it comes from a Windows domain that Zscaler does not count as one of your company&apos;s. Zscaler itself has to add the domain.</source>
        <translation>Zscaler は有効なサインインを受け取りましたが、会社のものと認識していない Windows ドメインからのものです。Zscaler 自身がドメインを追加する必要があります。</translation>
    </message>
    <message>
        <source>The realm of the user, which is the part after the @ in the client name, is not among the registered domains of the tenant.</source>
        <translation>ユーザーのレルム、つまりクライアント名の @ の後の部分が、テナントの登録ドメインにありません。</translation>
    </message>
    <message>
        <source>Often the first test of a new domain, after a merger, or in a forest with several domains.</source>
        <translation>新しいドメインの最初のテスト、合併後、または複数のドメインがあるフォレストでよく起こります。</translation>
    </message>
    <message>
        <source>The Windows domain, such as CORP.EXAMPLE.COM, was never registered, only the mail domain example.com.</source>
        <translation>CORP.EXAMPLE.COM のような Windows ドメインは登録されておらず、メール ドメイン example.com だけが登録されています。</translation>
    </message>
    <message>
        <source>A new child domain or a second forest came into use without telling Zscaler.</source>
        <translation>新しい子ドメインまたは 2 つ目のフォレストが、Zscaler に連絡せずに使われ始めました。</translation>
    </message>
    <message>
        <source>The tenant is on another Zscaler cloud than the one the computer talks to.</source>
        <translation>テナントが、コンピューターの通信先とは別の Zscaler クラウドにあります。</translation>
    </message>
    <message>
        <source>Note the realm from the client line of klist and ask whether users of other domains get through.</source>
        <translation>klist のクライアントの行からレルムを記録し、他のドメインのユーザーが接続できるかどうかを尋ねてください。</translation>
    </message>
    <message>
        <source>Compare that realm with the list of domains in the company profile of the Zscaler admin portal.</source>
        <translation>そのレルムを、Zscaler 管理ポータルの会社プロファイルのドメイン一覧と比べてください。</translation>
    </message>
    <message>
        <source>Ask Zscaler Support to register the realm for the tenant; customers cannot do this alone.</source>
        <translation>Zscaler サポートに、テナントへのレルムの登録を依頼してください。顧客側だけでは登録できません。</translation>
    </message>
    <message>
        <source>The realm appears in the company profile, and the first user of that domain can browse.</source>
        <translation>会社プロファイルにレルムが表示され、そのドメインの最初のユーザーが Web を閲覧できます。</translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation>Zscaler による表示</translation>
    </message>
    <message>
        <source>The realm is not registered</source>
        <translation>レルムが登録されていない</translation>
    </message>
    <message>
        <source>The user&apos;s realm is none of the domains that Zscaler has on record for the company.</source>
        <translation>ユーザーのレルムが、Zscaler に登録された会社のドメインのどれでもありません。</translation>
    </message>
    <message>
        <source>Everybody from one domain sees the page, while users from another domain of the company do not.</source>
        <translation>あるドメインの全員にこのページが表示され、会社の別のドメインのユーザーには表示されません。</translation>
    </message>
    <message>
        <source>Ask Zscaler Support to register the realm for the company.</source>
        <translation>Zscaler サポートに、会社へのレルムの登録を依頼してください。</translation>
    </message>
</context>
<context>
    <name>zen:471000</name>
    <message>
        <source>The browser sent no Kerberos ticket to Zscaler</source>
        <translation>ブラウザーが Zscaler に Kerberos チケットを送信しなかった</translation>
    </message>
    <message>
        <source>Zscaler asked the browser to sign you on, and the browser answered without a Kerberos ticket, nearly always with the older method NTLM. The reason is somewhere on the way to that ticket: proxy setting, computer, domain controller or trust.</source>
        <translation>Zscaler がブラウザーにサインインを求めましたが、ブラウザーは Kerberos チケットなしで応答しました。ほとんどの場合、古い方式の NTLM です。理由はチケットまでの経路のどこかにあります: プロキシ設定、コンピューター、ドメイン コントローラー、信頼関係。</translation>
    </message>
    <message>
        <source>The browser answers the proxy&apos;s challenge (407) with something else than a Kerberos ticket.</source>
        <translation>ブラウザーが、プロキシのチャレンジ (407) に Kerberos チケット以外のもので応答しています。</translation>
    </message>
    <message>
        <source>One code stands for five situations. What klist and a capture show tells them apart.</source>
        <translation>1 つのコードが 5 つの状況を表します。klist とキャプチャの内容で区別できます。</translation>
    </message>
    <message>
        <source>The wrong PAC file is in use, so the browser talks to an IP address or to a port without Kerberos.</source>
        <translation>誤った PAC ファイルが使われ、ブラウザーが IP アドレスまたは Kerberos のないポートに接続しています。</translation>
    </message>
    <message>
        <source>The computer lacks the Kerberos settings for the Zscaler realm, or the user is not signed in to the domain.</source>
        <translation>コンピューターに Zscaler レルムの Kerberos 設定がないか、ユーザーがドメインにサインインしていません。</translation>
    </message>
    <message>
        <source>The computer cannot reach a domain controller, for instance at home without VPN.</source>
        <translation>VPN のない自宅などで、コンピューターがドメイン コントローラーに到達できません。</translation>
    </message>
    <message>
        <source>The trust with Zscaler does not allow AES.</source>
        <translation>Zscaler との信頼関係が AES を許可していません。</translation>
    </message>
    <message>
        <source>The trust with Zscaler is missing, has a wrong name, or its two sides hold different passwords.</source>
        <translation>Zscaler との信頼関係がないか、名前が違うか、両側のパスワードが違います。</translation>
    </message>
    <message>
        <source>All tickets are there and the browser still sends NTLM: an old PAC in its cache, or a browser policy that leaves out negotiate.</source>
        <translation>チケットはすべてあるのにブラウザーが NTLM を送信します: キャッシュの古い PAC、または negotiate を除外したブラウザー ポリシー。</translation>
    </message>
    <message>
        <source>Run klist purge, open a web page, then run klist. Note which of three tickets are there: krbtgt of the own domain, krbtgt of the Zscaler realm, HTTP for the Zscaler gateway.</source>
        <translation>klist purge を実行し、Web ページを開いてから klist を実行してください。3 つのチケットのどれがあるかを記録してください: 自ドメインの krbtgt、Zscaler レルムの krbtgt、Zscaler ゲートウェイの HTTP。</translation>
    </message>
    <message>
        <source>Look up which PAC file the browser uses, and whether it returns a host name with port 8800 and not an IP address.</source>
        <translation>ブラウザーが使う PAC ファイルと、それが IP アドレスではなくポート 8800 付きのホスト名を返すかどうかを調べてください。</translation>
    </message>
    <message>
        <source>Check the two registry keys MitRealms and domain_realm under HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System\Kerberos for the Zscaler realm.</source>
        <translation>HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System\Kerberos の下の 2 つのレジストリ キー MitRealms と domain_realm に、Zscaler レルムがあるかどうかを確認してください。</translation>
    </message>
    <message>
        <source>If the ticket krbtgt for the Zscaler realm is missing while the own one is there, check the realm trust: name in capitals, incoming, AES ticked.</source>
        <translation>自ドメインの krbtgt があり、Zscaler レルムの krbtgt チケットがない場合は、レルムの信頼関係を確認してください: 大文字の名前、入力方向、AES オン。</translation>
    </message>
    <message>
        <source>Provide the Kerberos PAC file; give out a new trust password where the two sides do not match.</source>
        <translation>Kerberos 用の PAC ファイルを提供してください。両側が一致しない場合は、信頼関係の新しいパスワードを設定してください。</translation>
    </message>
    <message>
        <source>klist lists all three tickets after a web page was opened, and the page loads without the code.</source>
        <translation>Web ページを開いた後、klist に 3 つのチケットがすべて表示され、ページがコードなしで読み込まれます。</translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation>Zscaler による表示</translation>
    </message>
    <message>
        <source>Occurrence 1: the PAC file is the wrong one</source>
        <translation>ケース 1: PAC ファイルが違う</translation>
    </message>
    <message>
        <source>The browser uses the default PAC file in place of the Kerberos PAC file, so its traffic goes to the IP address of a Zscaler edge.</source>
        <translation>ブラウザーが Kerberos 用ではなく既定の PAC ファイルを使うため、トラフィックが Zscaler エッジの IP アドレスに向かっています。</translation>
    </message>
    <message>
        <source>klist shows neither the ticket of the Zscaler KDC nor that of the Zscaler edge, because for an IP address no ticket can be asked.</source>
        <translation>IP アドレスのチケットは要求できないため、klist に Zscaler KDC のチケットも Zscaler エッジのチケットも表示されません。</translation>
    </message>
    <message>
        <source>Set the Kerberos PAC file. It names the edge by its host name and leads to port 8800.</source>
        <translation>Kerberos 用の PAC ファイルを設定してください。エッジをホスト名で示し、ポート 8800 につながります。</translation>
    </message>
    <message>
        <source>Occurrence 2: the Kerberos settings did not reach the computer</source>
        <translation>ケース 2: Kerberos 設定がコンピューターに届いていない</translation>
    </message>
    <message>
        <source>The group policy with the realm mapping has not arrived on this computer.</source>
        <translation>レルム マッピングのグループ ポリシーが、このコンピューターに届いていません。</translation>
    </message>
    <message>
        <source>A capture on the computer shows no question to the domain controller about the Zscaler realm at all.</source>
        <translation>コンピューターのキャプチャに、Zscaler レルムについてのドメイン コントローラーへの問い合わせがまったくありません。</translation>
    </message>
    <message>
        <source>Check the registry for the Zscaler entries under MitRealms and domain_realm; if they are missing, run gpupdate /force within reach of the domain and sign on again.</source>
        <translation>レジストリで MitRealms と domain_realm の下の Zscaler のエントリを確認してください。ない場合は、ドメインに到達できる状態で gpupdate /force を実行し、サインインし直してください。</translation>
    </message>
    <message>
        <source>Occurrence 2: the policy does not exist in the domain</source>
        <translation>ケース 2: ポリシーがドメインに存在しない</translation>
    </message>
    <message>
        <source>The settings were never put into a group policy on the domain controller, or the policy is not linked where the computer is.</source>
        <translation>設定がドメイン コントローラーのグループ ポリシーに入れられていないか、ポリシーがコンピューターのある場所にリンクされていません。</translation>
    </message>
    <message>
        <source>Other policies arrive, but gpresult lists none with the Zscaler realm, and again no query for Zscaler leaves the computer.</source>
        <translation>他のポリシーは届きますが、gpresult に Zscaler レルムのものはなく、やはり Zscaler への問い合わせはコンピューターから出ていません。</translation>
    </message>
    <message>
        <source>Have the AD administrator create or link the policy with the host-name-to-realm mapping and the realm&apos;s KDC.</source>
        <translation>ホスト名とレルムのマッピングおよびレルムの KDC を含むポリシーの作成またはリンクを、AD 管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Occurrence 2: the user is not signed in to the domain</source>
        <translation>ケース 2: ユーザーがドメインにサインインしていない</translation>
    </message>
    <message>
        <source>The user works with a local account, a workgroup computer or a computer outside the domain.</source>
        <translation>ユーザーがローカル アカウント、ワークグループのコンピューター、またはドメイン外のコンピューターを使っています。</translation>
    </message>
    <message>
        <source>klist shows no ticket of the own domain either, although a domain controller can be reached.</source>
        <translation>ドメイン コントローラーに到達できるのに、klist に自ドメインのチケットもありません。</translation>
    </message>
    <message>
        <source>Sign out and sign in with the domain account while the domain can be reached.</source>
        <translation>ドメインに到達できる状態で、サインアウトし、ドメイン アカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>Occurrence 3: the trust does not allow AES</source>
        <translation>ケース 3: 信頼関係が AES を許可していない</translation>
    </message>
    <message>
        <source>In the properties of the realm trust, AES is not enabled on the domain controller&apos;s side.</source>
        <translation>レルムの信頼関係のプロパティで、ドメイン コントローラー側の AES が有効になっていません。</translation>
    </message>
    <message>
        <source>klist shows neither the Zscaler KDC&apos;s nor the edge&apos;s ticket, and in a capture the own domain controller answers with ETYPE_NOSUPP (14).</source>
        <translation>klist に Zscaler KDC のチケットもエッジのチケットもなく、キャプチャで自ドメインのドメイン コントローラーが ETYPE_NOSUPP (14) を返しています。</translation>
    </message>
    <message>
        <source>Open the realm trust and tick that the other domain supports Kerberos AES encryption, or use ksetup /setenctypeattr.</source>
        <translation>レルムの信頼関係を開き、ほかのドメインが Kerberos AES 暗号化をサポートする設定をオンにするか、ksetup /setenctypeattr を使ってください。</translation>
    </message>
    <message>
        <source>Occurrence 4: there is no trust with Zscaler</source>
        <translation>ケース 4: Zscaler との信頼関係がない</translation>
    </message>
    <message>
        <source>The realm trust was not set up on the domain controller.</source>
        <translation>レルムの信頼関係が、ドメイン コントローラーに設定されていません。</translation>
    </message>
    <message>
        <source>The Zscaler tickets are missing in klist, and the capture shows PRINCIPAL_UNKNOWN (7) for krbtgt of the Zscaler realm; nltest /domain_trusts does not list the cloud.</source>
        <translation>klist に Zscaler のチケットがなく、キャプチャに Zscaler レルムの krbtgt に対する PRINCIPAL_UNKNOWN (7) があります。nltest /domain_trusts にクラウドは表示されません。</translation>
    </message>
    <message>
        <source>Create the incoming, non-transitive realm trust for the Zscaler cloud with the password from the Zscaler admin portal.</source>
        <translation>Zscaler 管理ポータルのパスワードを使って、Zscaler クラウドとの入力方向で非推移的なレルムの信頼関係を作成してください。</translation>
    </message>
    <message>
        <source>Occurrence 4: the trust has the wrong name</source>
        <translation>ケース 4: 信頼関係の名前が違う</translation>
    </message>
    <message>
        <source>The trust exists, but its name is not the company&apos;s Zscaler cloud, or it is not written in capitals.</source>
        <translation>信頼関係はありますが、名前が会社の Zscaler クラウドではないか、大文字で書かれていません。</translation>
    </message>
    <message>
        <source>PRINCIPAL_UNKNOWN comes back although nltest /domain_trusts lists a trust that looks similar.</source>
        <translation>nltest /domain_trusts に似た信頼関係が表示されるのに、PRINCIPAL_UNKNOWN が返ります。</translation>
    </message>
    <message>
        <source>Compare the name with the cloud name in the Zscaler admin portal; delete the wrong trust and create it anew in upper case.</source>
        <translation>名前を Zscaler 管理ポータルのクラウド名と比べ、誤った信頼関係を削除して大文字で作り直してください。</translation>
    </message>
    <message>
        <source>Occurrence 4: the two trust passwords differ</source>
        <translation>ケース 4: 信頼関係の 2 つのパスワードが違う</translation>
    </message>
    <message>
        <source>The trust was created with a password that Zscaler does not have, or Zscaler&apos;s password was regenerated later.</source>
        <translation>信頼関係が Zscaler にないパスワードで作成されたか、後で Zscaler のパスワードが再生成されました。</translation>
    </message>
    <message>
        <source>Zscaler&apos;s page speaks of PRINCIPAL_UNKNOWN; by the protocol one rather sees the krbtgt ticket of the Zscaler realm in klist and then error 31 or 41 from the Zscaler KDC.</source>
        <translation>Zscaler のページは PRINCIPAL_UNKNOWN と述べていますが、プロトコル上は、klist に Zscaler レルムの krbtgt チケットがあり、その後 Zscaler KDC からエラー 31 または 41 が返る方が自然です。</translation>
    </message>
    <message>
        <source>Generate a new trust password in the Zscaler admin portal, delete the trust on the domain controller and create it again with that password. A stored password cannot be read back or compared.</source>
        <translation>Zscaler 管理ポータルで信頼関係の新しいパスワードを生成し、ドメイン コントローラーで信頼関係を削除して、そのパスワードで作り直してください。保存されたパスワードを読み出したり比べたりすることはできません。</translation>
    </message>
    <message>
        <source>Occurrence 5: the domain controller cannot be reached</source>
        <translation>ケース 5: ドメイン コントローラーに到達できない</translation>
    </message>
    <message>
        <source>The computer has no connection to its domain controller: no VPN, wrong DNS server, blocked port 88.</source>
        <translation>コンピューターがドメイン コントローラーに接続できません: VPN なし、誤った DNS サーバー、ポート 88 のブロック。</translation>
    </message>
    <message>
        <source>After klist purge and a reload of the page klist stays empty; even the own domain&apos;s ticket does not come back.</source>
        <translation>klist purge とページの再読み込みの後も klist は空のままで、自ドメインのチケットも戻りません。</translation>
    </message>
    <message>
        <source>Restore the connection: start the VPN, check DNS and port 88, then lock and unlock the computer so that a new ticket is fetched.</source>
        <translation>接続を回復してください: VPN を開始し、DNS とポート 88 を確認し、コンピューターをロックして解除し、新しいチケットを取得します。</translation>
    </message>
    <message>
        <source>Occurrence 5: DirectAccess misjudges where the computer is</source>
        <translation>ケース 5: DirectAccess がコンピューターの場所を誤って判定している</translation>
    </message>
    <message>
        <source>The DirectAccess client takes the computer to be in the office when it is outside, or the other way round.</source>
        <translation>DirectAccess クライアントが、社外にあるコンピューターをオフィス内と、またはその逆に判定しています。</translation>
    </message>
    <message>
        <source>The same empty klist as without a connection; netsh name show effectivepolicy shows rules that do not fit the place.</source>
        <translation>接続がない場合と同じく klist が空で、netsh name show effectivepolicy に場所に合わない規則が表示されます。</translation>
    </message>
    <message>
        <source>Correct the detection of the inside network (the location server and its certificate), then reconnect.</source>
        <translation>社内ネットワークの検出 (ロケーション サーバーとその証明書) を修正し、再接続してください。</translation>
    </message>
</context>
<context>
    <name>zen:48100</name>
    <message>
        <source>The sign-on data arrived damaged</source>
        <translation>サインイン データが破損して届いた</translation>
    </message>
    <message>
        <source>Your browser did send a Kerberos ticket, but on the way to Zscaler the data was changed, so that Zscaler cannot read it. Something between this computer and Zscaler touches the request.</source>
        <translation>ブラウザーは Kerberos チケットを送信しましたが、Zscaler までの途中でデータが変わり、Zscaler が読めません。このコンピューターと Zscaler の間の何かが要求に手を加えています。</translation>
    </message>
    <message>
        <source>The Proxy-Authorization header holds text that is no correct Base64 or no correct Kerberos message.</source>
        <translation>Proxy-Authorization ヘッダーの内容が、正しい Base64 または正しい Kerberos メッセージではありません。</translation>
    </message>
    <message>
        <source>Zscaler prints this code as 48100; the other codes of its table suggest that 481000 is meant, so both lead here.</source>
        <translation>Zscaler はこのコードを 48100 と表示しますが、表の他のコードからは 481000 が意図されたと考えられるため、どちらもここに対応させています。</translation>
    </message>
    <message>
        <source>Another proxy, a security gateway or a load balancer that inspects HTTP shortens or rewrites the header.</source>
        <translation>HTTP を検査する別のプロキシ、セキュリティ ゲートウェイ、ロード バランサーが、ヘッダーを短くするか書き換えています。</translation>
    </message>
    <message>
        <source>Security software or a local relay program on the computer handles the proxy request.</source>
        <translation>コンピューターのセキュリティ ソフトウェアまたはローカルのリレー プログラムが、プロキシ要求を処理しています。</translation>
    </message>
    <message>
        <source>The header is too long for a device on the way because the user is in very many groups.</source>
        <translation>ユーザーのグループが非常に多いため、経路上の機器に対してヘッダーが長すぎます。</translation>
    </message>
    <message>
        <source>Try from another network, for example a phone&apos;s hotspot with VPN, and with the local security software&apos;s web filter off where policy allows it.</source>
        <translation>電話のテザリングと VPN など別のネットワークから、またポリシーで許可されていればローカルのセキュリティ ソフトウェアの Web フィルターをオフにして試してください。</translation>
    </message>
    <message>
        <source>Look for devices between client and Zscaler that inspect or change HTTP headers, and exempt the traffic to port 8800.</source>
        <translation>クライアントと Zscaler の間で HTTP ヘッダーを検査または変更する機器を探し、ポート 8800 へのトラフィックを除外してください。</translation>
    </message>
    <message>
        <source>Take the request header from a capture and let the token check decode it; never send the whole token by mail.</source>
        <translation>キャプチャから要求ヘッダーを取り出し、トークン チェックでデコードしてください。トークン全体をメールで送ってはいけません。</translation>
    </message>
    <message>
        <source>If no device on the way is to blame, give Zscaler Support the time, the user and the edge&apos;s host name.</source>
        <translation>経路上の機器が原因でない場合は、時刻、ユーザー、エッジのホスト名を Zscaler サポートに伝えてください。</translation>
    </message>
    <message>
        <source>The token in the Proxy-Authorization header decodes as a Kerberos message, and the page loads on the user&apos;s usual network.</source>
        <translation>Proxy-Authorization ヘッダーのトークンが Kerberos メッセージとしてデコードでき、ユーザーの通常のネットワークでページが読み込まれます。</translation>
    </message>
    <message>
        <source>printed by Zscaler with five digits; 481000 as the meant number is probable, unconfirmed</source>
        <translation>Zscaler による表示は 5 桁。481000 が意図された可能性が高いが未確認</translation>
    </message>
    <message>
        <source>The header was damaged on the way</source>
        <translation>ヘッダーが途中で破損した</translation>
    </message>
    <message>
        <source>An intermediate proxy or a layer 7 device corrupts the Proxy-Authorization header.</source>
        <translation>中間のプロキシまたはレイヤー 7 の機器が Proxy-Authorization ヘッダーを破損させています。</translation>
    </message>
    <message>
        <source>klist shows all three tickets, and the same user gets through on another network path.</source>
        <translation>klist に 3 つのチケットがすべてあり、同じユーザーが別のネットワーク経路では接続できます。</translation>
    </message>
    <message>
        <source>Find and exempt the device; if there is none, contact Zscaler Support.</source>
        <translation>機器を見つけて除外し、見つからない場合は Zscaler サポートに連絡してください。</translation>
    </message>
</context>
<context>
    <name>zen:491000</name>
    <message>
        <source>Zscaler refused the ticket or the user name in it</source>
        <translation>Zscaler がチケットまたはその中のユーザー名を拒否した</translation>
    </message>
    <message>
        <source>Zscaler got a Kerberos ticket from this computer, but could not accept it. By far the most common reason is a clock that is wrong by more than five minutes.</source>
        <translation>Zscaler はこのコンピューターから Kerberos チケットを受け取りましたが、受け入れられませんでした。最も多い原因は、5 分を超える時計のずれです。</translation>
    </message>
    <message>
        <source>The ticket arrived in one piece, and its check failed: time, key or user name.</source>
        <translation>チケットは完全な形で届きましたが、検査に失敗しました: 時刻、キー、またはユーザー名。</translation>
    </message>
    <message>
        <source>Comes together with 501000 in one line of Zscaler&apos;s table; both mean the same to the helpdesk.</source>
        <translation>Zscaler の表では 501000 と同じ行にあります。ヘルプデスクにとっては両方とも同じ意味です。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is more than five minutes away from the Zscaler KDC&apos;s, or its time zone is set wrongly with the clock corrected by hand.</source>
        <translation>コンピューターの時計が Zscaler KDC と 5 分を超えてずれているか、タイム ゾーンが誤っていて時計が手動で合わせられています。</translation>
    </message>
    <message>
        <source>The domain controller&apos;s clock is wrong, so the tickets it issues are dated wrongly.</source>
        <translation>ドメイン コントローラーの時計がずれているため、発行されるチケットの日時が誤っています。</translation>
    </message>
    <message>
        <source>With a correct clock: a fault on the Zscaler side that only Zscaler can see.</source>
        <translation>時計が正しい場合: Zscaler にしか見えない Zscaler 側の障害です。</translation>
    </message>
    <message>
        <source>Look at the clock of the computer and compare it with a phone. Tell the helpdesk the time, the date and the time zone.</source>
        <translation>コンピューターの時計を電話と比べてください。時刻、日付、タイム ゾーンをヘルプデスクに伝えてください。</translation>
    </message>
    <message>
        <source>Run w32tm /query /status, then w32tm /resync /rediscover; set the clock by hand first if it is off by days. After that run klist purge.</source>
        <translation>w32tm /query /status を実行し、続いて w32tm /resync /rediscover を実行してください。何日もずれている場合は、先に手動で時計を合わせてください。その後 klist purge を実行してください。</translation>
    </message>
    <message>
        <source>If many computers are off, check the time source of the PDC emulator.</source>
        <translation>多数のコンピューターがずれている場合は、PDC エミュレーターの時刻の取得元を確認してください。</translation>
    </message>
    <message>
        <source>If the clocks agree, pass on the user, the time and the output of klist.</source>
        <translation>時計が一致する場合は、ユーザー、時刻、klist の出力を引き継いでください。</translation>
    </message>
    <message>
        <source>The offset to the domain controller and to the Zscaler KDC is under a few seconds, and after klist purge the page loads.</source>
        <translation>ドメイン コントローラーおよび Zscaler KDC との差が数秒未満になり、klist purge の後にページが読み込まれます。</translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation>Zscaler による表示</translation>
    </message>
    <message>
        <source>Occurrence 1: the clock is wrong</source>
        <translation>ケース 1: 時計がずれている</translation>
    </message>
    <message>
        <source>The time of the computer is not right.</source>
        <translation>コンピューターの時刻が正しくありません。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock and a reliable clock differ by more than five minutes; a capture may show SKEW (37).</source>
        <translation>コンピューターの時計と信頼できる時計の差が 5 分を超えています。キャプチャに SKEW (37) が表示されることがあります。</translation>
    </message>
    <message>
        <source>Correct the time, make the computer take it from a time server, purge the tickets.</source>
        <translation>時刻を修正し、コンピューターの時刻をタイム サーバーから取得させ、チケットを消去してください。</translation>
    </message>
    <message>
        <source>Occurrence 2: something else</source>
        <translation>ケース 2: その他</translation>
    </message>
    <message>
        <source>The token is refused although the clocks agree.</source>
        <translation>時計が一致しているのにトークンが拒否されます。</translation>
    </message>
    <message>
        <source>All three tickets are in klist, the offset is small, and the code comes again after a purge.</source>
        <translation>3 つのチケットがすべて klist にあり、差は小さく、消去後もコードが再発します。</translation>
    </message>
    <message>
        <source>Collect klist, time and edge name and contact Zscaler Support.</source>
        <translation>klist、時刻、エッジの名前を集め、Zscaler サポートに連絡してください。</translation>
    </message>
</context>
<context>
    <name>zen:501000</name>
    <message>
        <source>The Kerberos token was not accepted</source>
        <translation>Kerberos トークンが受け入れられなかった</translation>
    </message>
    <message>
        <source>The proof of identity that your computer sent to Zscaler was turned down. First we check the clock, because a wrong clock makes good tickets look bad.</source>
        <translation>お使いのコンピューターが Zscaler に送った本人証明が拒否されました。時計がずれていると正しいチケットも不正に見えるため、まず時計を確認します。</translation>
    </message>
    <message>
        <source>Zscaler prints 501000 for an invalid token or an invalid user name, without saying which of the two.</source>
        <translation>Zscaler は、無効なトークンまたは無効なユーザー名に対して 501000 を表示し、どちらかは示しません。</translation>
    </message>
    <message>
        <source>Seen after a laptop woke from a long sleep, after a virtual machine was resumed, and after travelling.</source>
        <translation>ノート PC が長いスリープから復帰した後、仮想マシンの再開後、移動後に見られます。</translation>
    </message>
    <message>
        <source>Wrong time: a resumed virtual machine, an empty CMOS battery, a hand-set clock.</source>
        <translation>時刻の誤り: 再開した仮想マシン、CMOS 電池切れ、手動で合わせた時計。</translation>
    </message>
    <message>
        <source>A ticket that is older than a change of the trust password.</source>
        <translation>信頼関係のパスワード変更より古いチケットです。</translation>
    </message>
    <message>
        <source>A problem that cannot be seen from the client.</source>
        <translation>クライアントからは見えない問題です。</translation>
    </message>
    <message>
        <source>Compare the clock with a trusted one to the minute, the date and the zone included; resynchronise if they differ.</source>
        <translation>日付とタイム ゾーンも含めて、時計を信頼できる時計と分単位で比べ、違う場合は再同期してください。</translation>
    </message>
    <message>
        <source>With a right clock, purge the tickets, restart the browser and try once more before escalating.</source>
        <translation>時計が正しい場合は、チケットを消去し、ブラウザーを再起動し、エスカレーションの前にもう一度試してください。</translation>
    </message>
    <message>
        <source>Hand over date and time in UTC, the code 501000, the client name and the server line of the HTTP ticket.</source>
        <translation>UTC の日時、コード 501000、クライアント名、HTTP チケットのサーバーの行を引き継いでください。</translation>
    </message>
    <message>
        <source>A fresh HTTP ticket for the gateway is in klist, its start time matches the wall clock, and browsing works.</source>
        <translation>klist にゲートウェイの新しい HTTP チケットがあり、開始時刻が実際の時刻と一致し、Web を閲覧できます。</translation>
    </message>
    <message>
        <source>printed by Zscaler</source>
        <translation>Zscaler による表示</translation>
    </message>
    <message>
        <source>Occurrence 1: wrong time on the computer</source>
        <translation>ケース 1: コンピューターの時刻の誤り</translation>
    </message>
    <message>
        <source>The computer does not follow a time server, and its clock has drifted by more than five minutes.</source>
        <translation>コンピューターがタイム サーバーに従っておらず、時計が 5 分を超えてずれています。</translation>
    </message>
    <message>
        <source>w32tm /stripchart against the domain controller shows an offset above 300 seconds.</source>
        <translation>ドメイン コントローラーに対する w32tm /stripchart が 300 秒を超える差を示します。</translation>
    </message>
    <message>
        <source>Synchronise with the time server and fetch new tickets.</source>
        <translation>タイム サーバーと同期し、新しいチケットを取得してください。</translation>
    </message>
    <message>
        <source>Occurrence 2: other reasons</source>
        <translation>ケース 2: その他の理由</translation>
    </message>
    <message>
        <source>Clock and tickets are in order, and the token is still refused.</source>
        <translation>時計とチケットは正常ですが、トークンが拒否され続けます。</translation>
    </message>
    <message>
        <source>The code stays after a resynchronised clock, purged tickets and a browser restart.</source>
        <translation>時計の再同期、チケットの消去、ブラウザーの再起動の後もコードが続きます。</translation>
    </message>
    <message>
        <source>Escalate to Zscaler Support with the collected facts.</source>
        <translation>収集した情報を添えて Zscaler サポートにエスカレーションしてください。</translation>
    </message>
</context>
<context>
    <name>zen:510000</name>
    <message>
        <source>The login name is too long for Zscaler</source>
        <translation>ログイン名が Zscaler に対して長すぎる</translation>
    </message>
    <message>
        <source>Your login name has more characters than Zscaler can take. It needs either a shorter name or help from Zscaler.</source>
        <translation>ログイン名の文字数が Zscaler の受け入れる数を超えています。より短い名前か、Zscaler の支援が必要です。</translation>
    </message>
    <message>
        <source>The client name in the ticket, with its realm, is longer than the service allows. Zscaler does not publish the limit.</source>
        <translation>チケットのクライアント名が、レルムを含めてサービスの許す長さを超えています。Zscaler は上限を公開していません。</translation>
    </message>
    <message>
        <source>Zscaler prints 510000; the pattern of its other codes suggests 511000, so both are understood here.</source>
        <translation>Zscaler は 510000 と表示しますが、他のコードの規則からは 511000 と考えられるため、ここでは両方に対応しています。</translation>
    </message>
    <message>
        <source>An unusually long account name, often made of full names or of service labels, joined with a long domain name.</source>
        <translation>フル ネームやサービスのラベルで作られた非常に長いアカウント名と、長いドメイン名の組み合わせです。</translation>
    </message>
    <message>
        <source>Count the characters of the client name in klist, the realm included, and compare with colleagues for whom it works.</source>
        <translation>klist のクライアント名を、レルムを含めて数え、動作する同僚と比べてください。</translation>
    </message>
    <message>
        <source>Ask Zscaler Support for the limit and for a way out before any account is renamed.</source>
        <translation>アカウントの名前を変更する前に、Zscaler サポートに上限と解決方法を尋ねてください。</translation>
    </message>
    <message>
        <source>If Zscaler cannot help, plan a shorter logon name with the user; a rename touches more than the proxy.</source>
        <translation>Zscaler で解決できない場合は、より短いログオン名をユーザーと計画してください。名前の変更はプロキシ以外にも影響します。</translation>
    </message>
    <message>
        <source>With the shorter name, or after Zscaler&apos;s change, the user signs out and in, and browsing works.</source>
        <translation>短い名前にした後、または Zscaler の変更後、ユーザーがサインアウトして再度サインインすると、Web を閲覧できます。</translation>
    </message>
    <message>
        <source>printed by Zscaler as 510000; 511000 as the meant number is probable, unconfirmed</source>
        <translation>Zscaler による表示は 510000。511000 が意図された可能性が高いが未確認</translation>
    </message>
    <message>
        <source>The login name exceeds the limit</source>
        <translation>ログイン名が上限を超えている</translation>
    </message>
    <message>
        <source>The number of characters of the login name is above the service&apos;s maximum.</source>
        <translation>ログイン名の文字数がサービスの最大値を超えています。</translation>
    </message>
    <message>
        <source>Only users with very long names are affected, on every computer.</source>
        <translation>非常に長い名前のユーザーだけが、どのコンピューターでも影響を受けます。</translation>
    </message>
    <message>
        <source>Contact Zscaler Support; shorten the name only as the last resort.</source>
        <translation>Zscaler サポートに連絡してください。名前の短縮は最後の手段です。</translation>
    </message>
</context>
<context>
    <name>zen:211000</name>
    <message>
        <source>Redirected traffic comes from a place without authentication</source>
        <translation>認証のない場所からのリダイレクトされたトラフィック</translation>
    </message>
    <message>
        <source>This is a Zscaler code, but it is not about Kerberos. Your web traffic reaches Zscaler by a way for which sign-on is switched off, while a redirect expects it to be on.</source>
        <translation>Zscaler のコードですが、Kerberos とは関係ありません。Web トラフィックが、サインインのオフの経路で Zscaler に届いていますが、リダイレクトはオンであることを前提にしています。</translation>
    </message>
    <message>
        <source>A request that the gateway redirected arrives from a location where authentication is disabled.</source>
        <translation>ゲートウェイがリダイレクトした要求が、認証の無効なロケーションから届きます。</translation>
    </message>
    <message>
        <source>The redirected requests and the normal ones leave the company by different routes.</source>
        <translation>リダイレクトされた要求と通常の要求が、異なる経路で会社から出ています。</translation>
    </message>
    <message>
        <source>The location in Zscaler was set up without authentication by mistake.</source>
        <translation>Zscaler のロケーションが、誤って認証なしで設定されています。</translation>
    </message>
    <message>
        <source>Compare the route and the public address of the redirected request with those of the normal traffic.</source>
        <translation>リダイレクトされた要求の経路とパブリック アドレスを、通常のトラフィックのものと比べてください。</translation>
    </message>
    <message>
        <source>Check the authentication switch of the location to which the public address belongs.</source>
        <translation>そのパブリック アドレスが属するロケーションの認証の設定を確認してください。</translation>
    </message>
    <message>
        <source>Both kinds of traffic come from the same location, and the code is gone.</source>
        <translation>両方のトラフィックが同じロケーションから来て、コードが消えます。</translation>
    </message>
    <message>
        <source>printed by Zscaler; not a Kerberos code</source>
        <translation>Zscaler による表示。Kerberos のコードではない</translation>
    </message>
</context>
<context>
    <name>zen:421000</name>
    <message>
        <source>The browser&apos;s Zscaler cookie belongs to another organisation</source>
        <translation>ブラウザーの Zscaler Cookie が別の組織のもの</translation>
    </message>
    <message>
        <source>This code looks like a Kerberos code but is not one. The browser still keeps a Zscaler cookie of another company, and that does not fit the proxy port in use here.</source>
        <translation>このコードは Kerberos のコードに見えますが、違います。ブラウザーに別の会社の Zscaler Cookie が残っており、ここで使うプロキシ ポートに合いません。</translation>
    </message>
    <message>
        <source>The organisation named in the user&apos;s cookie differs from the one that owns the dedicated proxy port.</source>
        <translation>ユーザーの Cookie にある組織が、専用プロキシ ポートを所有する組織と異なります。</translation>
    </message>
    <message>
        <source>The browser was used with another company&apos;s Zscaler before: a consultant, a test tenant, a merger.</source>
        <translation>ブラウザーが以前、別の会社の Zscaler で使われました: コンサルタント、テスト テナント、合併。</translation>
    </message>
    <message>
        <source>The PAC file or the proxy setting points to a dedicated port of another tenant.</source>
        <translation>PAC ファイルまたはプロキシ設定が、別のテナントの専用ポートを指しています。</translation>
    </message>
    <message>
        <source>Clear the cookies of the browser, close all its windows and try again.</source>
        <translation>ブラウザーの Cookie を消去し、ウィンドウをすべて閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>If it comes back, check that the proxy port belongs to the own organisation.</source>
        <translation>再発する場合は、プロキシ ポートが自組織のものであることを確認してください。</translation>
    </message>
    <message>
        <source>If cleared cookies and the right port do not help, export the logs and open a case with Zscaler.</source>
        <translation>Cookie の消去と正しいポートで解決しない場合は、ログをエクスポートし、Zscaler にケースを開いてください。</translation>
    </message>
    <message>
        <source>After clearing the cookies the page loads, also after the next restart of the browser.</source>
        <translation>Cookie の消去後、ブラウザーの次回の再起動後も含めて、ページが読み込まれます。</translation>
    </message>
    <message>
        <source>printed by Zscaler; not a Kerberos code</source>
        <translation>Zscaler による表示。Kerberos のコードではない</translation>
    </message>
</context>
<context>
    <name>phrase</name>
    <message>
        <source>the logon server is the computer itself</source>
        <translation>ログオン サーバーはコンピューター自身です</translation>
    </message>
    <message>
        <source>%1 groups of the domain</source>
        <translation>ドメインのグループ %1 個</translation>
    </message>
    <message>
        <source>the computer is not a member of a domain</source>
        <translation>コンピューターはドメインに参加していません</translation>
    </message>
    <message>
        <source>not inbound</source>
        <translation>入力方向ではない</translation>
    </message>
    <message>
        <source>no realm trust among %1 trusts</source>
        <translation>%1 件の信頼関係に realm の信頼はありません</translation>
    </message>
    <message>
        <source>it is a HAR file of a browser&apos;s network view</source>
        <translation>ブラウザーのネットワーク画面の HAR ファイルです</translation>
    </message>
    <message>
        <source>it is a net-log of Chrome, Edge or another Chromium browser</source>
        <translation>Chrome、Edge など Chromium 系ブラウザーのネット ログです</translation>
    </message>
    <message>
        <source>it has the lines of Firefox&apos;s log of Negotiate</source>
        <translation>Firefox の Negotiate ログの行があります</translation>
    </message>
    <message>
        <source>%1, asked for %2</source>
        <translation>%1、%2 用に要求</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>[%1] token for %2</source>
        <translation>[%1] %2 用のトークン</translation>
    </message>
    <message>
        <source>an unnamed service</source>
        <translation>名前のないサービス</translation>
    </message>
    <message>
        <source>the browser&apos;s own log says so</source>
        <translation>ブラウザー自身のログにあります</translation>
    </message>
    <message>
        <source>%1 s between the KDC and this computer, frame %2</source>
        <translation>KDC とこのコンピューターの差 %1 秒、フレーム %2</translation>
    </message>
    <message>
        <source>%1 s between the service and this computer, frame %2</source>
        <translation>サービスとこのコンピューターの差 %1 秒、フレーム %2</translation>
    </message>
    <message>
        <source>%1: %2, frame %3</source>
        <translation>%1: %2、フレーム %3</translation>
    </message>
    <message>
        <source>PKINIT, frame %1</source>
        <translation>PKINIT、フレーム %1</translation>
    </message>
    <message>
        <source>S4U, frame %1</source>
        <translation>S4U、フレーム %1</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1 は %2 になりました</translation>
    </message>
    <message>
        <source>%1, %2 tries</source>
        <translation>%1、%2 回試行</translation>
    </message>
    <message>
        <source>DNS knows no KDC: %1</source>
        <translation>DNS に KDC がありません: %1</translation>
    </message>
    <message>
        <source>although a sign-on was asked for</source>
        <translation>サインオンが求められたにもかかわらず</translation>
    </message>
    <message>
        <source>more than %1 connections at once; the rest of TCP was left out</source>
        <translation>同時接続が %1 を超えたため、残りの TCP は省きました</translation>
    </message>
    <message>
        <source>%1 more messages were left out; the first %2 are kept</source>
        <translation>さらに %1 件のメッセージを省きました。最初の %2 件を保持しています</translation>
    </message>
    <message>
        <source>%1 more sign-ons were left out; the first %2 are kept</source>
        <translation>さらに %1 件のサインオンを省きました。最初の %2 件を保持しています</translation>
    </message>
    <message>
        <source>the %1 messages and sign-ons that tell most, of %2, are kept with the case; what was found was drawn from all</source>
        <translation>%2 件のメッセージとサインオンのうち、最も手がかりになる %1 件をケースに残します。所見はすべてから得ました</translation>
    </message>
    <message>
        <source>the newest %1 of %2 names and connections are kept with the case; what was found was drawn from all</source>
        <translation>%2 件の名前と接続のうち、新しい %1 件をケースに残します。所見はすべてから得ました</translation>
    </message>
    <message>
        <source>stopped after frame %1</source>
        <translation>フレーム %1 の後で停止しました</translation>
    </message>
    <message>
        <source>synchronized with %1</source>
        <translation>%1 と同期しています</translation>
    </message>
    <message>
        <source>the time service of this computer is not running, so its clock may be wrong</source>
        <translation>このコンピューターの時刻サービスは動作していません。時計がずれている可能性があります</translation>
    </message>
    <message>
        <source>this computer follows no other clock, so its clock may be wrong</source>
        <translation>このコンピューターはほかの時計に合わせていません。時計がずれている可能性があります</translation>
    </message>
    <message>
        <source>Windows refused the question about the secure channel: it wants an administrator&apos;s prompt</source>
        <translation>Windows はセキュア チャネルの照会を拒否しました。管理者のプロンプトが必要です</translation>
    </message>
    <message>
        <source>a ticket for the own domain came with the cloud sign-on</source>
        <translation>クラウドへのサインオンで自ドメインのチケットが届いています</translation>
    </message>
    <message>
        <source>this format keeps no dates: the frames are shown as of 2000-01-01, and no clocks were compared with them</source>
        <translation>この形式は日付を持ちません。フレームは 2000-01-01 として表示され、時計との比較は行われていません</translation>
    </message>
    <message>
        <source>the file is empty: stop the capture before you copy it</source>
        <translation>ファイルが空です。キャプチャを停止してからコピーしてください</translation>
    </message>
    <message>
        <source>%1: %2 wrong passwords, then the account was locked</source>
        <translation>%1: パスワード誤り %2 回の後、アカウントがロックされました</translation>
    </message>
    <message>
        <source>%1 users from %2</source>
        <translation>%2 から %1 人のユーザー</translation>
    </message>
    <message>
        <source>%1: %2 wrong passwords</source>
        <translation>%1: パスワード誤り %2 回</translation>
    </message>
    <message>
        <source>signed on from another address</source>
        <translation>別のアドレスからサインオン</translation>
    </message>
    <message>
        <source>referral to %1, frame %2</source>
        <translation>%1 への紹介、フレーム %2</translation>
    </message>
    <message>
        <source>the realm %1 was guessed from the host name, frame %2</source>
        <translation>realm %1 はホスト名から推測されました、フレーム %2</translation>
    </message>
    <message>
        <source>the own realm was asked for %1 instead</source>
        <translation>代わりに自分の realm に %1 を要求しました</translation>
    </message>
    <message>
        <source>only a guess was asked: %1</source>
        <translation>推測のみを問い合わせました: %1</translation>
    </message>
    <message>
        <source>the proxy asked for a ticket, and no KDC was asked for one</source>
        <translation>プロキシはチケットを求めましたが、どの KDC にも要求されていません</translation>
    </message>
    <message>
        <source>%1: issued, frame %2</source>
        <translation>%1: 発行、フレーム %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3), frame %4</source>
        <translation>%1: %2 (%3)、フレーム %4</translation>
    </message>
    <message>
        <source>%1: no answer, frame %2</source>
        <translation>%1: 応答なし、フレーム %2</translation>
    </message>
    <message>
        <source>%1: refused, frame %2</source>
        <translation>%1: 拒否、フレーム %2</translation>
    </message>
    <message>
        <source>%1, frame %2</source>
        <translation>%1、フレーム %2</translation>
    </message>
    <message>
        <source>after the offer in frame %1</source>
        <translation>フレーム %1 の提示の後</translation>
    </message>
    <message>
        <source>a later ticket was taken, frame %1</source>
        <translation>後のチケットは受け入れられました、フレーム %1</translation>
    </message>
    <message>
        <source>key version %1 was refused, %2 was taken</source>
        <translation>キー バージョン %1 は拒否、%2 は受け入れ</translation>
    </message>
    <message>
        <source>issued just before it was refused</source>
        <translation>拒否される直前に発行されました</translation>
    </message>
    <message>
        <source>it begins as a %1 capture</source>
        <translation>%1 キャプチャとして始まります</translation>
    </message>
    <message>
        <source>%1 is %2, which is %3</source>
        <translation>%1 は %2、つまり %3 です</translation>
    </message>
    <message>
        <source>entries for %1 are in force although the computer is in that network</source>
        <translation>コンピューターがそのネットワーク内にあるのに %1 の設定が有効です</translation>
    </message>
    <message>
        <source>setspn found duplicates: %1</source>
        <translation>setspn が重複を検出: %1</translation>
    </message>
    <message>
        <source>no policies were fetched</source>
        <translation>ポリシーが取得されていません</translation>
    </message>
    <message>
        <source>it has the lines of curl -v</source>
        <translation>curl -v の行があります</translation>
    </message>
    <message>
        <source>it has the messages of Kerberos programs</source>
        <translation>Kerberos プログラムのメッセージがあります</translation>
    </message>
    <message>
        <source>it has the words of a Kerberos error</source>
        <translation>Kerberos エラーの文言があります</translation>
    </message>
    <message>
        <source>it has the output of %1</source>
        <translation>%1 の出力があります</translation>
    </message>
    <message>
        <source>[libdefaults] names no default_realm</source>
        <translation>[libdefaults] に default_realm がありません</translation>
    </message>
    <message>
        <source>no default_realm, unless %1 names one</source>
        <translation>%1 で指定されない限り default_realm はありません</translation>
    </message>
    <message>
        <source>default_realm is %1, [realms] knows %2: capitals count</source>
        <translation>default_realm は %1、[realms] には %2: 大文字小文字は区別されます</translation>
    </message>
    <message>
        <source>no kdc for %1, and dns_lookup_kdc is off</source>
        <translation>%1 の kdc がなく、dns_lookup_kdc はオフです</translation>
    </message>
    <message>
        <source>%1 = %2, line %3</source>
        <translation>%1 = %2、%3 行目</translation>
    </message>
    <message>
        <source>%1, but no kdc for that realm</source>
        <translation>%1、しかしその realm の kdc がありません</translation>
    </message>
    <message>
        <source>[domain_realm] leads no host to another realm than %1</source>
        <translation>[domain_realm] は %1 以外の realm にホストを対応付けていません</translation>
    </message>
    <message>
        <source>[realms] has %1, but [domain_realm] leads no host to it</source>
        <translation>[realms] に %1 がありますが、[domain_realm] はホストを対応付けていません</translation>
    </message>
    <message>
        <source>it has the section [%1]</source>
        <translation>セクション [%1] があります</translation>
    </message>
    <message>
        <source>the file takes in others that are not here: %1</source>
        <translation>ここにない他のファイルを取り込んでいます: %1</translation>
    </message>
    <message>
        <source>the own realm was asked for %1</source>
        <translation>自分の realm に %1 を要求しました</translation>
    </message>
    <message>
        <source>%1 wrong passwords, then the account was locked</source>
        <translation>パスワード誤り %1 回の後、アカウントがロックされました</translation>
    </message>
    <message>
        <source>kinit asked for a new password</source>
        <translation>kinit が新しいパスワードを求めました</translation>
    </message>
    <message>
        <source>kinit warns of the encryption</source>
        <translation>kinit が暗号化について警告しています</translation>
    </message>
    <message>
        <source>%1 users from %2, first %3</source>
        <translation>%2 から %1 人のユーザー、最初は %3</translation>
    </message>
    <message>
        <source>%1 tries of %2 users</source>
        <translation>%2 人のユーザーが %1 回試行</translation>
    </message>
    <message>
        <source>%1: %2 wrong passwords%3, usually %4 s apart</source>
        <translation>%1: パスワード誤り %2 回%3、通常 %4 秒間隔</translation>
    </message>
    <message>
        <source>%1: wrong passwords from %2</source>
        <translation>%1: %2 からのパスワード誤り</translation>
    </message>
    <message>
        <source>it begins with the mark of an event log file</source>
        <translation>イベント ログ ファイルの印で始まります</translation>
    </message>
    <message>
        <source>it holds Windows events in XML</source>
        <translation>XML 形式の Windows イベントです</translation>
    </message>
    <message>
        <source>it holds Windows events in JSON</source>
        <translation>JSON 形式の Windows イベントです</translation>
    </message>
    <message>
        <source>it reads like the description of a Windows event</source>
        <translation>Windows イベントの説明文です</translation>
    </message>
    <message>
        <source>the newest %1 of %2 events are kept with the case; what was found was drawn from all</source>
        <translation>%2 件のうち最新の %1 件をケースに保持します。所見はすべてから取り出しました</translation>
    </message>
    <message>
        <source>there is no Windows event in it</source>
        <translation>Windows イベントがありません</translation>
    </message>
    <message>
        <source>Hand in an .evtx file, or copy the event in Event Viewer with Copy, Copy Details as Text.</source>
        <translation>.evtx ファイルを渡すか、イベント ビューアーで「詳細をテキストとしてコピー」してください。</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>イベント 1 件</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>イベント %1 件</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、他 %2 件</translation>
    </message>
    <message>
        <source>names that do not exist were asked for</source>
        <translation>存在しない名前が要求されました</translation>
    </message>
    <message>
        <source>a service name was not found</source>
        <translation>サービス名が見つかりません</translation>
    </message>
    <message>
        <source>a name is registered on several accounts</source>
        <translation>1 つの名前が複数のアカウントに登録されています</translation>
    </message>
    <message>
        <source>an account has no key</source>
        <translation>キーのないアカウントがあります</translation>
    </message>
    <message>
        <source>a postdated ticket was asked for, which Windows never does</source>
        <translation>Windows が行わない後日付チケットが要求されました</translation>
    </message>
    <message>
        <source>sign-on was refused by policy (hours, computer, card)</source>
        <translation>ポリシーによりサインオンが拒否されました (時間、コンピューター、カード)</translation>
    </message>
    <message>
        <source>no encryption type in common</source>
        <translation>共通の暗号化の種類がありません</translation>
    </message>
    <message>
        <source>a checksum type that the controller does not know</source>
        <translation>コントローラーが知らないチェックサムの種類</translation>
    </message>
    <message>
        <source>accounts that are locked, disabled or expired were tried</source>
        <translation>ロック、無効、期限切れのアカウントが試されました</translation>
    </message>
    <message>
        <source>something could not be decrypted</source>
        <translation>復号できないものがありました</translation>
    </message>
    <message>
        <source>a request was seen twice</source>
        <translation>同じ要求が 2 回ありました</translation>
    </message>
    <message>
        <source>a ticket did not fit the key of the service</source>
        <translation>チケットがサービスのキーに合いませんでした</translation>
    </message>
    <message>
        <source>a generic error</source>
        <translation>一般的なエラー</translation>
    </message>
    <message>
        <source>a certificate was not trusted</source>
        <translation>信頼されない証明書</translation>
    </message>
    <message>
        <source>trouble with a smart card</source>
        <translation>スマート カードの問題</translation>
    </message>
    <message>
        <source>%1 of administrators or accounts with special privileges: %2</source>
        <translation>管理者または特権アカウントの%1: %2</translation>
    </message>
    <message>
        <source>accounts that nobody should use, or that are locked or disabled, were tried: %1</source>
        <translation>使われるべきでない、またはロック・無効のアカウントが試されました: %1</translation>
    </message>
    <message>
        <source>%1 with accounts of another realm: %2</source>
        <translation>別の realm のアカウントによる%1: %2</translation>
    </message>
    <message>
        <source>the same account signed on from %1 or more addresses within an hour: %2</source>
        <translation>同じアカウントが 1 時間以内に %1 以上のアドレスからサインオン: %2</translation>
    </message>
    <message>
        <source>%1 from public addresses: %2</source>
        <translation>パブリック アドレスからの%1: %2</translation>
    </message>
    <message>
        <source>%1 of users on the domain controller itself: %2</source>
        <translation>ドメイン コントローラー上のユーザーの%1: %2</translation>
    </message>
    <message>
        <source>%1 from a port below 1024, which programs of users do not get</source>
        <translation>ユーザーのプログラムが使えない 1024 未満のポートからの%1</translation>
    </message>
    <message>
        <source>a ticket was issued without pre-authentication to %1</source>
        <translation>%1 に事前認証なしでチケットが発行されました</translation>
    </message>
    <message>
        <source>accounts that sign on with a card also did so without one: %1</source>
        <translation>カードを使うアカウントがカードなしでもサインオン: %1</translation>
    </message>
    <message>
        <source>nearly all sign on with a password, but not %1</source>
        <translation>ほぼ全員がパスワードでサインオンしますが、%1 は違います</translation>
    </message>
    <message>
        <source>others use Kerberos armoring (type 138), these do not: %1</source>
        <translation>他は Kerberos 防御 (種類 138) を使用、これらは不使用: %1</translation>
    </message>
    <message>
        <source>%1 with DES: %2</source>
        <translation>DES の%1: %2</translation>
    </message>
    <message>
        <source>%1 without AES (%2), for %3</source>
        <translation>AES なしの%1 (%2)、%3</translation>
    </message>
    <message>
        <source>%1 within %2 minutes: %3</source>
        <translation>%2 分以内に%1: %3</translation>
    </message>
    <message>
        <source>the names of your own certification authorities</source>
        <translation>自社の証明機関の名前</translation>
    </message>
    <message>
        <source>the authorities that may issue certificates for smart cards</source>
        <translation>スマート カード証明書を発行できる証明機関</translation>
    </message>
    <message>
        <source>the list of accounts that may do this</source>
        <translation>これを許可されたアカウントの一覧</translation>
    </message>
    <message>
        <source>your rules for account names</source>
        <translation>アカウント名の規則</translation>
    </message>
    <message>
        <source>the addresses from which each account may come</source>
        <translation>各アカウントの接続元アドレス</translation>
    </message>
    <message>
        <source>standard input cannot be read</source>
        <translation>標準入力を読み取れません</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>これはフォルダーです</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>ファイルを指定してください。</translation>
    </message>
    <message>
        <source>cannot be opened (%1)</source>
        <translation>開けません (%1)</translation>
    </message>
    <message>
        <source>Check the name and your right to read it.</source>
        <translation>名前と読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>the file has %1 bytes</source>
        <translation>ファイルは %1 バイトです</translation>
    </message>
    <message>
        <source>Cut out the part that matters.</source>
        <translation>必要な部分だけを取り出してください。</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>読み取れません (%1)</translation>
    </message>
    <message>
        <source>cannot be opened as gzip</source>
        <translation>gzip として開けません</translation>
    </message>
    <message>
        <source>there is no room to unpack it (%1)</source>
        <translation>展開する空き領域がありません (%1)</translation>
    </message>
    <message>
        <source>the gzip file is damaged</source>
        <translation>gzip ファイルが壊れています</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 bytes</source>
        <translation>展開すると %1 バイトを超えます</translation>
    </message>
    <message>
        <source>this build cannot unpack gzip</source>
        <translation>このビルドは gzip を展開できません</translation>
    </message>
    <message>
        <source>Unpack the file and open it again.</source>
        <translation>ファイルを展開して開き直してください。</translation>
    </message>
    <message>
        <source>nothing in this text is of a kind that can be read here; it is kept as it is</source>
        <translation>このテキストに読み取れる種類の内容はありません。そのまま保持します</translation>
    </message>
    <message>
        <source>these bytes are of no kind that can be read here</source>
        <translation>読み取れる種類のデータではありません</translation>
    </message>
    <message>
        <source>%1, lines %2 to %3</source>
        <translation>%1、%2～%3 行目</translation>
    </message>
    <message>
        <source>the text changes its kind too often; from line %1 on it was read as one part</source>
        <translation>種類が頻繁に変わるため、%1 行目以降は 1 つとして読みました</translation>
    </message>
    <message>
        <source>it has the marks of the collector%1</source>
        <translation>収集スクリプトの印があります%1</translation>
    </message>
    <message>
        <source>, written on %1</source>
        <translation>、%1 で作成</translation>
    </message>
    <message>
        <source>the end of the collector&apos;s output is missing</source>
        <translation>収集スクリプトの出力の末尾がありません</translation>
    </message>
    <message>
        <source>nothing was read from the output of &apos;%1&apos;</source>
        <translation>「%1」の出力からは何も読み取れませんでした</translation>
    </message>
    <message>
        <source>there is nothing to read</source>
        <translation>読み取るものがありません</translation>
    </message>
    <message>
        <source>Copy the output again and paste it whole.</source>
        <translation>出力をもう一度コピーして全体を貼り付けてください。</translation>
    </message>
    <message>
        <source>, %1 bytes</source>
        <translation>、%1 バイト</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 は %2 です</translation>
    </message>
    <message>
        <source>nltest located no domain controller: error %1</source>
        <translation>nltest はドメイン コントローラーを見つけられません: エラー %1</translation>
    </message>
    <message>
        <source>%1 s against %2</source>
        <translation>%2 との差 %1 秒</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>no entry is in force</source>
        <translation>有効な設定がありません</translation>
    </message>
    <message>
        <source>DNS servers: %1</source>
        <translation>DNS サーバー: %1</translation>
    </message>
    <message>
        <source>%1 stands for %2</source>
        <translation>%1 は %2 を指します</translation>
    </message>
    <message>
        <source>%1 is unknown to DNS</source>
        <translation>DNS に %1 がありません</translation>
    </message>
    <message>
        <source>Browsers that meet this go direct or use no proxy.</source>
        <translation>この場合ブラウザーは直接接続するかプロキシを使いません。</translation>
    </message>
    <message>
        <source>the PAC file is empty</source>
        <translation>PAC ファイルが空です</translation>
    </message>
    <message>
        <source>The server of the PAC address delivers nothing: check it in a browser.</source>
        <translation>PAC アドレスのサーバーが何も返しません。ブラウザーで確認してください。</translation>
    </message>
    <message>
        <source>the PAC file has more than %1 bytes</source>
        <translation>PAC ファイルが %1 バイトを超えます</translation>
    </message>
    <message>
        <source>this is a web page, not a PAC file</source>
        <translation>PAC ファイルではなく Web ページです</translation>
    </message>
    <message>
        <source>there is no function FindProxyForURL in it</source>
        <translation>関数 FindProxyForURL がありません</translation>
    </message>
    <message>
        <source>Download the PAC file again from its address.</source>
        <translation>PAC ファイルをアドレスからもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a page</source>
        <translation>「%1」はページのアドレスではありません</translation>
    </message>
    <message>
        <source>it names no proxy: &apos;%1&apos;</source>
        <translation>プロキシの指定がありません: 「%1」</translation>
    </message>
    <message>
        <source>%1 gives %2</source>
        <translation>%1 の結果は %2</translation>
    </message>
    <message>
        <source>browser log</source>
        <translation>ブラウザー ログ</translation>
    </message>
    <message>
        <source>%1 is not written in capitals</source>
        <translation>%1 が大文字ではありません</translation>
    </message>
    <message>
        <source>%1 has no dot in front: it stands for one host, not for a domain</source>
        <translation>%1 の前にドットがありません。ドメインではなくホストを指します</translation>
    </message>
    <message>
        <source>%1 belongs to another realm than %2</source>
        <translation>%1 は %2 と別の realm に属しています</translation>
    </message>
    <message>
        <source>the policy is switched off</source>
        <translation>ポリシーがオフです</translation>
    </message>
    <message>
        <source>%1 lacks its KDC or its hosts</source>
        <translation>%1 に KDC またはホストがありません</translation>
    </message>
    <message>
        <source>no realm below the Kerberos policies</source>
        <translation>Kerberos ポリシーに realm がありません</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>%1 starts %2</source>
        <translation>%1 の開始 %2</translation>
    </message>
    <message>
        <source>%1 ended %2</source>
        <translation>%1 の終了 %2</translation>
    </message>
    <message>
        <source>the list is empty</source>
        <translation>一覧が空です</translation>
    </message>
    <message>
        <source>implied by %1</source>
        <translation>%1 から推定</translation>
    </message>
    <message>
        <source>no krbtgt of another realm among %1 tickets</source>
        <translation>%1 件のチケットに別の realm の krbtgt はありません</translation>
    </message>
    <message>
        <source>no HTTP/ ticket of another realm</source>
        <translation>別の realm の HTTP/ チケットはありません</translation>
    </message>
    <message>
        <source>%1, but the host belongs to %2</source>
        <translation>%1、しかしホストは %2 に属しています</translation>
    </message>
    <message>
        <source>%1 characters: %2</source>
        <translation>%1 文字: %2</translation>
    </message>
    <message>
        <source>%1 keys in the keytab</source>
        <translation>keytab にキー %1 個</translation>
    </message>
    <message>
        <source>the cache notes that the KDC&apos;s clock is %1 s %2</source>
        <translation>キャッシュによると KDC の時計は %1 秒%2</translation>
    </message>
    <message>
        <source>it has the lines of a ticket listing</source>
        <translation>チケット一覧の行があります</translation>
    </message>
    <message>
        <source>it begins like a keytab and its first entry fits</source>
        <translation>keytab として始まり、最初の項目も一致します</translation>
    </message>
    <message>
        <source>it begins like a file of tickets</source>
        <translation>チケット ファイルとして始まります</translation>
    </message>
    <message>
        <source>its bytes are a token</source>
        <translation>内容はトークンです</translation>
    </message>
    <message>
        <source>it has sign-on headers of HTTP or a token</source>
        <translation>HTTP のサインオン ヘッダーまたはトークンがあります</translation>
    </message>
    <message>
        <source>it is an answer of a server that found the request too long</source>
        <translation>要求が長すぎると判断したサーバーの応答です</translation>
    </message>
    <message>
        <source>the token ends before its own length says</source>
        <translation>トークンが示された長さより前で終わっています</translation>
    </message>
    <message>
        <source>line %1: the header goes over several lines, which HTTP no longer allows; servers refuse it or lose its end</source>
        <translation>%1 行目: ヘッダーが複数行にわたっています。HTTP では許されず、サーバーは拒否するか末尾を失います</translation>
    </message>
    <message>
        <source>the offer was not answered</source>
        <translation>提示に応答がありません</translation>
    </message>
    <message>
        <source>a Basic password is in this text; it was not kept</source>
        <translation>このテキストに Basic のパスワードがあります。保持していません</translation>
    </message>
    <message>
        <source>the KDC asks for a proof and has no key of the kinds that the client allows, line %1</source>
        <translation>KDC は証明を求めていますが、クライアントが許す種類のキーがありません、%1 行目</translation>
    </message>
    <message>
        <source>the realm %1 was guessed from the host&apos;s name</source>
        <translation>realm %1 はホスト名から推測されました</translation>
    </message>
    <message>
        <source>no KDC of %1 is known here</source>
        <translation>%1 の KDC がわかりません</translation>
    </message>
    <message>
        <source>the KDC took the time of this computer, line %1</source>
        <translation>KDC はこのコンピューターの時刻を受け入れました、%1 行目</translation>
    </message>
    <message>
        <source>the KDC&apos;s clock is %1 s %2</source>
        <translation>KDC の時計は %1 秒%2</translation>
    </message>
    <message>
        <source>it has lines of a Kerberos library&apos;s log</source>
        <translation>Kerberos ライブラリのログの行があります</translation>
    </message>
    <message>
        <source>this build cannot ask KDCs (libtasn1 is off)</source>
        <translation>このビルドは KDC に問い合わせできません (libtasn1 オフ)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no port number after its colon</source>
        <translation>「%1」のコロンの後にポート番号がありません</translation>
    </message>
    <message>
        <source>Write it as host:port, for example dc1.example.com:88.</source>
        <translation>host:port の形で書いてください (例: dc1.example.com:88)。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a host</source>
        <translation>「%1」はホスト名ではありません</translation>
    </message>
    <message>
        <source>the KDCs that DNS names for %1, port 88 (UDP and TCP)</source>
        <translation>DNS が示す %1 の KDC、ポート 88 (UDP と TCP)</translation>
    </message>
    <message>
        <source>%1 (UDP and TCP), a KDC of %2</source>
        <translation>%1 (UDP と TCP)、%2 の KDC</translation>
    </message>
    <message>
        <source>%1 (UDP), for the time</source>
        <translation>%1 (UDP)、時刻の確認</translation>
    </message>
    <message>
        <source>%1, for the PAC file</source>
        <translation>%1、PAC ファイル用</translation>
    </message>
    <message>
        <source>%1 (TCP), the proxy</source>
        <translation>%1 (TCP)、プロキシ</translation>
    </message>
    <message>
        <source>the realm is not known</source>
        <translation>realm が不明です</translation>
    </message>
    <message>
        <source>%1 does not answer%2</source>
        <translation>%1 は応答しません%2</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>compared the time in the KDCs&apos; answers with this computer&apos;s</source>
        <translation>KDC の応答の時刻とこのコンピューターの時刻を比較しました</translation>
    </message>
    <message>
        <source>no KDC told the time</source>
        <translation>どの KDC も時刻を返しませんでした</translation>
    </message>
    <message>
        <source>no KDC of %1 is known</source>
        <translation>%1 の KDC がわかりません</translation>
    </message>
    <message>
        <source>the proxy&apos;s realm is not known</source>
        <translation>プロキシの realm が不明です</translation>
    </message>
    <message>
        <source>no proxy was named</source>
        <translation>プロキシが指定されていません</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <source>there are no tickets of the user&apos;s own to ask with (%1)</source>
        <translation>要求に使えるユーザー自身のチケットがありません (%1)</translation>
    </message>
    <message>
        <source>neither a service nor a proxy was named</source>
        <translation>サービスもプロキシも指定されていません</translation>
    </message>
    <message>
        <source>this build cannot request tickets</source>
        <translation>このビルドはチケットを要求できません</translation>
    </message>
    <message>
        <source>no time server was named</source>
        <translation>タイム サーバーが指定されていません</translation>
    </message>
    <message>
        <source>asked %1 for the time</source>
        <translation>%1 に時刻を問い合わせました</translation>
    </message>
    <message>
        <source>it took the connection and said nothing</source>
        <translation>接続を受け付けましたが何も返しませんでした</translation>
    </message>
    <message>
        <source>it answered with %1</source>
        <translation>%1 と応答しました</translation>
    </message>
    <message>
        <source>there is no host %1</source>
        <translation>ホスト %1 がありません</translation>
    </message>
    <message>
        <source>the time server is not synchronised itself</source>
        <translation>タイム サーバー自身が同期されていません</translation>
    </message>
    <message>
        <source>the time server does not answer</source>
        <translation>タイム サーバーが応答しません</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>停止されました</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>checks that were run here</source>
        <translation>ここで実行したチェック</translation>
    </message>
    <message>
        <source>the klist command</source>
        <translation>klist コマンド</translation>
    </message>
    <message>
        <source>%1 cannot be started</source>
        <translation>%1 を開始できません</translation>
    </message>
    <message>
        <source>Install the Kerberos tools of this system, or paste a listing.</source>
        <translation>このシステムの Kerberos ツールをインストールするか、一覧を貼り付けてください。</translation>
    </message>
    <message>
        <source>%1 gave no answer in time</source>
        <translation>%1 が時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>%1 prints more than can be read</source>
        <translation>%1 の出力が大きすぎて読み取れません</translation>
    </message>
    <message>
        <source>libkrb5 does not start: %1</source>
        <translation>libkrb5 を開始できません: %1</translation>
    </message>
    <message>
        <source>Check krb5.conf; `klist` fails in the same way.</source>
        <translation>krb5.conf を確認してください。`klist` も同様に失敗します。</translation>
    </message>
    <message>
        <source>%1 failed with 0x%2</source>
        <translation>%1 が 0x%2 で失敗しました</translation>
    </message>
    <message>
        <source>%1: %2, then %3</source>
        <translation>%1: %2、次に %3</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <translation>%1 は新規です</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 はなくなりました</translation>
    </message>
    <message>
        <source>%1 was renewed: %2</source>
        <translation>%1 は更新されました: %2</translation>
    </message>
    <message>
        <source>%1 has changed: %2</source>
        <translation>%1 は変わりました: %2</translation>
    </message>
    <message>
        <source>the text has %1 bytes, more than the %2 that are read</source>
        <translation>テキストは %1 バイトで、読み取れる %2 を超えています</translation>
    </message>
    <message>
        <source>Cut out the part that matters and paste that.</source>
        <translation>必要な部分だけを取り出して貼り付けてください。</translation>
    </message>
    <message>
        <source>this is not text</source>
        <translation>テキストではありません</translation>
    </message>
    <message>
        <source>Open it as a file instead of pasting it.</source>
        <translation>貼り付けずにファイルとして開いてください。</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのファイルはありません</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>the list of recent cases cannot be written (%1)</source>
        <translation>最近のケースの一覧を書き込めません (%1)</translation>
    </message>
    <message>
        <source>the PDF could not be written (%1)</source>
        <translation>PDF を書き込めませんでした (%1)</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>別の場所を選ぶか、ディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>進んでいます</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>遅れています</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>進んでいます</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>フレーム %1</translation>
    </message>
    <message>
        <source>nothing was read from the output of this command, %1</source>
        <translation>このコマンドの出力からは何も読み取れませんでした、%1</translation>
    </message>
    <message>
        <source>nothing in it tells about signing on; it is kept as it is</source>
        <translation>サインオンに関する内容はありません。そのまま保持します</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>エラー %1</translation>
    </message>
    <message>
        <source>there is no memory for the script</source>
        <translation>スクリプト用のメモリがありません</translation>
    </message>
    <message>
        <source>this build cannot run PAC files (Duktape is off)</source>
        <translation>このビルドは PAC ファイルを実行できません (Duktape オフ)</translation>
    </message>
    <message>
        <source>the worker&apos;s answer cannot be read</source>
        <translation>補助プロセスの応答を読み取れません</translation>
    </message>
    <message>
        <source>it defines FindProxyForURL</source>
        <translation>FindProxyForURL が定義されています</translation>
    </message>
    <message>
        <source>the script was not run: PAC files cannot be run here</source>
        <translation>スクリプトは実行されていません。ここでは PAC ファイルを実行できません</translation>
    </message>
    <message>
        <source>the script looks up %1; it was told that there is no such name</source>
        <translation>スクリプトは %1 を照会します。その名前はないと答えました</translation>
    </message>
    <message>
        <source>%1, but the company&apos;s proxy takes tickets of %2</source>
        <translation>%1、しかし社内のプロキシは %2 のチケットを受け付けます</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>ステータス %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>%1: issued, %2</source>
        <translation>%1: 発行、%2</translation>
    </message>
    <message>
        <source>the request cannot be encoded (%1)</source>
        <translation>要求をエンコードできません (%1)</translation>
    </message>
    <message>
        <source>the DNS server of this computer, about %1</source>
        <translation>このコンピューターの DNS サーバー、%1 について</translation>
    </message>
    <message>
        <source>%1 (UDP and TCP), about %2</source>
        <translation>%1 (UDP と TCP)、%2 について</translation>
    </message>
    <message>
        <source>the KDCs on the way to the ticket for %1</source>
        <translation>%1 のチケットまでの経路の KDC</translation>
    </message>
    <message>
        <source>%1 (TCP), the proxy, for a connection to %2</source>
        <translation>%1 (TCP)、プロキシ、%2 への接続用</translation>
    </message>
    <message>
        <source>no PAC file was named</source>
        <translation>PAC ファイルが指定されていません</translation>
    </message>
    <message>
        <source>neither a realm nor a host is known</source>
        <translation>realm もホストも不明です</translation>
    </message>
    <message>
        <source>no proxy (%1)</source>
        <translation>プロキシなし (%1)</translation>
    </message>
    <message>
        <source>the system&apos;s proxy (%1)</source>
        <translation>システムのプロキシ (%1)</translation>
    </message>
    <message>
        <source>proxy found by auto-detection (%1)</source>
        <translation>プロキシの自動検出 (%1)</translation>
    </message>
    <message>
        <source>PAC file %1 (%2)</source>
        <translation>PAC ファイル %1 (%2)</translation>
    </message>
    <message>
        <source>proxy %1 (%2)</source>
        <translation>プロキシ %1 (%2)</translation>
    </message>
    <message>
        <source>the settings of this computer cannot be read by this build</source>
        <translation>このビルドはこのコンピューターの設定を読み取れません</translation>
    </message>
    <message>
        <source>looked for the settings of this computer</source>
        <translation>このコンピューターの設定を調べました</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 を読み取りました</translation>
    </message>
    <message>
        <source>no default realm</source>
        <translation>既定の realm なし</translation>
    </message>
    <message>
        <source>realm %1</source>
        <translation>realm %1</translation>
    </message>
    <message>
        <source>member of %1</source>
        <translation>%1 のメンバー</translation>
    </message>
    <message>
        <source>%1 is mapped to no realm</source>
        <translation>%1 はどの realm にも対応付けられていません</translation>
    </message>
    <message>
        <source>%1 belongs to %2</source>
        <translation>%1 は %2 に属しています</translation>
    </message>
    <message>
        <source>DNS servers %1</source>
        <translation>DNS サーバー %1</translation>
    </message>
    <message>
        <source>time servers %1</source>
        <translation>タイム サーバー %1</translation>
    </message>
    <message>
        <source>time zone %1</source>
        <translation>タイム ゾーン %1</translation>
    </message>
    <message>
        <source>%1 (no address: %2)</source>
        <translation>%1 (アドレスなし: %2)</translation>
    </message>
    <message>
        <source>%1: no such record</source>
        <translation>%1: 該当レコードなし</translation>
    </message>
    <message>
        <source>alias of %1</source>
        <translation>%1 の別名</translation>
    </message>
    <message>
        <source>no name back</source>
        <translation>逆引き名なし</translation>
    </message>
    <message>
        <source>back to %1</source>
        <translation>逆引きは %1</translation>
    </message>
    <message>
        <source>a ticket is asked for %1</source>
        <translation>%1 のチケットを要求します</translation>
    </message>
    <message>
        <source>the KDCs are configured by name, so that no record is needed</source>
        <translation>KDC は名前で設定されているのでレコードは不要です</translation>
    </message>
    <message>
        <source>DNS did not answer</source>
        <translation>DNS が応答しませんでした</translation>
    </message>
    <message>
        <source>asked DNS for %1</source>
        <translation>DNS に %1 を問い合わせました</translation>
    </message>
    <message>
        <source>there is no name to ask for</source>
        <translation>問い合わせる名前がありません</translation>
    </message>
    <message>
        <source>DNS names no KDC of %1</source>
        <translation>DNS に %1 の KDC がありません</translation>
    </message>
    <message>
        <source>%1: what answers there is no KDC (%2)</source>
        <translation>%1: 応答したのは KDC ではありません (%2)</translation>
    </message>
    <message>
        <source>%1 refuses the connection</source>
        <translation>%1 は接続を拒否します</translation>
    </message>
    <message>
        <source>%1 takes connections, but answers nothing (%2)</source>
        <translation>%1 は接続を受け付けますが応答しません (%2)</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms (%3)</source>
        <translation>%1 は %2 ms で応答します (%3)</translation>
    </message>
    <message>
        <source>compared the time in the KDCs&apos; answers with this computer&apos;s, half the way taken off</source>
        <translation>KDC の応答の時刻とこのコンピューターの時刻を比較しました (往復時間の半分を差し引き)</translation>
    </message>
    <message>
        <source>against %1 this computer is %2</source>
        <translation>%1 に対してこのコンピューターは%2</translation>
    </message>
    <message>
        <source>this computer is %1</source>
        <translation>このコンピューターは%1</translation>
    </message>
    <message>
        <source>right to the second</source>
        <translation>秒まで正確です</translation>
    </message>
    <message>
        <source>%1 slow</source>
        <translation>%1 遅れています</translation>
    </message>
    <message>
        <source>%1 fast</source>
        <translation>%1 進んでいます</translation>
    </message>
    <message>
        <source>asked %1 for a sign of life, as KDCs of %2</source>
        <translation>%2 の KDC として %1 の応答を確認しました</translation>
    </message>
    <message>
        <source>no KDC is known: %1</source>
        <translation>KDC が不明です: %1</translation>
    </message>
    <message>
        <source>%1; asked %2 once about %3, without a password, offering AES</source>
        <translation>%1; %2 に %3 についてパスワードなし、AES を提示して 1 回問い合わせました</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>サーバーが応答しません</translation>
    </message>
    <message>
        <source>the server sends on to %1; other servers are not contacted unasked, name that address instead</source>
        <translation>サーバーは %1 に転送します。他のサーバーには無断で接続しません。代わりにそのアドレスを指定してください</translation>
    </message>
    <message>
        <source>the server sends on in a circle</source>
        <translation>サーバーの転送が循環しています</translation>
    </message>
    <message>
        <source>the server answers with status %1</source>
        <translation>サーバーはステータス %1 で応答します</translation>
    </message>
    <message>
        <source>the file did not come to an end (%1 bytes)</source>
        <translation>ファイルが終わりませんでした (%1 バイト)</translation>
    </message>
    <message>
        <source>the server sends on more than %1 times</source>
        <translation>サーバーの転送が %1 回を超えました</translation>
    </message>
    <message>
        <source>fetched %1 and asked it for %2</source>
        <translation>%1 を取得して %2 を問い合わせました</translation>
    </message>
    <message>
        <source>it was fetched, but PAC files cannot be run by this build</source>
        <translation>取得しましたが、このビルドは PAC ファイルを実行できません</translation>
    </message>
    <message>
        <source>for %1 it says %2</source>
        <translation>%1 には %2 と答えます</translation>
    </message>
    <message>
        <source>asked %1 for a connection to %2 without signing on</source>
        <translation>サインオンせずに %1 に %2 への接続を要求しました</translation>
    </message>
    <message>
        <source>asked %1 for a connection to %2 without signing on, then with a ticket of the user</source>
        <translation>%1 に %2 への接続を、サインオンなしで、次にユーザーのチケットで要求しました</translation>
    </message>
    <message>
        <source>it answers with status %1</source>
        <translation>ステータス %1 で応答します</translation>
    </message>
    <message>
        <source>it answers with status %1 and offers %2</source>
        <translation>ステータス %1 で応答し、%2 を提示します</translation>
    </message>
    <message>
        <source>it can be reached, but what it offers for signing on could not be seen: %1</source>
        <translation>到達できますが、提示するサインオン方式は確認できませんでした: %1</translation>
    </message>
    <message>
        <source>%1; no ticket for it could be had: %2</source>
        <translation>%1; チケットを取得できませんでした: %2</translation>
    </message>
    <message>
        <source>%1; shown a ticket: %2</source>
        <translation>%1; チケット提示後: %2</translation>
    </message>
    <message>
        <source>%1; shown a ticket it answers with status %2</source>
        <translation>%1; チケット提示後はステータス %2 で応答します</translation>
    </message>
    <message>
        <source>made here for HTTP/%1</source>
        <translation>HTTP/%1 用にここで作成</translation>
    </message>
    <message>
        <source>%1: issued%2, session key %3</source>
        <translation>%1: 発行%2、セッション キー %3</translation>
    </message>
    <message>
        <source>, ticket %1</source>
        <translation>、チケット %1</translation>
    </message>
    <message>
        <source>, by %1</source>
        <translation>、発行元 %1</translation>
    </message>
    <message>
        <source>%1: no answer%2</source>
        <translation>%1: 応答なし%2</translation>
    </message>
    <message>
        <source>it was not done in time</source>
        <translation>時間内に終わりませんでした</translation>
    </message>
    <message>
        <source>asked with the TGT of %1 for %2, offering AES</source>
        <translation>%1 の TGT で AES を提示して %2 を要求しました</translation>
    </message>
    <message>
        <source>%1: AuthSchemes lacks negotiate</source>
        <translation>%1: AuthSchemes に negotiate がありません</translation>
    </message>
    <message>
        <source>%1: signing on to proxies is switched off</source>
        <translation>%1: プロキシへのサインオンがオフです</translation>
    </message>
    <message>
        <source>%1: %2 is not on the list</source>
        <translation>%1: %2 は一覧にありません</translation>
    </message>
    <message>
        <source>%1: %2 is on the list</source>
        <translation>%1: %2 は一覧にあります</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>ファイルの読み取り権限がありません</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>files include each other without end</source>
        <translation>ファイルの取り込みが循環しています</translation>
    </message>
    <message>
        <source>it is to be included, but %1</source>
        <translation>取り込む必要がありますが、%1</translation>
    </message>
    <message>
        <source>the file is longer than %1 bytes</source>
        <translation>ファイルが %1 バイトを超えます</translation>
    </message>
    <message>
        <source>environment (%1)</source>
        <translation>環境変数 (%1)</translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>待ち受けがありません</translation>
    </message>
    <message>
        <source>what it sends is no answer to the question</source>
        <translation>応答が問い合わせに対応していません</translation>
    </message>
    <message>
        <source>DNS does not answer</source>
        <translation>DNS が応答しません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name that DNS could hold</source>
        <translation>「%1」は DNS に登録できる名前ではありません</translation>
    </message>
    <message>
        <source>the DNS server &apos;%1&apos; is no address</source>
        <translation>DNS サーバー「%1」はアドレスではありません</translation>
    </message>
    <message>
        <source>its answer is too long for UDP, and by TCP it gives none</source>
        <translation>応答が UDP には長すぎ、TCP では応答がありません</translation>
    </message>
    <message>
        <source>the DNS server %1 fails with code %2</source>
        <translation>DNS サーバー %1 がコード %2 で失敗しました</translation>
    </message>
    <message>
        <source>the DNS server %1 does not answer</source>
        <translation>DNS サーバー %1 が応答しません</translation>
    </message>
    <message>
        <source>the DNS server %1: %2</source>
        <translation>DNS サーバー %1: %2</translation>
    </message>
    <message>
        <source>there is no host %1 (error %2)</source>
        <translation>ホスト %1 がありません (エラー %2)</translation>
    </message>
    <message>
        <source>DNS gives no answer about %1</source>
        <translation>DNS から %1 の応答がありません</translation>
    </message>
    <message>
        <source>its certificate is not trusted (%1)</source>
        <translation>証明書が信頼されていません (%1)</translation>
    </message>
    <message>
        <source>it does not speak TLS (%1)</source>
        <translation>TLS に対応していません (%1)</translation>
    </message>
    <message>
        <source>it took the connection and did not finish the TLS handshake</source>
        <translation>接続を受け付けましたが TLS ハンドシェイクが終わりませんでした</translation>
    </message>
    <message>
        <source>it refuses the connection</source>
        <translation>接続を拒否します</translation>
    </message>
    <message>
        <source>its header is longer than %1 bytes</source>
        <translation>ヘッダーが %1 バイトを超えます</translation>
    </message>
    <message>
        <source>its header did not come to an end</source>
        <translation>ヘッダーが終わりませんでした</translation>
    </message>
    <message>
        <source>what it says is no HTTP</source>
        <translation>応答は HTTP ではありません</translation>
    </message>
    <message>
        <source>what it says is no Kerberos message</source>
        <translation>応答は Kerberos メッセージではありません</translation>
    </message>
    <message>
        <source>its error message is cut off</source>
        <translation>エラー メッセージが途中で切れています</translation>
    </message>
    <message>
        <source>it announces an answer of %1 bytes</source>
        <translation>%1 バイトの応答を予告しています</translation>
    </message>
    <message>
        <source>it takes the connection and says nothing</source>
        <translation>接続を受け付けますが何も返しません</translation>
    </message>
    <message>
        <source>it stopped after %1 bytes</source>
        <translation>%1 バイトで止まりました</translation>
    </message>
    <message>
        <source>no ticket came in time</source>
        <translation>時間内にチケットが届きませんでした</translation>
    </message>
    <message>
        <source>this build has no GSS-API to make a token with</source>
        <translation>このビルドにはトークンを作る GSS-API がありません</translation>
    </message>
    <message>
        <source>the time server cannot be reached</source>
        <translation>タイム サーバーに到達できません</translation>
    </message>
    <message>
        <source>no time server listens there</source>
        <translation>タイム サーバーが待ち受けていません</translation>
    </message>
    <message>
        <source>what it sends is no answer of a time server</source>
        <translation>応答がタイム サーバーのものではありません</translation>
    </message>
    <message>
        <source>%1 could not be checked: %2</source>
        <translation>%1 をチェックできませんでした: %2</translation>
    </message>
    <message>
        <source>the Kerberos library cannot be started: its configuration is broken (%1)</source>
        <translation>Kerberos ライブラリを開始できません。設定が壊れています (%1)</translation>
    </message>
    <message>
        <source>it issues a ticket without asking for proof: pre-authentication is off (the ticket was dropped unread)</source>
        <translation>証明を求めずにチケットを発行します: 事前認証がオフです (チケットは読まずに破棄)</translation>
    </message>
    <message>
        <source>about the user it says %1 (%2)</source>
        <translation>ユーザーについては %1 (%2) と応答します</translation>
    </message>
    <message>
        <source>%1, status %2</source>
        <translation>%1、ステータス %2</translation>
    </message>
    <message>
        <source>%1: its answer is too big for UDP, and TCP is closed</source>
        <translation>%1: 応答が UDP には大きすぎ、TCP は閉じています</translation>
    </message>
    <message>
        <source>%1, but it has no AES key for the account</source>
        <translation>%1、しかしアカウントの AES キーがありません</translation>
    </message>
    <message>
        <source>%1, offers %2</source>
        <translation>%1、%2 を提示</translation>
    </message>
    <message>
        <source>%1: the account has no AES key, or the KDC uses none</source>
        <translation>%1: アカウントに AES キーがないか、KDC が使っていません</translation>
    </message>
    <message>
        <source>session %1: %2</source>
        <translation>セッション %1: %2</translation>
    </message>
    <message>
        <source>%1 users from this computer</source>
        <translation>このコンピューターから %1 人のユーザー</translation>
    </message>
    <message>
        <source>%1 was asked for the sake of %2</source>
        <translation>%2 のために %1 に問い合わせた</translation>
    </message>
    <message>
        <source>%1, at home in %2</source>
        <translation>%1、所属は %2</translation>
    </message>
    <message>
        <source>a later request was served</source>
        <translation>後の要求は処理された</translation>
    </message>
    <message>
        <source>a ticket was asked for by one who had signed on</source>
        <translation>サインオン済みの利用者がチケットを要求した</translation>
    </message>
    <message>
        <source>a web page came in its place</source>
        <translation>代わりに Web ページが返された</translation>
    </message>
    <message>
        <source>it was to be a PAC file and is a web page</source>
        <translation>PAC ファイルのはずが Web ページである</translation>
    </message>
    <message>
        <source>none of %1 policies speaks of the realm</source>
        <translation>%1 件のポリシーのどれもレルムに触れていない</translation>
    </message>
    <message>
        <source>the reference agrees with this computer, the controller does not</source>
        <translation>基準時計はこのコンピューターと一致し、コントローラーは一致しない</translation>
    </message>
    <message>
        <source>the ticket is for the account&apos;s first key: no older one exists</source>
        <translation>チケットはアカウントの最初の鍵のものであり、より古い鍵はない</translation>
    </message>
    <message>
        <source>the way there was handed out, and nobody went</source>
        <translation>そこへの道は渡されたが、誰もたどらなかった</translation>
    </message>
    <message>
        <source>it is a KRB-CRED in base64</source>
        <translation>base64 の KRB-CRED です</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1、レコード %2</translation>
    </message>
    <message>
        <source>it answers with status %1%2</source>
        <translation>ステータス %1%2 で応答します</translation>
    </message>
    <message>
        <source>it saw no tickets</source>
        <translation>チケットが見つかりませんでした</translation>
    </message>
    <message>
        <source>read by %1; %2: %3</source>
        <translation>%1 で読み取り。%2: %3</translation>
    </message>
    <message>
        <source>Give it in full, as in https://www.example.com/.</source>
        <translation>https://www.example.com/ のように完全な形で指定してください。</translation>
    </message>
    <message>
        <source>only addresses that begin with http:// or https:// are fetched; open a file in the evidence instead</source>
        <translation>http:// または https:// で始まるアドレスのみ取得します。ファイルは証拠ページで開いてください</translation>
    </message>
    <message>
        <source>it knows the account; what may be wrong with it need not show without the password</source>
        <translation>アカウントは認識されています。問題があってもパスワードなしでは表れないことがあります</translation>
    </message>
    <message>
        <source>day and month cannot be told apart; read as month/day/year</source>
        <translation>日と月を区別できないため、月/日/年として読み取りました</translation>
    </message>
    <message>
        <source>day and month cannot be told apart; read as day/month/year</source>
        <translation>日と月を区別できないため、日/月/年として読み取りました</translation>
    </message>
    <message>
        <source>day and month of the dates could not be told apart</source>
        <translation>日付の日と月を区別できませんでした</translation>
    </message>
    <message>
        <source>the dates show no year; the latest possible one was taken</source>
        <translation>日付に年がないため、可能な最も新しい年としました</translation>
    </message>
    <message>
        <source>the dates show no year and were left out</source>
        <translation>日付に年がないため省きました</translation>
    </message>
    <message>
        <source>the date %1 %2 %3 does not exist</source>
        <translation>日付 %1 %2 %3 は存在しません</translation>
    </message>
    <message>
        <source>not understood: &quot;%1&quot;</source>
        <translation>解釈できません: 「%1」</translation>
    </message>
    <message>
        <source>the listing speaks of %1 tickets, %2 could be read</source>
        <translation>一覧には %1 件のチケットとありますが、%2 件を読み取れました</translation>
    </message>
    <message>
        <source>%1 lines around the listing were not read; the first: &quot;%2&quot;</source>
        <translation>一覧の前後の %1 行は読み取りませんでした。最初の行: 「%2」</translation>
    </message>
    <message>
        <source>the text ends inside a line; the last entry may be incomplete</source>
        <translation>テキストが行の途中で終わっているため、最後の項目は不完全な可能性があります</translation>
    </message>
    <message>
        <source>%1 more warnings</source>
        <translation>ほかに %1 件の警告</translation>
    </message>
    <message>
        <source>%1 more warnings of this kind</source>
        <translation>同じ種類の警告がほかに %1 件</translation>
    </message>
    <message>
        <source>unknown encryption type &quot;%1&quot;</source>
        <translation>不明な暗号化の種類「%1」</translation>
    </message>
    <message>
        <source>unknown flags &quot;%1&quot;</source>
        <translation>不明なフラグ「%1」</translation>
    </message>
    <message>
        <source>the entry names no server</source>
        <translation>項目にサーバーの名前がありません</translation>
    </message>
    <message>
        <source>a ticket without a principal was left out</source>
        <translation>プリンシパルのないチケットを省きました</translation>
    </message>
    <message>
        <source>a ticket shows no start or no end time</source>
        <translation>開始時刻または終了時刻のないチケットがあります</translation>
    </message>
    <message>
        <source>only the first %1 tickets were kept</source>
        <translation>最初の %1 件のチケットだけを残しました</translation>
    </message>
    <message>
        <source>only the first %1 entries were kept</source>
        <translation>最初の %1 件の項目だけを残しました</translation>
    </message>
    <message>
        <source>only the first %1 entries were read</source>
        <translation>最初の %1 件の項目だけを読み取りました</translation>
    </message>
    <message>
        <source>the file ends inside the ticket that begins at byte %1; the tickets before it are complete</source>
        <translation>ファイルはバイト %1 から始まるチケットの途中で終わっています。それより前のチケットは完全です</translation>
    </message>
    <message>
        <source>the file ends inside the entry; the entries before it are complete</source>
        <translation>ファイルは項目の途中で終わっています。それより前の項目は完全です</translation>
    </message>
    <message>
        <source>what follows the message in the file was not read</source>
        <translation>ファイルでメッセージの後に続く部分は読み取りませんでした</translation>
    </message>
    <message>
        <source>the file ends inside the message; what was whole was read</source>
        <translation>ファイルはメッセージの途中で終わっています。完全な部分だけを読み取りました</translation>
    </message>
    <message>
        <source>the capture ends inside a frame</source>
        <translation>キャプチャがフレームの途中で終わっています</translation>
    </message>
    <message>
        <source>the capture ends inside the header of a frame</source>
        <translation>キャプチャがフレームのヘッダーの途中で終わっています</translation>
    </message>
    <message>
        <source>the capture ends inside a block</source>
        <translation>キャプチャがブロックの途中で終わっています</translation>
    </message>
    <message>
        <source>the capture ends inside the header of a block</source>
        <translation>キャプチャがブロックのヘッダーの途中で終わっています</translation>
    </message>
    <message>
        <source>the capture ends inside its header</source>
        <translation>キャプチャがヘッダーの途中で終わっています</translation>
    </message>
    <message>
        <source>The frames before it were read.</source>
        <translation>それより前のフレームは読み取りました。</translation>
    </message>
    <message>
        <source>Capture again and stop the capture before you copy the file.</source>
        <translation>もう一度キャプチャし、停止してからファイルをコピーしてください。</translation>
    </message>
    <message>
        <source>Save it as pcap or pcapng.</source>
        <translation>pcap または pcapng で保存してください。</translation>
    </message>
    <message>
        <source>Save it as pcapng.</source>
        <translation>pcapng で保存してください。</translation>
    </message>
    <message>
        <source>the net-log has no end; it was read up to byte %1</source>
        <translation>net-log に終わりがないため、バイト %1 まで読み取りました</translation>
    </message>
    <message>
        <source>%1 of %2 events have a type that the net-log does not name</source>
        <translation>%2 件中 %1 件のイベントは、net-log に名前のない種類です</translation>
    </message>
    <message>
        <source>the browser left %1 tokens out of the net-log; export it again &apos;including cookies and credentials&apos; to see what they hold</source>
        <translation>ブラウザーは net-log から %1 個のトークンを省きました。内容を見るには「Cookie と資格情報を含める」で書き出し直してください</translation>
    </message>
    <message>
        <source>the HAR file breaks at byte %1 (%2); %3 entries before it were read</source>
        <translation>HAR ファイルはバイト %1 で壊れています (%2)。それより前の %3 件を読み取りました</translation>
    </message>
    <message>
        <source>the HAR file has no entries</source>
        <translation>HAR ファイルに項目がありません</translation>
    </message>
    <message>
        <source>the lines look like a log, but none of Kerberos</source>
        <translation>ログのように見えますが、Kerberos のログではありません</translation>
    </message>
    <message>
        <source>event %1 comes without its description</source>
        <translation>イベント %1 には説明がありません</translation>
    </message>
    <message>
        <source>nothing in this text looks like an event</source>
        <translation>このテキストにはイベントらしいものがありません</translation>
    </message>
    <message>
        <source>Copy the event whole: in Event Viewer choose Copy, Copy Details as Text.</source>
        <translation>イベント全体をコピーしてください。イベント ビューアーで [コピー]、[詳細をテキストとしてコピー] を選びます。</translation>
    </message>
    <message>
        <source>Copy the event again: in Event Viewer choose Copy, Copy Details as Text.</source>
        <translation>イベントをもう一度コピーしてください。イベント ビューアーで [コピー]、[詳細をテキストとしてコピー] を選びます。</translation>
    </message>
    <message>
        <source>the input ends within this event</source>
        <translation>入力がこのイベントの途中で終わっています</translation>
    </message>
    <message>
        <source>this event has no number and was left out</source>
        <translation>このイベントには番号がないため省きました</translation>
    </message>
    <message>
        <source>the file ends early: %1 of %2 chunks are there</source>
        <translation>ファイルが途中で終わっています: %2 個中 %1 個のチャンクがあります</translation>
    </message>
    <message>
        <source>record %1 cannot be read: %2</source>
        <translation>レコード %1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 events beyond the first %2 were counted but not kept</source>
        <translation>最初の %2 件より後の %1 件のイベントは数えましたが残していません</translation>
    </message>
    <message>
        <source>the scheme says %1, but the token holds %2</source>
        <translation>スキームは %1 ですが、トークンの内容は %2 です</translation>
    </message>
    <message>
        <source>Copy the output of klist again and paste it whole.</source>
        <translation>klist の出力をもう一度コピーし、全体を貼り付けてください。</translation>
    </message>
    <message>
        <source>Paste the whole output of &quot;klist&quot;, from the first line to the last.</source>
        <translation>「klist」の出力全体を、最初の行から最後の行まで貼り付けてください。</translation>
    </message>
    <message>
        <source>Name another file, or copy the output again.</source>
        <translation>別のファイルを指定するか、出力をもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Sign in again, or name another file.</source>
        <translation>もう一度サインインするか、別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>asked %1 once about %2, without a password, offering AES</source>
        <translation>%1 に %2 について一度、パスワードなしで AES を提示して問い合わせました</translation>
    </message>
    <message>
        <source>no ticket for it could be had: %1</source>
        <translation>そのチケットを取得できませんでした: %1</translation>
    </message>
    <message>
        <source>shown a ticket it answers with status %1</source>
        <translation>チケットを示すとステータス %1 で応答します</translation>
    </message>
    <message>
        <source>the store of cases was made by a newer version</source>
        <translation>ケースの保存先はより新しいバージョンで作成されています</translation>
    </message>
    <message>
        <source>it was saved by a newer version (format %1; this program reads up to %2)</source>
        <translation>より新しいバージョンで保存されています (形式 %1。このプログラムが読めるのは %2 まで)</translation>
    </message>
    <message>
        <source>Update the program; the file was not changed.</source>
        <translation>プログラムを更新してください。ファイルは変更していません。</translation>
    </message>
    <message>
        <source>Use an earlier copy of it.</source>
        <translation>以前のコピーを使ってください。</translation>
    </message>
    <message>
        <source>Copy it again, or use an earlier copy of it.</source>
        <translation>もう一度コピーするか、以前のコピーを使ってください。</translation>
    </message>
    <message>
        <source>Choose a .kscase file.</source>
        <translation>.kscase ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>名前とフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>Save under another name or in another folder.</source>
        <translation>別の名前か別のフォルダーに保存してください。</translation>
    </message>
    <message>
        <source>nothing can be written in its folder (%1)</source>
        <translation>そのフォルダーに書き込めません (%1)</translation>
    </message>
    <message>
        <source>the file may not be written</source>
        <translation>ファイルへの書き込みが許可されていません</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>ファイルを開けません</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>somebody else has saved this case since it was opened</source>
        <translation>開いた後に別の人がこのケースを保存しました</translation>
    </message>
    <message>
        <source>another window has changed the case &quot;%1&quot;</source>
        <translation>別のウィンドウがケース「%1」を変更しました</translation>
    </message>
    <message>
        <source>Keep this work as a copy, or open the case again to see the other changes.</source>
        <translation>この作業をコピーとして残すか、ケースを開き直してほかの変更を確認してください。</translation>
    </message>
    <message>
        <source>Save under another name, or open the file again to see the other changes.</source>
        <translation>別の名前で保存するか、ファイルを開き直してほかの変更を確認してください。</translation>
    </message>
    <message>
        <source>Close the other window and try again.</source>
        <translation>もう一方のウィンドウを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>Remove the largest piece of evidence.</source>
        <translation>最も大きい証拠を削除してください。</translation>
    </message>
    <message>
        <source>your notes cannot be opened (%1)</source>
        <translation>メモを開けません (%1)</translation>
    </message>
    <message>
        <source>your notes cannot be written (%1)</source>
        <translation>メモを書き込めません (%1)</translation>
    </message>
    <message>
        <source>a note has at most %1 characters</source>
        <translation>メモは最大 %1 文字です</translation>
    </message>
    <message>
        <source>a value has at most %1 characters</source>
        <translation>値は最大 %1 文字です</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read as %2</source>
        <translation>「%1」は %2 として読み取れません</translation>
    </message>
    <message>
        <source>there is no such row</source>
        <translation>その行はありません</translation>
    </message>
    <message>
        <source>there is no room left to write</source>
        <translation>書き込む空きがありません</translation>
    </message>
    <message>
        <source>Free some space or save in another folder; what was saved before is untouched.</source>
        <translation>空きを作るか別のフォルダーに保存してください。前に保存したものはそのままです。</translation>
    </message>
    <message>
        <source>Check the name and your rights on the folder.</source>
        <translation>名前とフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>別のプログラムがこのファイルを使用しています</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>ファイルが壊れています</translation>
    </message>
    <message>
        <source>a part of the case is too large to be stored</source>
        <translation>ケースの一部が大きすぎて保存できません</translation>
    </message>
    <message>
        <source>reading or writing failed</source>
        <translation>読み書きに失敗しました</translation>
    </message>
    <message>
        <source>Check the disk or the network drive and try again.</source>
        <translation>ディスクかネットワークドライブを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>ファイルが壊れています (%1)</translation>
    </message>
    <message>
        <source>it holds %1 cases instead of one</source>
        <translation>1 件ではなく %1 件のケースが入っています</translation>
    </message>
    <message>
        <source>the file has been replaced since it was opened (%1)</source>
        <translation>開いた後にファイルが置き換えられました (%1)</translation>
    </message>
    <message>
        <source>the case would need more than the %1 bytes that a case file may have</source>
        <translation>ケースがケースファイルの上限 %1 バイトを超えます</translation>
    </message>
    <message>
        <source>the file ends inside its header</source>
        <translation>ファイルがヘッダーの途中で終わっています</translation>
    </message>
    <message>
        <source>this is no file</source>
        <translation>これはファイルではありません</translation>
    </message>
    <message>
        <source>Check your rights on it.</source>
        <translation>アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Ask for the case again.</source>
        <translation>ケースをもう一度もらってください。</translation>
    </message>
    <message>
        <source>the file has %1 bytes, more than the %2 that a case file may have</source>
        <translation>ファイルは %1 バイトで、ケースファイルの上限 %2 を超えています</translation>
    </message>
    <message>
        <source>this is no case file</source>
        <translation>これはケースファイルではありません</translation>
    </message>
    <message>
        <source>Choose a .kscase file; other evidence is added to an open case.</source>
        <translation>.kscase ファイルを選んでください。ほかの証拠は開いているケースに追加します。</translation>
    </message>
    <message>
        <source>this is the program&apos;s own store of cases, no case file</source>
        <translation>これはプログラムのケース保管庫で、ケースファイルではありません</translation>
    </message>
    <message>
        <source>Open a case from the list of cases.</source>
        <translation>ケース一覧からケースを開いてください。</translation>
    </message>
    <message>
        <source>this is the database of another program, no case file</source>
        <translation>これは別のプログラムのデータベースで、ケースファイルではありません</translation>
    </message>
    <message>
        <source>the head of the file is damaged</source>
        <translation>ファイルの先頭が壊れています</translation>
    </message>
    <message>
        <source>the file ends early: it should have %1 bytes</source>
        <translation>ファイルが途中で終わっています。本来は %1 バイトです</translation>
    </message>
    <message>
        <source>Open it with the newer program that saved it.</source>
        <translation>保存した新しい版のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>what was read of its evidence is damaged</source>
        <translation>証拠から読み取った内容が壊れています</translation>
    </message>
    <message>
        <source>it holds a part that belongs to no evidence</source>
        <translation>どの証拠にも属さない部分があります</translation>
    </message>
    <message>
        <source>the state &quot;%1&quot; is not known here</source>
        <translation>状態 &quot;%1&quot; は不明です</translation>
    </message>
    <message>
        <source>there is no such case</source>
        <translation>そのケースはありません</translation>
    </message>
    <message>
        <source>evidence of the kind &quot;%1&quot; is not known here</source>
        <translation>種類 &quot;%1&quot; の証拠は不明です</translation>
    </message>
    <message>
        <source>what was read of its evidence (&quot;%1&quot;) is not known here</source>
        <translation>証拠から読み取った内容 (&quot;%1&quot;) は不明です</translation>
    </message>
    <message>
        <source>a part of it (&quot;%1&quot;) belongs to nothing</source>
        <translation>どこにも属さない部分 (&quot;%1&quot;) があります</translation>
    </message>
    <message>
        <source>the file is damaged: what it holds is not what was saved</source>
        <translation>ファイルが壊れています。保存した内容と違います</translation>
    </message>
    <message>
        <source>it holds something that is no part of a case (%1)</source>
        <translation>ケースの一部でないもの (%1) が入っています</translation>
    </message>
    <message>
        <source>Do not use this file; ask for the case again.</source>
        <translation>このファイルは使わず、ケースをもう一度もらってください。</translation>
    </message>
    <message>
        <source>parts of the case are missing in it</source>
        <translation>ケースの一部が欠けています</translation>
    </message>
    <message>
        <source>there is no such case any more</source>
        <translation>そのケースはもうありません</translation>
    </message>
    <message>
        <source>It was removed; choose another.</source>
        <translation>削除されました。別のものを選んでください。</translation>
    </message>
    <message>
        <source>the store of cases is damaged (%1)</source>
        <translation>ケース保管庫が壊れています (%1)</translation>
    </message>
    <message>
        <source>Let the program take the whole cases into a new store.</source>
        <translation>無事なケースを新しい保管庫に移させてください。</translation>
    </message>
    <message>
        <source>the folder for your notes cannot be made</source>
        <translation>メモのフォルダーを作成できません</translation>
    </message>
    <message>
        <source>the file with your notes is damaged</source>
        <translation>メモのファイルが壊れています</translation>
    </message>
    <message>
        <source>Put a copy of it back, or move it away to begin anew.</source>
        <translation>コピーを戻すか、移動して新しく始めてください。</translation>
    </message>
    <message>
        <source>this file holds no notes that this version can read</source>
        <translation>この版で読めるメモがファイルにありません</translation>
    </message>
    <message>
        <source>Use the version of the program that wrote it.</source>
        <translation>書き込んだ版のプログラムを使用してください。</translation>
    </message>
    <message>
        <source>Check that the folder is yours and the disk is not full.</source>
        <translation>フォルダーが自分のものか、ディスクが満杯でないか確認してください。</translation>
    </message>
    <message>
        <source>your notes cannot be read (%1)</source>
        <translation>メモを読めません (%1)</translation>
    </message>
    <message>
        <source>another program is saving it right now</source>
        <translation>別のプログラムが保存中です</translation>
    </message>
    <message>
        <source>Let the program take the whole cases into a new store; the damaged file is kept.</source>
        <translation>無事なケースを新しい保管庫に移させてください。壊れたファイルは残ります。</translation>
    </message>
    <message>
        <source>this file belongs to another program</source>
        <translation>このファイルは別のプログラムのものです</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder for the data.</source>
        <translation>移動するか、データ用に別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>the folder for cases cannot be made</source>
        <translation>ケースのフォルダーを作成できません</translation>
    </message>
    <message>
        <source>Check your rights on the folder above it, or choose another in the settings.</source>
        <translation>上のフォルダーの権限を確認するか、設定で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>cannot be made (%1)</source>
        <translation>作成できません (%1)</translation>
    </message>
    <message>
        <source>Check your rights on the folder, or choose another in the settings.</source>
        <translation>フォルダーの権限を確認するか、設定で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>cannot be renamed</source>
        <translation>名前を変更できません</translation>
    </message>
    <message>
        <source>Close the other windows of the program and try again.</source>
        <translation>プログラムのほかのウィンドウを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>フォルダーがありません</translation>
    </message>
    <message>
        <source>Connect the drive or save in another folder.</source>
        <translation>ドライブを接続するか、別のフォルダーに保存してください。</translation>
    </message>
    <message>
        <source>%1 failed (%2)</source>
        <translation>%1に失敗しました (%2)</translation>
    </message>
    <message>
        <source>What was saved before is untouched; check the disk or save in another folder.</source>
        <translation>前に保存したものはそのままです。ディスクを確認するか、別のフォルダーに保存してください。</translation>
    </message>
    <message>
        <source>writing to the disk</source>
        <translation>ディスクへの書き込み</translation>
    </message>
    <message>
        <source>putting the file in its place</source>
        <translation>ファイルの配置</translation>
    </message>
    <message>
        <source>no temporary folder can be made</source>
        <translation>一時フォルダーを作成できません</translation>
    </message>
    <message>
        <source>Free some space on the disk.</source>
        <translation>ディスクに空きを作ってください。</translation>
    </message>
    <message>
        <source>the case is too large for the team store</source>
        <translation>ケースがチームストアには大きすぎます</translation>
    </message>
    <message>
        <source>Remove its largest piece of evidence; until then it stays on this computer.</source>
        <translation>最も大きな証拠を削除してください。それまではこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>what came from the team store is no case</source>
        <translation>チームストアから来たものはケースではありません</translation>
    </message>
    <message>
        <source>reading from the team store failed (%1)</source>
        <translation>チームストアの読み取りに失敗しました (%1)</translation>
    </message>
    <message>
        <source>what came from the team store is no note</source>
        <translation>チームストアから来たものはメモではありません</translation>
    </message>
    <message>
        <source>your note and that of somebody else are too long for one note</source>
        <translation>あなたのメモとほかの人のメモを合わせると長すぎます</translation>
    </message>
    <message>
        <source>Shorten yours; until then it stays on this computer, and theirs in the team store.</source>
        <translation>短くしてください。それまであなたのメモはこのコンピューターに、相手のものはチームストアに残ります。</translation>
    </message>
    <message>
        <source>what came from the team store is no knowledge pack</source>
        <translation>チームストアから来たものはナレッジパックではありません</translation>
    </message>
    <message>
        <source>the pack &apos;%1&apos; belongs to the administrators</source>
        <translation>パック &apos;%1&apos; は管理者のものです</translation>
    </message>
    <message>
        <source>Ask who looks after this computer.</source>
        <translation>このコンピューターの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>%1 packs are installed, as many as are read</source>
        <translation>%1 個のパックがあり、読める上限です</translation>
    </message>
    <message>
        <source>Remove one that is not needed any more.</source>
        <translation>不要になったものを削除してください。</translation>
    </message>
    <message>
        <source>cannot be removed (%1)</source>
        <translation>削除できません (%1)</translation>
    </message>
    <message>
        <source>somebody else has changed it at the same time</source>
        <translation>ほかの人が同時に変更しました</translation>
    </message>
    <message>
        <source>it is not said where the team store is</source>
        <translation>チームストアの場所が指定されていません</translation>
    </message>
    <message>
        <source>Name host and database, or a service, in the settings.</source>
        <translation>設定でホストとデータベース、またはサービスを指定してください。</translation>
    </message>
    <message>
        <source>this computer has no driver for PostgreSQL (QPSQL)</source>
        <translation>このコンピューターには PostgreSQL のドライバー (QPSQL) がありません</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-psql, or what your system calls it.</source>
        <translation>パッケージ libqt6sql6-psql (または相当するもの) をインストールしてください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be a part of the address of a team store</source>
        <translation>&apos;%1&apos; はチームストアのアドレスに使えません</translation>
    </message>
    <message>
        <source>the team store was made by a newer version (tables %1, cases %2; this program knows up to %3 and %4)</source>
        <translation>チームストアは新しい版で作成されています (テーブル %1、ケース %2、このプログラムは %3 と %4 まで)</translation>
    </message>
    <message>
        <source>Update the program. Your cases stay on this computer until then; nothing was changed.</source>
        <translation>プログラムを更新してください。それまでケースはこのコンピューターに残り、何も変更していません。</translation>
    </message>
    <message>
        <source>the tables of the team store are not whole</source>
        <translation>チームストアのテーブルが不完全です</translation>
    </message>
    <message>
        <source>Ask whoever runs the database to restore them.</source>
        <translation>データベースの管理者に復元を頼んでください。</translation>
    </message>
    <message>
        <source>the team store does not let you in</source>
        <translation>チームストアに入れません</translation>
    </message>
    <message>
        <source>Put your password into the password file of PostgreSQL (pgpass), or ask for an account.</source>
        <translation>PostgreSQL のパスワードファイル (pgpass) にパスワードを書くか、アカウントを申請してください。</translation>
    </message>
    <message>
        <source>there is no such database</source>
        <translation>そのデータベースはありません</translation>
    </message>
    <message>
        <source>Check its name in the settings.</source>
        <translation>設定で名前を確認してください。</translation>
    </message>
    <message>
        <source>you have no right to do this in the team store</source>
        <translation>チームストアでこの操作の権限がありません</translation>
    </message>
    <message>
        <source>Ask whoever runs the database for rights on the schema kerbscope.</source>
        <translation>データベースの管理者にスキーマ kerbscope の権限を頼んでください。</translation>
    </message>
    <message>
        <source>the connection to the team store is not safe</source>
        <translation>チームストアへの接続が安全ではありません</translation>
    </message>
    <message>
        <source>Check the certificate of the server and the setting for TLS.</source>
        <translation>サーバーの証明書と TLS の設定を確認してください。</translation>
    </message>
    <message>
        <source>the team store cannot be reached</source>
        <translation>チームストアに接続できません</translation>
    </message>
    <message>
        <source>Your work is kept on this computer and sent later. Check network, host and port if this lasts.</source>
        <translation>作業はこのコンピューターに残り、後で送られます。続く場合はネットワーク、ホスト、ポートを確認してください。</translation>
    </message>
    <message>
        <source>the team store is busy</source>
        <translation>チームストアがビジーです</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>自動的に再試行します。</translation>
    </message>
    <message>
        <source>the team store reports an error</source>
        <translation>チームストアがエラーを報告しました</translation>
    </message>
    <message>
        <source>Ask whoever runs the database; your work is kept on this computer.</source>
        <translation>データベースの管理者に尋ねてください。作業はこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>what is remembered of the team store cannot be written (%1)</source>
        <translation>チームストアの記録を書き込めません (%1)</translation>
    </message>
    <message>
        <source>a case of the team store has another id inside</source>
        <translation>チームストアのケースの内部の ID が違います</translation>
    </message>
    <message>
        <source>this pack changes what other knowledge needs: %1</source>
        <translation>このパックはほかの知識に必要なものを変えます: %1</translation>
    </message>
    <message>
        <source>the pack &apos;%1&apos; is there again in %2, which is used instead</source>
        <translation>パック &apos;%1&apos; は %2 にもあり、そちらを使用します</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>どちらかを削除してください。</translation>
    </message>
    <message>
        <source>Without it no knowledge pack can be used.</source>
        <translation>これがないとナレッジパックを使えません。</translation>
    </message>
    <message>
        <source>Check the name and that you may read it.</source>
        <translation>名前と読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>no pack &apos;%1&apos; is installed</source>
        <translation>パック &apos;%1&apos; はインストールされていません</translation>
    </message>
    <message>
        <source>the catalog cannot be copied (%1)</source>
        <translation>カタログをコピーできません (%1)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 rows, at most %3 are allowed</source>
        <translation>&apos;%1&apos; は %2 行で、上限は %3 行です</translation>
    </message>
    <message>
        <source>the file does not say which pack it is</source>
        <translation>どのパックかがファイルに書かれていません</translation>
    </message>
    <message>
        <source>A pack begins with &apos;pack:&apos; and id, title and version below it.</source>
        <translation>パックは &apos;pack:&apos; で始まり、その下に id、title、version を書きます。</translation>
    </message>
    <message>
        <source>the pack&apos;s id &apos;%1&apos; must be 1 to 63 small letters, digits and hyphens</source>
        <translation>パックの id &apos;%1&apos; は小文字、数字、ハイフンで 1～63 文字にしてください</translation>
    </message>
    <message>
        <source>the pack has no title</source>
        <translation>パックにタイトルがありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no realm; it is written in capitals, such as CORP.EXAMPLE.COM</source>
        <translation>&apos;%1&apos; はレルムではありません。CORP.EXAMPLE.COM のように大文字で書きます</translation>
    </message>
    <message>
        <source>the realm does not say its kind (own or proxy)</source>
        <translation>レルムの種類 (own または proxy) がありません</translation>
    </message>
    <message>
        <source>the proxy has no port</source>
        <translation>プロキシにポートがありません</translation>
    </message>
    <message>
        <source>the contact does not say for whom it stands (&apos;owner&apos;)</source>
        <translation>連絡先に担当 (&apos;owner&apos;) がありません</translation>
    </message>
    <message>
        <source>the contact has neither phone nor mail nor address</source>
        <translation>連絡先に電話、メール、アドレスのどれもありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address that begins with http:// or https://</source>
        <translation>&apos;%1&apos; は http:// または https:// で始まるアドレスではありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than %2 rows</source>
        <translation>&apos;%1&apos; は %2 行を超えています</translation>
    </message>
    <message>
        <source>the pack has more than %1 bytes</source>
        <translation>パックが %1 バイトを超えています</translation>
    </message>
    <message>
        <source>Make two packs of it.</source>
        <translation>2 つのパックに分けてください。</translation>
    </message>
    <message>
        <source>the file must be a mapping that begins with &apos;pack:&apos;</source>
        <translation>ファイルは &apos;pack:&apos; で始まるマッピングにしてください</translation>
    </message>
    <message>
        <source>the pack says nothing</source>
        <translation>パックに内容がありません</translation>
    </message>
</context>
</TS>
