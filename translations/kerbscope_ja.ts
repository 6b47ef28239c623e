<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AnswerPath</name>
    <message>
        <source>typed</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>read here</source>
        <translation>ここで読取</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was found in it.</source>
        <translation>何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>could not be found out</source>
        <translation>確認できませんでした</translation>
    </message>
</context>
<context>
    <name>CaseFileDialog</name>
    <message>
        <source>Cases (*.kscase)</source>
        <translation>ケース (*.kscase)</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>Settings of this computer</source>
        <translation>このコンピューターの設定</translation>
    </message>
    <message>
        <source>Names in DNS</source>
        <translation>DNS の名前</translation>
    </message>
    <message>
        <source>Domain controllers and the account</source>
        <translation>ドメイン コントローラーとアカウント</translation>
    </message>
    <message>
        <source>Clock against the domain controllers</source>
        <translation>ドメイン コントローラーとの時計の差</translation>
    </message>
    <message>
        <source>KDC of the proxy&apos;s realm</source>
        <translation>プロキシの realm の KDC</translation>
    </message>
    <message>
        <source>Clock against the proxy&apos;s realm</source>
        <translation>プロキシの realm との時計の差</translation>
    </message>
    <message>
        <source>Clock against the time server</source>
        <translation>タイム サーバーとの時計の差</translation>
    </message>
    <message>
        <source>Tickets on the way to the service</source>
        <translation>サービスまでの経路のチケット</translation>
    </message>
    <message>
        <source>PAC file</source>
        <translation>PAC ファイル</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>チェック不可</translation>
    </message>
    <message>
        <source>this computer&apos;s DNS server, about %1</source>
        <translation>このコンピューターの DNS サーバー (%1 について)</translation>
    </message>
    <message>
        <source>the DNS server %1, about %2</source>
        <translation>DNS サーバー %1 (%2 について)</translation>
    </message>
    <message>
        <source>%1, domain controller (KDC) of %2</source>
        <translation>%1 (%2 のドメイン コントローラー (KDC))</translation>
    </message>
    <message>
        <source>the domain controllers that DNS names for %1</source>
        <translation>DNS が示す %1 のドメイン コントローラー</translation>
    </message>
    <message>
        <source>the domain controllers on the way to a ticket for %1</source>
        <translation>%1 のチケットまでの経路のドメイン コントローラー</translation>
    </message>
    <message>
        <source>the time server %1</source>
        <translation>タイム サーバー %1</translation>
    </message>
    <message>
        <source>%1, for the PAC file</source>
        <translation>%1 (PAC ファイル用)</translation>
    </message>
    <message>
        <source>the proxy %1, for a connection to %2</source>
        <translation>プロキシ %1 (%2 への接続用)</translation>
    </message>
</context>
<context>
    <name>CodePrint</name>
    <message>
        <source>My notes: %1</source>
        <translation>自分のメモ: %1</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>%1 を印刷</translation>
    </message>
</context>
<context>
    <name>CodeText</name>
    <message>
        <source>Standing: %1</source>
        <translation>確度: %1</translation>
    </message>
    <message>
        <source>When it occurs</source>
        <translation>発生する状況</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>考えられる原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>How to verify</source>
        <translation>確認方法</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>+ new</source>
        <translation>+ 新規</translation>
    </message>
    <message>
        <source>− gone</source>
        <translation>− 消失</translation>
    </message>
    <message>
        <source>↻ renewed</source>
        <translation>↻ 更新</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ 変更</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>starts %1 instead of %2</source>
        <translation>開始 %1 (以前 %2)</translation>
    </message>
    <message>
        <source>ends %1 instead of %2</source>
        <translation>終了 %1 (以前 %2)</translation>
    </message>
    <message>
        <source>renewable until %1 instead of %2</source>
        <translation>更新期限 %1 (以前 %2)</translation>
    </message>
    <message>
        <source>ticket encrypted with %1 instead of %2</source>
        <translation>チケットの暗号化 %1 (以前 %2)</translation>
    </message>
    <message>
        <source>session key %1 instead of %2</source>
        <translation>セッション キー %1 (以前 %2)</translation>
    </message>
    <message>
        <source>flags gained: %1</source>
        <translation>追加されたフラグ: %1</translation>
    </message>
    <message>
        <source>flags lost: %1</source>
        <translation>なくなったフラグ: %1</translation>
    </message>
    <message>
        <source>from KDC %1 instead of %2</source>
        <translation>KDC %1 (以前 %2)</translation>
    </message>
    <message>
        <source>key version %1 instead of %2</source>
        <translation>キー バージョン %1 (以前 %2)</translation>
    </message>
    <message>
        <source>flags of the cache %1 instead of %2</source>
        <translation>キャッシュ フラグ %1 (以前 %2)</translation>
    </message>
    <message>
        <source>was valid until %1</source>
        <translation>%1 まで有効でした</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>%1 まで有効</translation>
    </message>
    <message>
        <source>from KDC %1</source>
        <translation>KDC %1 から</translation>
    </message>
    <message>
        <source>%1 gone</source>
        <translation>消失 %1 件</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新規 %1 件</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>変更 %1 件</translation>
    </message>
    <message>
        <source>%1 renewed</source>
        <translation>更新 %1 件</translation>
    </message>
    <message>
        <source>%1 as before</source>
        <translation>変化なし %1 件</translation>
    </message>
    <message>
        <source>Both show the same tickets (%1).</source>
        <translation>どちらも同じチケットです (%1)。</translation>
    </message>
    <message>
        <source>Neither shows a ticket.</source>
        <translation>どちらにもチケットがありません。</translation>
    </message>
    <message>
        <source>Tickets: %1.</source>
        <translation>チケット: %1。</translation>
    </message>
    <message>
        <source>They are of two users, so tickets are compared by the service they are for: “gone” is what only the first user has, “new” what only the second one has.</source>
        <translation>2 人のユーザーのものなのでサービスごとに比較します。「消失」は最初のユーザーのみ、「新規」は 2 人目のみにあります。</translation>
    </message>
    <message>
        <source>A sign-on ticket is gone and none came in its place.</source>
        <translation>サインオン チケットがなくなり、代わりもありません。</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>前: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>後: %1</translation>
    </message>
</context>
<context>
    <name>ConclusionText</name>
    <message>
        <source>Nothing wrong was seen in what was looked at</source>
        <translation>調べた範囲では異常は見つかりませんでした</translation>
    </message>
    <message>
        <source>No known cause fits what was seen</source>
        <translation>見えたことに合う既知の原因はありません</translation>
    </message>
    <message>
        <source>The cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The most likely cause</source>
        <translation>最も可能性の高い原因</translation>
    </message>
    <message>
        <source>The likeliest so far, not certain</source>
        <translation>現時点で最有力、ただし未確定</translation>
    </message>
    <message>
        <source>Who acts: %1</source>
        <translation>対応者: %1</translation>
    </message>
    <message>
        <source>%1 likely by how common it is</source>
        <translation>頻度から見た可能性 %1</translation>
    </message>
    <message>
        <source>%1 likely; one finding speaks for it</source>
        <translation>可能性 %1、裏付ける所見 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1 likely; %n findings speak for it</source>
        <translation>
            <numerusform>可能性 %1、裏付ける所見 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>対処方法:</translation>
    </message>
    <message>
        <source>Verify:</source>
        <translation>確認:</translation>
    </message>
    <message>
        <source>Escalate with: %1</source>
        <translation>エスカレーション時に添えるもの: %1</translation>
    </message>
    <message>
        <source>Not looked at:</source>
        <translation>未確認:</translation>
    </message>
    <message>
        <source>Whom to ask:</source>
        <translation>問い合わせ先:</translation>
    </message>
    <message>
        <source>If it does not help, this is how you reach us: %1</source>
        <translation>解決しない場合のご連絡先: %1</translation>
    </message>
    <message>
        <source>Helpdesk: %1</source>
        <translation>ヘルプデスク: %1</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Page code 471000</source>
        <translation>ページ コード 471000</translation>
    </message>
    <message>
        <source>The proxy got no ticket. klist shows the own ticket only.</source>
        <translation>プロキシにチケットが届いていません。klist には自分のチケットだけが表示されます。</translation>
    </message>
    <message>
        <source>Back from a long weekend</source>
        <translation>連休明け</translation>
    </message>
    <message>
        <source>Every ticket on the notebook has run out.</source>
        <translation>ノート PC のチケットがすべて期限切れです。</translation>
    </message>
    <message>
        <source>The name nobody registered</source>
        <translation>誰も登録していない名前</translation>
    </message>
    <message>
        <source>klist asks for a ticket to a web site and is refused.</source>
        <translation>klist が Web サイトのチケットを要求して拒否されます。</translation>
    </message>
</context>
<context>
    <name>FieldSigns</name>
    <message>
        <source>Empty the field</source>
        <translation>欄を空にする</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>欄へ移動</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>forwardable</source>
        <translation>転送可能</translation>
    </message>
    <message>
        <source>A new ticket with another network address may be got from it.</source>
        <translation>別のネットワーク アドレスの新しいチケットを取得できます。</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>転送済み</translation>
    </message>
    <message>
        <source>It was forwarded, or made from one that was.</source>
        <translation>転送されたか、転送されたチケットから作られました。</translation>
    </message>
    <message>
        <source>proxiable</source>
        <translation>プロキシ可能</translation>
    </message>
    <message>
        <source>A service ticket for another address may be got from it.</source>
        <translation>別のアドレス用のサービス チケットを取得できます。</translation>
    </message>
    <message>
        <source>proxy ticket</source>
        <translation>プロキシ チケット</translation>
    </message>
    <message>
        <source>It was made for a service that acts for the user.</source>
        <translation>ユーザーの代わりに動作するサービス用に作られました。</translation>
    </message>
    <message>
        <source>may be postdated</source>
        <translation>後日付可能</translation>
    </message>
    <message>
        <source>A ticket that begins later may be got from it.</source>
        <translation>後で有効になるチケットを取得できます。</translation>
    </message>
    <message>
        <source>postdated</source>
        <translation>後日付</translation>
    </message>
    <message>
        <source>It was asked for in advance, to begin later.</source>
        <translation>後で有効になるよう前もって要求されました。</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>The KDC must validate it before it can be used.</source>
        <translation>使用前に KDC による検証が必要です。</translation>
    </message>
    <message>
        <source>renewable</source>
        <translation>更新可能</translation>
    </message>
    <message>
        <source>It can be renewed without the password until its renewal ends.</source>
        <translation>更新期限まではパスワードなしで更新できます。</translation>
    </message>
    <message>
        <source>from a sign-on</source>
        <translation>サインオンで取得</translation>
    </message>
    <message>
        <source>It came from a sign-on itself, not from another ticket.</source>
        <translation>別のチケットからではなく、サインオンで取得されました。</translation>
    </message>
    <message>
        <source>pre-authenticated</source>
        <translation>事前認証済み</translation>
    </message>
    <message>
        <source>The KDC had proof of the password or key before it answered.</source>
        <translation>KDC は応答前にパスワードまたはキーの証明を得ていました。</translation>
    </message>
    <message>
        <source>hardware-authenticated</source>
        <translation>ハードウェア認証済み</translation>
    </message>
    <message>
        <source>A device such as a smart card was needed for the sign-on.</source>
        <translation>サインオンにスマート カードなどの装置が必要でした。</translation>
    </message>
    <message>
        <source>trust path checked</source>
        <translation>信頼パス確認済み</translation>
    </message>
    <message>
        <source>The KDC has checked the realms that the ticket came through.</source>
        <translation>チケットが通過した realm を KDC が確認しました。</translation>
    </message>
    <message>
        <source>may be delegated to</source>
        <translation>委任先として可</translation>
    </message>
    <message>
        <source>The service is trusted to act for the user.</source>
        <translation>サービスはユーザーの代理として信頼されています。</translation>
    </message>
    <message>
        <source>name canonicalized</source>
        <translation>名前の正規化</translation>
    </message>
    <message>
        <source>The answer&apos;s extra data were protected; Windows prints name_canonicalize.</source>
        <translation>応答の追加データは保護されていました。Windows では name_canonicalize と表示されます。</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>It names nobody: it was got without an identity.</source>
        <translation>誰も示していません。ID なしで取得されました。</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>1 % 未満</translation>
    </message>
    <message>
        <source>&gt; 99 %</source>
        <translation>99 % 超</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>LadderWords</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>内容: %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>宛先 %1</translation>
    </message>
    <message>
        <source>Offers %1</source>
        <translation>%1 を提示</translation>
    </message>
    <message>
        <source>Names %1</source>
        <translation>%1 を指定</translation>
    </message>
    <message>
        <source>With proof of the password</source>
        <translation>パスワードの証明あり</translation>
    </message>
    <message>
        <source>Without proof of the password, as the first request is</source>
        <translation>パスワードの証明なし (最初の要求では通常)</translation>
    </message>
    <message>
        <source>Inside a sign-on token</source>
        <translation>サインオン トークン内</translation>
    </message>
    <message>
        <source>Refused by the network: the port is closed</source>
        <translation>ネットワークが拒否: ポートが閉じています</translation>
    </message>
    <message>
        <source>No answer is in the capture</source>
        <translation>キャプチャに応答がありません</translation>
    </message>
    <message>
        <source>HTTP %1 offers %2</source>
        <translation>HTTP %1 が %2 を提示</translation>
    </message>
    <message>
        <source>Negotiate is not offered, so Kerberos cannot be used</source>
        <translation>Negotiate が提示されないため Kerberos は使えません</translation>
    </message>
    <message>
        <source>%1: NTLM, not Kerberos</source>
        <translation>%1: NTLM であり Kerberos ではない</translation>
    </message>
    <message>
        <source>%1: Kerberos</source>
        <translation>%1: Kerberos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Token of %n bytes</source>
        <translation>
            <numerusform>%n バイトのトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>To reach %1</source>
        <translation>%1 への接続用</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>見当たらず</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>アドレス %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody signed on: there is no AS-REQ. The ticket was there before the capture began, or was never asked for.</source>
        <translation>サインオンがありません: AS-REQ なし。チケットはキャプチャ前からあったか、要求されていません。</translation>
    </message>
    <message>
        <source>No service ticket was asked for: there is no TGS-REQ.</source>
        <translation>サービス チケットの要求がありません: TGS-REQ なし。</translation>
    </message>
    <message>
        <source>No question for the ticket of the proxy&apos;s realm left this computer.</source>
        <translation>プロキシの realm のチケットは要求されていません。</translation>
    </message>
    <message>
        <source>No proxy asked for a sign-on: there is no 407. HTTPS inside a tunnel cannot be seen.</source>
        <translation>サインオンを求めたプロキシはありません: 407 なし。トンネル内の HTTPS は見えません。</translation>
    </message>
    <message>
        <source>No Kerberos token was sent to the proxy.</source>
        <translation>プロキシに Kerberos トークンは送られていません。</translation>
    </message>
    <message>
        <source>Nobody looked for a KDC in DNS.</source>
        <translation>DNS での KDC の検索はありません。</translation>
    </message>
</context>
<context>
    <name>LookupCommand</name>
    <message>
        <source>When it occurs</source>
        <translation>発生する状況</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>考えられる原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>How to verify</source>
        <translation>確認方法</translation>
    </message>
    <message>
        <source>Standing: %1</source>
        <translation>確度: %1</translation>
    </message>
    <message>
        <source>Sources differ: %1</source>
        <translation>出典に相違あり: %1</translation>
    </message>
    <message>
        <source>See also: %1</source>
        <translation>関連項目: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>From the knowledge pack %1</source>
        <translation>ナレッジ パック %1 から</translation>
    </message>
    <message>
        <source>Seen in: %1</source>
        <translation>表示される場所: %1</translation>
    </message>
    <message>
        <source>Nothing is known under that name or number.</source>
        <translation>その名前や番号では何も見つかりません。</translation>
    </message>
</context>
<context>
    <name>Notation</name>
    <message>
        <source>bit %1</source>
        <translation>ビット %1</translation>
    </message>
    <message>
        <source>counted from the left, as RFC 4120 does</source>
        <translation>RFC 4120 と同じく左から数えた番号</translation>
    </message>
    <message>
        <source>decimal</source>
        <translation>10 進数</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>16 進数</translation>
    </message>
    <message>
        <source>decimal without sign</source>
        <translation>符号なし 10 進数</translation>
    </message>
    <message>
        <source>decimal with sign</source>
        <translation>符号付き 10 進数</translation>
    </message>
    <message>
        <source>as it is written</source>
        <translation>表記どおり</translation>
    </message>
</context>
<context>
    <name>ReportFormats</name>
    <message>
        <source>Web page (HTML)</source>
        <translation>Web ページ (HTML)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>whole, for the next team; one file</source>
        <translation>全体、次の担当チーム向け、1 ファイル</translation>
    </message>
    <message>
        <source>whole, to print and to file</source>
        <translation>全体、印刷・保管用</translation>
    </message>
    <message>
        <source>for ticket systems that format</source>
        <translation>書式対応のチケット システム用</translation>
    </message>
    <message>
        <source>the essence on one page, for any ticket system</source>
        <translation>要点を 1 ページに、どのシステムでも</translation>
    </message>
    <message>
        <source>for other programs</source>
        <translation>他のプログラム用</translation>
    </message>
    <message>
        <source>the report could not be saved (%1)</source>
        <translation>レポートを保存できませんでした (%1)</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>別の場所を選ぶか、ディスクの空きを増やしてください。</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>there are more than %1 realms</source>
        <translation>realmが %1 個を超えています</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a realm</source>
        <translation>&apos;%1&apos; はrealmの名前ではありません</translation>
    </message>
    <message>
        <source>A realm is written like a domain, for example CORP.EXAMPLE.COM.</source>
        <translation>realmはドメインのように書きます。例: CORP.EXAMPLE.COM</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; is neither true nor false</source>
        <translation>設定 &apos;%1&apos; が true でも false でもありません</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; is none of the numbers that it can be</source>
        <translation>設定 &apos;%1&apos; の数値は使えません</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; is none of system, light and dark</source>
        <translation>設定 &apos;%1&apos; が system、light、dark のいずれでもありません</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; is no language of the program</source>
        <translation>設定 &apos;%1&apos; はこのプログラムの言語ではありません</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; is no name of a realm, such as CORP.EXAMPLE.COM</source>
        <translation>設定 &apos;%1&apos; は CORP.EXAMPLE.COM のようなrealmの名前ではありません</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; is no list of at most %2 realms</source>
        <translation>設定 &apos;%1&apos; は最大 %2 個のrealmのリストではありません</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; holds something that is no name of a realm</source>
        <translation>設定 &apos;%1&apos; にrealmの名前ではないものが含まれています</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; is no text of at most %2 characters</source>
        <translation>設定 &apos;%1&apos; は最大 %2 文字のテキストではありません</translation>
    </message>
    <message>
        <source>the setting &apos;%1&apos; holds a character that cannot be shown</source>
        <translation>設定 &apos;%1&apos; に表示できない文字が含まれています</translation>
    </message>
    <message>
        <source>there is no setting &apos;%1&apos;</source>
        <translation>設定 &apos;%1&apos; はありません</translation>
    </message>
    <message>
        <source>a settings file has at most 64 KiB</source>
        <translation>設定ファイルは最大 64 KiB です</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a file that Kerbscope exported.</source>
        <translation>何も変更されていません。Kerbscope が書き出したファイルを選んでください。</translation>
    </message>
    <message>
        <source>this is no settings file of Kerbscope</source>
        <translation>Kerbscope の設定ファイルではありません</translation>
    </message>
    <message>
        <source>the settings file is of another version of Kerbscope</source>
        <translation>別のバージョンの Kerbscope の設定ファイルです</translation>
    </message>
    <message>
        <source>Nothing was changed. Export the settings anew where they come from.</source>
        <translation>何も変更されていません。元のコンピューターで設定を書き出し直してください。</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend the file, or export the settings anew where they come from.</source>
        <translation>何も変更されていません。ファイルを直すか、設定を書き出し直してください。</translation>
    </message>
</context>
<context>
    <name>SettingsPanels</name>
    <message>
        <source>Knowledge packs…</source>
        <translation>ナレッジパック…</translation>
    </message>
    <message>
        <source>Knowledge packs</source>
        <translation>ナレッジパック</translation>
    </message>
    <message>
        <source>Files with what your company adds to the reference: realms, proxies, contacts, codes, causes and what to do about them.</source>
        <translation>会社がリファレンスに加える内容のファイルです: realm、プロキシ、連絡先、コード、原因、対処方法。</translation>
    </message>
    <message>
        <source>Team store</source>
        <translation>チームストア</translation>
    </message>
    <message>
        <source>The same cases on all computers of a team, through a PostgreSQL database of your company.</source>
        <translation>会社の PostgreSQL データベースを通じて、チームの全コンピューターで同じケースを共有します。</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Who acts: %1</source>
        <translation>対応者: %1</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Read this text as evidence</source>
        <translation>このテキストを証拠として読む</translation>
    </message>
    <message>
        <source>Codes and tickets in it are found and added to the case</source>
        <translation>含まれるコードとチケットをケースに追加します</translation>
    </message>
    <message>
        <source>Search the codes for “%1”</source>
        <translation>コードから「%1」を検索</translation>
    </message>
    <message>
        <source>All results, with families</source>
        <translation>すべての結果 (分類付き)</translation>
    </message>
</context>
<context>
    <name>Symptom</name>
    <message>
        <source>“I get an error page with a number.”</source>
        <translation>「番号付きのエラー ページが出ます」</translation>
    </message>
    <message>
        <source>“It keeps asking for my password.”</source>
        <translation>「何度もパスワードを聞かれます」</translation>
    </message>
    <message>
        <source>“I cannot sign in to my computer.”</source>
        <translation>「パソコンにサインインできません」</translation>
    </message>
    <message>
        <source>“A web site says 401 or access denied.”</source>
        <translation>「Web サイトに 401 やアクセス拒否と出ます」</translation>
    </message>
    <message>
        <source>“One program or share lets me in no more.”</source>
        <translation>「あるプログラムや共有に入れなくなりました」</translation>
    </message>
    <message>
        <source>“It works, but only after a long wait.”</source>
        <translation>「使えますが、とても時間がかかります」</translation>
    </message>
</context>
<context>
    <name>TeamStore</name>
    <message>
        <source>Team store: working…</source>
        <translation>チームストア: 処理中…</translation>
    </message>
    <message>
        <source>Team store: %1</source>
        <translation>チームストア: %1</translation>
    </message>
    <message>
        <source>Team store: not reached</source>
        <translation>チームストア: 接続できません</translation>
    </message>
    <message>
        <source>Team store: not asked yet</source>
        <translation>チームストア: 未確認</translation>
    </message>
    <message>
        <source>Team store: the same since %1</source>
        <translation>チームストア: %1 から同期済み</translation>
    </message>
    <message>
        <source>1 change waits to be sent</source>
        <translation>1 件の変更が送信待ちです</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent</source>
        <translation>
            <numerusform>%n 件の変更が送信待ちです</numerusform>
        </translation>
    </message>
    <message>
        <source>No team store: your work stays on this computer</source>
        <translation>チームストアなし: 作業はこのコンピューターに残ります</translation>
    </message>
</context>
<context>
    <name>TicketCommands</name>
    <message>
        <source>lists the tickets</source>
        <translation>チケットを一覧表示します</translation>
    </message>
    <message>
        <source>clears them; Windows gets new ones when they are needed</source>
        <translation>消去します。必要なときに Windows が取り直します</translation>
    </message>
    <message>
        <source>asks for this ticket and shows the error if there is one</source>
        <translation>このチケットを要求し、エラーがあれば表示します</translation>
    </message>
    <message>
        <source>shows the sign-on ticket in full</source>
        <translation>サインオン チケットの詳細を表示します</translation>
    </message>
    <message>
        <source>lists the tickets with encryption and flags</source>
        <translation>暗号化とフラグ付きで一覧表示します</translation>
    </message>
    <message>
        <source>clears them; kinit is needed afterwards</source>
        <translation>消去します。その後 kinit が必要です</translation>
    </message>
    <message>
        <source>signs on again; asks for the password</source>
        <translation>再度サインオンします。パスワードを聞かれます</translation>
    </message>
</context>
<context>
    <name>TicketOrigins</name>
    <message>
        <source>1 ticket</source>
        <translation>チケット 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>チケット %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2、%3、%4</translation>
    </message>
    <message>
        <source>All tickets of the case</source>
        <translation>ケースのすべてのチケット</translation>
    </message>
    <message>
        <source>This computer, now</source>
        <translation>このコンピューター、現在</translation>
    </message>
</context>
<context>
    <name>TicketPathSteps</name>
    <message>
        <source>krbtgt/(your realm)</source>
        <translation>krbtgt/(自分の realm)</translation>
    </message>
    <message>
        <source>expected because every other ticket is got with it</source>
        <translation>他のすべてのチケットの取得に必要です</translation>
    </message>
    <message>
        <source>krbtgt/%1@%2</source>
        <translation>krbtgt/%1@%2</translation>
    </message>
    <message>
        <source>(proxy realm)</source>
        <translation>(プロキシの realm)</translation>
    </message>
    <message>
        <source>(your realm)</source>
        <translation>(自分の realm)</translation>
    </message>
    <message>
        <source>expected because page %1 comes from a proxy that is in a realm of its own</source>
        <translation>ページ %1 は独自の realm を持つプロキシのものなので必要です</translation>
    </message>
    <message>
        <source>expected because the service is in realm %1</source>
        <translation>サービスが realm %1 にあるので必要です</translation>
    </message>
    <message>
        <source>HTTP/(proxy)@(proxy realm)</source>
        <translation>HTTP/(プロキシ)@(プロキシの realm)</translation>
    </message>
    <message>
        <source>(service)/(host)</source>
        <translation>(サービス)/(ホスト)</translation>
    </message>
    <message>
        <source>HTTP/(proxy)@%1</source>
        <translation>HTTP/(プロキシ)@%1</translation>
    </message>
    <message>
        <source>expected because page %1 means that the proxy wanted it</source>
        <translation>ページ %1 はプロキシが要求したことを意味します</translation>
    </message>
    <message>
        <source>expected once a service is opened with this sign-on</source>
        <translation>このサインオンでサービスを開くと必要になります</translation>
    </message>
    <message>
        <source>expected because the way to realm %1 is there</source>
        <translation>realm %1 への経路があるので必要です</translation>
    </message>
    <message>
        <source>The ticket of this path is there.</source>
        <translation>この経路のチケットはあります。</translation>
    </message>
    <message numerus="yes">
        <source>All %n tickets of this path are there.</source>
        <translation>
            <numerusform>この経路の %n 件のチケットはすべてあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>One ticket should be here.</source>
        <translation>ここにチケットが 1 件あるはずです。</translation>
    </message>
    <message>
        <source>You should see these %1 tickets: %2 usable.</source>
        <translation>この %1 件のチケットがあるはずです: 使用可能 %2 件。</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>不足: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Expired: %1.</source>
        <translation>期限切れ: %1。</translation>
    </message>
    <message>
        <source>Own sign-on ticket (TGT)</source>
        <translation>自分のサインオン チケット (TGT)</translation>
    </message>
    <message>
        <source>Cross-realm ticket</source>
        <translation>realm 間チケット</translation>
    </message>
    <message>
        <source>Service ticket</source>
        <translation>サービス チケット</translation>
    </message>
</context>
<context>
    <name>TicketStateWords</name>
    <message>
        <source>valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>まもなく期限切れ</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>not yet valid</source>
        <translation>まだ有効でない</translation>
    </message>
    <message>
        <source>end not shown</source>
        <translation>終了時刻なし</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <translation>%1 前に期限切れ</translation>
    </message>
    <message>
        <source>begins in %1</source>
        <translation>%1 後に開始</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>A Kerberos ticket ends soon</source>
        <translation>Kerberos チケットがまもなく期限切れ</translation>
    </message>
    <message>
        <source>Show tickets</source>
        <translation>チケットを表示</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>エスカレーション済み</translation>
    </message>
    <message>
        <source>Windows klist</source>
        <translation>Windows の klist</translation>
    </message>
    <message>
        <source>MIT klist</source>
        <translation>MIT の klist</translation>
    </message>
    <message>
        <source>Heimdal klist</source>
        <translation>Heimdal の klist</translation>
    </message>
    <message>
        <source>Ticket cache file</source>
        <translation>チケット キャッシュ ファイル</translation>
    </message>
    <message>
        <source>Keytab</source>
        <translation>Keytab</translation>
    </message>
    <message>
        <source>Windows events</source>
        <translation>Windows イベント</translation>
    </message>
    <message>
        <source>Windows event log file</source>
        <translation>Windows イベント ログ ファイル</translation>
    </message>
    <message>
        <source>Network capture</source>
        <translation>ネットワーク キャプチャ</translation>
    </message>
    <message>
        <source>Sign-on token</source>
        <translation>サインオン トークン</translation>
    </message>
    <message>
        <source>PAC file</source>
        <translation>PAC ファイル</translation>
    </message>
    <message>
        <source>Output of a command</source>
        <translation>コマンドの出力</translation>
    </message>
    <message>
        <source>krb5.conf</source>
        <translation>krb5.conf</translation>
    </message>
    <message>
        <source>Collected bundle</source>
        <translation>収集バンドル</translation>
    </message>
    <message>
        <source>Kerberos trace</source>
        <translation>Kerberos トレース</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Live check</source>
        <translation>ライブ チェック</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Text nobody could read</source>
        <translation>解読できないテキスト</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>helpdesk</source>
        <translation>ヘルプデスク</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>端末担当</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク担当</translation>
    </message>
    <message>
        <source>AD admin</source>
        <translation>AD 管理者</translation>
    </message>
    <message>
        <source>proxy admin</source>
        <translation>プロキシ管理者</translation>
    </message>
    <message>
        <source>service owner</source>
        <translation>サービス責任者</translation>
    </message>
    <message>
        <source>PKI</source>
        <translation>PKI 担当</translation>
    </message>
    <message>
        <source>security</source>
        <translation>セキュリティ担当</translation>
    </message>
    <message>
        <source>vendor support</source>
        <translation>ベンダー サポート</translation>
    </message>
    <message>
        <source>escalation</source>
        <translation>エスカレーション先</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Case without a title</source>
        <translation>無題のケース</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::AboutDialog</name>
    <message>
        <source>About Kerbscope</source>
        <translation>Kerbscope について</translation>
    </message>
    <message>
        <source>Finds out why Kerberos sign-on fails, and who can mend it. Nothing leaves this computer unless you start a check, and each check names the hosts first.</source>
        <translation>Kerberos サインオンが失敗する理由と、誰が直せるかを突き止めます。チェックを開始しない限りこのコンピューターから何も送信されず、各チェックは先に接続先を示します。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License バージョン 3 以降に基づく自由ソフトウェアです。無保証です。</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>含まれるもの</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>ライブラリとライセンス</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>バージョンをコピー</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::AnswerButton</name>
    <message>
        <source>The answer so far. Key %1.</source>
        <translation>現在の回答。キー %1。</translation>
    </message>
    <message>
        <source>Key %1.</source>
        <translation>キー %1。</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::BarsChart</name>
    <message>
        <source>%1
1 case</source>
        <translation>%1
1 件</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n cases</source>
        <translation>
            <numerusform>%1
%n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CaptureView</name>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>やり取り</translation>
    </message>
    <message>
        <source>Messages between client, KDC and proxy</source>
        <translation>クライアント、KDC、プロキシ間のメッセージ</translation>
    </message>
    <message>
        <source>Choose a message to see what it says.</source>
        <translation>メッセージを選ぶと内容を表示します。</translation>
    </message>
    <message>
        <source>The chosen message</source>
        <translation>選択したメッセージ</translation>
    </message>
    <message>
        <source>%1 with %2 packets</source>
        <translation>%1、パケット %2 個</translation>
    </message>
    <message>
        <source>the KDC&apos;s clock differs by %1 from the one that captured</source>
        <translation>KDC の時計はキャプチャ元と %1 ずれています</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>最初の %1 件を表示しています。</translation>
    </message>
    <message>
        <source>What is not in it</source>
        <translation>含まれていないもの</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CaseDetails</name>
    <message>
        <source>The chosen case</source>
        <translation>選択したケース</translation>
    </message>
    <message>
        <source>Title of the chosen case</source>
        <translation>選択したケースのタイトル</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>どんな内容ですか?</translation>
    </message>
    <message>
        <source>State of the case</source>
        <translation>ケースの状態</translation>
    </message>
    <message>
        <source>Tags of the case</source>
        <translation>ケースのタグ</translation>
    </message>
    <message>
        <source>vpn, branch office</source>
        <translation>vpn, 支店</translation>
    </message>
    <message>
        <source>Words to find the case by, with commas between them</source>
        <translation>ケースを探すための語(カンマ区切り)</translation>
    </message>
    <message>
        <source>Notes of the case</source>
        <translation>ケースのメモ</translation>
    </message>
    <message>
        <source>Notes for you and for whoever goes on with it</source>
        <translation>自分や引き継ぐ人のためのメモ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What the agent saw</source>
        <translation>担当者が見た内容</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>ケースを開く</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Writes the case with all its evidence, names included, into a file</source>
        <translation>ケースをすべての証拠と名前を含めてファイルに書き出します</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>統合…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Go on with this case</source>
        <translation>このケースを続ける</translation>
    </message>
    <message>
        <source>Makes one case of the chosen ones</source>
        <translation>選択したケースを 1 つにまとめます</translation>
    </message>
    <message>
        <source>Choose two cases or more to make one of them</source>
        <translation>2 件以上のケースを選ぶと 1 つにまとめられます</translation>
    </message>
    <message>
        <source>No case is chosen</source>
        <translation>ケースが選択されていません</translation>
    </message>
    <message>
        <source>Choose one to see and change its notes. With Ctrl or Shift you choose several.</source>
        <translation>選択するとメモを表示して変更できます。Ctrl または Shift で複数選択できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n cases are chosen</source>
        <translation>
            <numerusform>%n 件のケースを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be merged into one case, or deleted.</source>
        <translation>1 つのケースに統合するか、削除できます。</translation>
    </message>
    <message>
        <source>1 piece of evidence</source>
        <translation>証拠 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>証拠 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Begun %1 · changed %2 · %3</source>
        <translation>開始 %1 · 変更 %2 · %3</translation>
    </message>
    <message>
        <source>On %1, most likely first:</source>
        <translation>%1 時点(可能性の高い順):</translation>
    </message>
    <message>
        <source>led</source>
        <translation>首位</translation>
    </message>
    <message>
        <source>Not this one: %1</source>
        <translation>これではない: %1</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>取り消す</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CaseShelf</name>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1(%2 より)</translation>
    </message>
    <message>
        <source>The store of cases was damaged. %1 cases were taken over, %2 were lost; the damaged file is kept: %3</source>
        <translation>ケースの保管庫が破損していました。%1 件を引き継ぎ、%2 件が失われました。破損したファイルは残してあります: %3</translation>
    </message>
    <message>
        <source>This computer has another state of this case. The file was opened as a case of its own; the page Cases can merge them.</source>
        <translation>このコンピューターには同じケースの別の状態があります。ファイルは別のケースとして開きました。「ケース」ページで統合できます。</translation>
    </message>
    <message>
        <source>%1 (my copy)</source>
        <translation>%1(自分のコピー)</translation>
    </message>
    <message>
        <source>This case was changed elsewhere at the same time. Your work goes on as &quot;%1&quot;; nothing was lost.</source>
        <translation>このケースは同時に別の場所で変更されました。作業は「%1」として続きます。失われたものはありません。</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CaseTableModel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>ケース</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until the cause stood out</source>
        <translation>原因判明まで</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CasesPage</name>
    <message>
        <source>Cases and their history</source>
        <translation>ケースと履歴</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>すべてのケース</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Search: title, notes, code, realm, user, file</source>
        <translation>検索: タイトル、メモ、コード、レルム、ユーザー、ファイル</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>ケースを検索</translation>
    </message>
    <message>
        <source>Cases of which state</source>
        <translation>表示する状態</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Cases with which tag</source>
        <translation>表示するタグ</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>すべてのタグ</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Takes case files into the list</source>
        <translation>ケースファイルを一覧に取り込みます</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>ケース</translation>
    </message>
    <message>
        <source>Headings of the cases</source>
        <translation>ケースの見出し</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>ケースはまだありません</translation>
    </message>
    <message>
        <source>Each case is saved here as you work, on this computer only: its evidence, answers, notes and likely causes. Begin with a code or a listing, or import a case file.</source>
        <translation>各ケースは作業中にここへ、このコンピューターにだけ保存されます: 証拠、回答、メモ、考えられる原因。コードや一覧から始めるか、ケースファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>Begin a case</source>
        <translation>ケースを始める</translation>
    </message>
    <message>
        <source>No case is like that</source>
        <translation>該当するケースはありません</translation>
    </message>
    <message>
        <source>Every word must occur somewhere in the case: its title, notes, tags, codes, findings, or the names in its tickets.</source>
        <translation>すべての語がケースのどこか(タイトル、メモ、タグ、コード、所見、チケット内の名前)に含まれている必要があります。</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>すべてのケースを表示</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n cases</source>
        <translation>
            <numerusform>最近の %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the case</source>
        <translation>ケースをエクスポート</translation>
    </message>
    <message>
        <source>Case files to import</source>
        <translation>インポートするケースファイル</translation>
    </message>
    <message>
        <source>Merge cases</source>
        <translation>ケースの統合</translation>
    </message>
    <message numerus="yes">
        <source>Make one case of %n cases?</source>
        <translation>
            <numerusform>%n 件のケースを 1 つにまとめますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes all evidence, tags and notes of the others. Where answers differ, its own stay and the others&apos; are told in the notes. The others go.</source>
        <translation>「%1」がほかのケースの証拠、タグ、メモをすべて引き継ぎます。回答が異なる場合は元の回答が残り、ほかの回答はメモに記されます。ほかのケースはなくなります。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message numerus="yes">
        <source>• and %n more</source>
        <translation>
            <numerusform>• ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 piece of evidence</source>
        <translation>証拠 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>証拠 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes: %1 with all that was read from it, the answers, notes, tags and likely causes.</source>
        <translation>削除されるもの: %1とそこから読み取った内容、回答、メモ、タグ、考えられる原因。</translation>
    </message>
    <message>
        <source>Their bytes are overwritten in the store; nobody can bring them back. Files that you exported stay.</source>
        <translation>保管庫内のデータは上書きされ、誰にも元に戻せません。エクスポートしたファイルは残ります。</translation>
    </message>
    <message>
        <source>They are deleted from the team store too, for everybody.</source>
        <translation>チームストアからも、全員について削除されます。</translation>
    </message>
    <message>
        <source>The case that you work on is among them; a new one is begun.</source>
        <translation>作業中のケースが含まれています。新しいケースを開始します。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Delete this case for good?</source>
        <translation>このケースを完全に削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n cases for good?</source>
        <translation>
            <numerusform>%n 件のケースを完全に削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CausesChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CausesPanel</name>
    <message>
        <source>Nothing that is known points to a fault yet</source>
        <translation>まだ障害を示すものはありません</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No causes are known.</source>
        <translation>既知の原因はありません。</translation>
    </message>
    <message>
        <source>Likely causes, most likely first. %1.</source>
        <translation>考えられる原因、可能性の高い順。%1。</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>対応者</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>考えられる原因</translation>
    </message>
    <message>
        <source>Show what to do</source>
        <translation>対処方法を表示</translation>
    </message>
    <message>
        <source>Among them: %1, …</source>
        <translation>例: %1、…</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ChartFrame</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Show the figures as a table (T)</source>
        <translation>数値を表で表示 (T)</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 (表)</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CheckPage</name>
    <message>
        <source>Start the checks</source>
        <translation>チェックを開始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on in the guide</source>
        <translation>ガイドで続ける</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>チェックする内容</translation>
    </message>
    <message>
        <source>Checks and their results</source>
        <translation>チェックと結果</translation>
    </message>
    <message>
        <source>This build cannot check by itself</source>
        <translation>このビルドはチェックできません</translation>
    </message>
    <message>
        <source>The administrators of this computer do not allow checks</source>
        <translation>このコンピューターの管理者はチェックを許可していません</translation>
    </message>
    <message>
        <source>Nothing has been contacted yet</source>
        <translation>まだどこにも接続していません</translation>
    </message>
    <message>
        <source>Contacts nobody.</source>
        <translation>どこにも接続しません。</translation>
    </message>
    <message>
        <source>Starting contacts the hosts that the cards name. No password is sent; the user&apos;s name goes to one domain controller, once.</source>
        <translation>開始するとカードに示したホストに接続します。パスワードは送信せず、ユーザー名はドメイン コントローラー 1 台に 1 回だけ送ります。</translation>
    </message>
    <message>
        <source>Start 1 check</source>
        <translation>1 件のチェックを開始</translation>
    </message>
    <message numerus="yes">
        <source>Start %n checks</source>
        <translation>
            <numerusform>%n 件のチェックを開始</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>チェック中…</translation>
    </message>
    <message>
        <source>Checking: %1 of %2 done</source>
        <translation>チェック中: %2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度チェック</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>no problem seen in what was checked</source>
        <translation>チェックした範囲に問題なし</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>問題 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 could not be checked</source>
        <translation>チェックできなかったもの 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be checked</source>
        <translation>
            <numerusform>チェックできなかったもの %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Checks are switched off in the settings</source>
        <translation>チェックは設定でオフになっています</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CodeDetail</name>
    <message>
        <source>About the code</source>
        <translation>コードについて</translation>
    </message>
    <message>
        <source>Official text: “%1”</source>
        <translation>公式テキスト: 「%1」</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>シンボル</translation>
    </message>
    <message>
        <source>Also written: %1</source>
        <translation>別の表記: %1</translation>
    </message>
    <message>
        <source>Use in this case</source>
        <translation>このケースで使う</translation>
    </message>
    <message>
        <source>Takes the code into the open case and opens the guide</source>
        <translation>コードを開いているケースに加えてガイドを開きます</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストでコピー</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown でコピー</translation>
    </message>
    <message>
        <source>Sources differ: %1</source>
        <translation>出典に相違あり: %1</translation>
    </message>
    <message>
        <source>Standing: %1</source>
        <translation>確度: %1</translation>
    </message>
    <message>
        <source>When it occurs</source>
        <translation>発生する状況</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>考えられる原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>How to verify</source>
        <translation>確認方法</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>発生元</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>表示される場所</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>One code, several situations</source>
        <translation>同じコードの複数の状況</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>What one sees</source>
        <translation>見え方</translation>
    </message>
    <message>
        <source>Related code %1</source>
        <translation>関連コード %1</translation>
    </message>
    <message>
        <source>Related codes</source>
        <translation>関連コード</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>From your company’s knowledge pack</source>
        <translation>社内のナレッジ パックから</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>A line that finds this code when it is pasted into the box at the top</source>
        <translation>上の入力欄に貼り付けるとこのコードが見つかる行</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CodeFilterBar</name>
    <message>
        <source>Which codes</source>
        <translation>対象コード</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>すべてのコード</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>With my notes</source>
        <translation>自分のメモ付き</translation>
    </message>
    <message>
        <source>Of my company</source>
        <translation>自社のもの</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Where it is seen</source>
        <translation>表示される場所</translation>
    </message>
    <message>
        <source>Seen anywhere</source>
        <translation>すべての場所</translation>
    </message>
    <message>
        <source>In the event log</source>
        <translation>イベント ログ</translation>
    </message>
    <message>
        <source>In klist’s output</source>
        <translation>klist の出力</translation>
    </message>
    <message>
        <source>On a web page</source>
        <translation>Web ページ</translation>
    </message>
    <message>
        <source>In programs of Linux and macOS</source>
        <translation>Linux と macOS のプログラム</translation>
    </message>
    <message>
        <source>In Java programs</source>
        <translation>Java プログラム</translation>
    </message>
    <message>
        <source>In a network capture</source>
        <translation>ネットワーク キャプチャ</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CodeNoteBox</name>
    <message>
        <source>Your own notes about this code; only you see them</source>
        <translation>このコードについての自分用メモ (自分だけに表示)</translation>
    </message>
    <message>
        <source>Your notes about this code</source>
        <translation>このコードについてのメモ</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>自分のメモ</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>ブックマーク済み</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Takes the code off your bookmarks</source>
        <translation>コードをブックマークから外します</translation>
    </message>
    <message>
        <source>Puts the code among your bookmarks</source>
        <translation>コードをブックマークに加えます</translation>
    </message>
    <message>
        <source>Notes about this code; your team sees them</source>
        <translation>このコードのメモ。チームも見られます</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CodesPage</name>
    <message>
        <source>Back to the code before (Alt+Left)</source>
        <translation>前のコードに戻る (Alt+←)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>進む (Alt+→)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>コードを選択</translation>
    </message>
    <message>
        <source>Its meaning, its likely causes and what to do about it are shown here. Type a number, a symbol or words to search.</source>
        <translation>意味、考えられる原因、対処方法をここに表示します。番号、シンボル、語句を入力して検索します。</translation>
    </message>
    <message>
        <source>Number, symbol or words</source>
        <translation>番号、シンボル、語句</translation>
    </message>
    <message>
        <source>Filter the codes</source>
        <translation>コードの絞り込み</translation>
    </message>
    <message>
        <source>Families of codes</source>
        <translation>コードの分類</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>コード 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>コード %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No code, symbol or text matches “%1” here. Try fewer letters, the number in another notation, or all families.</source>
        <translation>「%1」に一致するコード、シンボル、テキストはここにありません。文字を減らすか、別の表記、またはすべての分類で試してください。</translation>
    </message>
    <message>
        <source>Not in the reference</source>
        <translation>リファレンスにありません</translation>
    </message>
    <message>
        <source>There is no code %1 in this version.</source>
        <translation>このバージョンにコード %1 はありません。</translation>
    </message>
    <message>
        <source>Decoders</source>
        <translation>デコーダー</translation>
    </message>
    <message>
        <source>Take flags, options, numbers, times and SIDs apart (Ctrl+D)</source>
        <translation>フラグ、オプション、数値、時刻、SID を分解 (Ctrl+D)</translation>
    </message>
    <message>
        <source>No code passes these filters.</source>
        <translation>この条件に合うコードはありません。</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CollectorDialog</name>
    <message>
        <source>Collect from another computer</source>
        <translation>別のコンピューターから収集</translation>
    </message>
    <message>
        <source>System of the other computer</source>
        <translation>相手のコンピューターのシステム</translation>
    </message>
    <message>
        <source>Send the script to the user. They open PowerShell from the start menu, paste it and press Enter. It takes up to a minute and needs no administrator.</source>
        <translation>スクリプトをユーザーに送ってください。スタート メニューから PowerShell を開き、貼り付けて Enter を押します。1 分ほどで終わり、管理者権限は不要です。</translation>
    </message>
    <message>
        <source>&amp;Windows</source>
        <translation>Windows(&amp;W)</translation>
    </message>
    <message>
        <source>Send the script to the user. They open a terminal, paste it and press Enter. It needs no root.</source>
        <translation>スクリプトをユーザーに送ってください。ターミナルを開き、貼り付けて Enter を押します。root 権限は不要です。</translation>
    </message>
    <message>
        <source>&amp;Linux and macOS</source>
        <translation>Linux と macOS(&amp;L)</translation>
    </message>
    <message>
        <source>Paste the answer</source>
        <translation>回答を貼り付け</translation>
    </message>
    <message>
        <source>Reads what the script put on the user&apos;s clipboard and they sent to you</source>
        <translation>スクリプトがユーザーのクリップボードに置き、送られてきた内容を読み込みます</translation>
    </message>
    <message>
        <source>The script reads tickets without keys, and the settings of domain, DNS, clock, proxy and Kerberos. Its answer is one block of text on the user&apos;s clipboard. They send it back; copy it and paste it here, whole or in parts.</source>
        <translation>スクリプトはキーを含まないチケットと、ドメイン、DNS、時計、プロキシ、Kerberos の設定を読み取ります。結果はユーザーのクリップボードに入ります。送り返されたものをコピーし、全体または一部をここに貼り付けてください。</translation>
    </message>
    <message>
        <source>The script</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>スクリプトを保存</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Copy the script</source>
        <translation>スクリプトをコピー</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the answer first.</source>
        <translation>クリップボードにテキストがありません。先に回答をコピーしてください。</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CommandBox</name>
    <message>
        <source>command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>コマンド: %1</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ComparedPreview</name>
    <message>
        <source>Before and after</source>
        <translation>変更前と変更後</translation>
    </message>
    <message>
        <source>Before: stays on this computer</source>
        <translation>変更前: このコンピューターに残ります</translation>
    </message>
    <message>
        <source>After: what is sent</source>
        <translation>変更後: 送られる内容</translation>
    </message>
    <message>
        <source>Shows the report before names were replaced beside what is sent</source>
        <translation>名前を置き換える前のレポートを、送られる内容の横に表示します</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ComparisonView</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Exchange the two</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストでコピー</translation>
    </message>
    <message>
        <source>Back to the tickets</source>
        <translation>チケットに戻る</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Changes of the tickets</source>
        <translation>チケットの変更</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1、%2 用</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ConclusionView</name>
    <message>
        <source>words to say</source>
        <translation>伝える言葉</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>これではない</translation>
    </message>
    <message>
        <source>Ask on</source>
        <translation>質問を続ける</translation>
    </message>
    <message>
        <source>conclusion</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Preview, save or copy the report (names are replaced unless you say otherwise)</source>
        <translation>レポートの表示、保存、コピー (指定しない限り名前は置き換えられます)</translation>
    </message>
    <message>
        <source>Put this cause aside and go on with the next likely one; it is noted in the case</source>
        <translation>この原因を除外して次に進みます。ケースに記録されます</translation>
    </message>
    <message>
        <source>There are open questions that would tell more (Esc)</source>
        <translation>さらに絞り込める質問が残っています (Esc)</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Say to the user</source>
        <translation>ユーザーに伝える</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Escalate with</source>
        <translation>エスカレーション時に添えるもの</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Everything that matters for the likely causes was looked at.</source>
        <translation>考えられる原因に関わるものはすべて確認済みです。</translation>
    </message>
    <message>
        <source>Conclusion: %1</source>
        <translation>結論: %1</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>問い合わせ先</translation>
    </message>
    <message>
        <source>From your company’s knowledge pack: %1</source>
        <translation>社内のナレッジ パックから: %1</translation>
    </message>
    <message>
        <source>From your company’s knowledge pack</source>
        <translation>社内のナレッジ パックから</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CopyButton</name>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CopyChip</name>
    <message>
        <source>Copy %1 (%2)</source>
        <translation>%1をコピー (%2)</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::CopyTextButton</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::DecodersView</name>
    <message>
        <source>0x40810010, 0x1C, -1765328360, 0xC000006D, a time, a SID, a token</source>
        <translation>0x40810010、0x1C、-1765328360、0xC000006D、時刻、SID、トークン</translation>
    </message>
    <message>
        <source>Value to take apart</source>
        <translation>分解する値</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>読み方</translation>
    </message>
    <message>
        <source>Whatever fits</source>
        <translation>自動判別</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Back to the codes (Esc)</source>
        <translation>コードに戻る (Esc)</translation>
    </message>
    <message>
        <source>What the value says</source>
        <translation>値の意味</translation>
    </message>
    <message>
        <source>What can be taken apart</source>
        <translation>分解できるもの</translation>
    </message>
    <message>
        <source>Take this example apart</source>
        <translation>この例を分解</translation>
    </message>
    <message>
        <source>That says nothing yet</source>
        <translation>まだ判別できません</translation>
    </message>
    <message>
        <source>The value alone does not tell which reading is meant; the likeliest comes first.</source>
        <translation>値だけではどの読み方か決まりません。可能性の高い順に示します。</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>読み方</translation>
    </message>
    <message>
        <source>Show %1 in the reference</source>
        <translation>%1 をリファレンスで表示</translation>
    </message>
    <message>
        <source>Shows %1 in the reference</source>
        <translation>%1 をリファレンスで表示します</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::DropOverlay</name>
    <message>
        <source>Drop to read it as evidence</source>
        <translation>ドロップすると証拠として読み込みます</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>このコンピューターから出ません。</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::EtypeBar</name>
    <message>
        <source>not shown in the listing</source>
        <translation>一覧に表示なし</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>強い</translation>
    </message>
    <message>
        <source>weak, to be phased out (RFC 8429)</source>
        <translation>弱い、廃止予定 (RFC 8429)</translation>
    </message>
    <message>
        <source>broken (RFC 6649)</source>
        <translation>破られている (RFC 6649)</translation>
    </message>
    <message>
        <source>encrypts no ticket</source>
        <translation>チケットの暗号化なし</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 × %2
%3</source>
        <translation>%1 × %2
%3</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::EventTableModel</name>
    <message>
        <source>success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Event %1 of %2</source>
        <translation>イベント %1 (%2)</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>レコード %1</translation>
    </message>
    <message>
        <source>Ticket options: %1</source>
        <translation>チケット オプション: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::EventsView</name>
    <message>
        <source>Charts of the events</source>
        <translation>イベントのグラフ</translation>
    </message>
    <message>
        <source>Filter: number, result, user, service, address</source>
        <translation>絞り込み: 番号、結果、ユーザー、サービス、アドレス</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>イベントの絞り込み</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Fields of the chosen event</source>
        <translation>選択したイベントのフィールド</translation>
    </message>
    <message>
        <source>Choose an event to see all its fields.</source>
        <translation>イベントを選ぶと全フィールドを表示します。</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>時系列</translation>
    </message>
    <message>
        <source>Failures over time</source>
        <translation>失敗の時系列</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>場所別</translation>
    </message>
    <message>
        <source>Where requests came from</source>
        <translation>要求の発信元</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Successes</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Lock-outs</source>
        <translation>ロックアウト</translation>
    </message>
    <message>
        <source>How accounts were locked</source>
        <translation>アカウントがロックされた経緯</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Headings of the events</source>
        <translation>イベントの見出し</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::EvidenceListModel</name>
    <message>
        <source>1 finding</source>
        <translation>所見 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>所見 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>警告 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2、%3、%4</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::EvidencePage</name>
    <message>
        <source>Read it again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Evidence of this case</source>
        <translation>このケースの証拠</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>証拠はまだありません</translation>
    </message>
    <message>
        <source>Paste or drop anything that shows the failure: a klist listing, the output of a command, a Windows event or a whole .evtx log, a network capture, the headers of a proxy, a PAC file, a krb5.conf, a trace, or the mail that came with it. Kerbscope says what it is, reads it and draws findings from it. It stays on this computer.</source>
        <translation>障害を示すものを貼り付けるかドロップしてください: klist の一覧、コマンドの出力、Windows イベントまたは .evtx ログ全体、ネットワーク キャプチャ、プロキシのヘッダー、PAC ファイル、krb5.conf、トレース、添えられたメール。Kerbscope が種類を判別して読み取り、所見を取り出します。このコンピューターから出ません。</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Files to read as evidence</source>
        <translation>証拠として読み込むファイル</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Takes it and its findings out of the case (Delete)</source>
        <translation>所見とともにケースから取り除きます (Delete)</translation>
    </message>
    <message>
        <source>Reads it anew with what is known by now, and puts the new findings in the place of the old</source>
        <translation>現在の情報で読み直し、所見を置き換えます</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <translation>%1 から、%2</translation>
    </message>
    <message>
        <source>Where is the file now?</source>
        <translation>ファイルは今どこにありますか?</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Collect from another computer</source>
        <translation>別のコンピューターから収集</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::EvidenceSide</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Findings, note and origin</source>
        <translation>所見、メモ、出所</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Nothing was found in it that answers a question.</source>
        <translation>質問の答えになるものは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What you want to remember about it. It is saved with the case.</source>
        <translation>覚えておきたいこと。ケースとともに保存されます。</translation>
    </message>
    <message>
        <source>Note on this evidence</source>
        <translation>この証拠のメモ</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Known because</source>
        <translation>判別の根拠</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>ハッシュをコピー</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::EvidenceText</name>
    <message>
        <source>A code that was typed or found in a text.</source>
        <translation>入力された、またはテキストで見つかったコードです。</translation>
    </message>
    <message>
        <source>The bytes themselves are not kept with the case, only what was read from them.</source>
        <translation>元のデータは保存せず、読み取った内容のみをケースに保持します。</translation>
    </message>
    <message>
        <source>Only the beginning is shown; all of it was read.</source>
        <translation>先頭のみを表示しています。全体を読み取り済みです。</translation>
    </message>
    <message>
        <source>The text as it came. No line by itself told anything.</source>
        <translation>元のテキスト。単独で手がかりになる行はありませんでした。</translation>
    </message>
    <message>
        <source>The text as it came. One line told something: it is marked.</source>
        <translation>元のテキスト。手がかりになった 1 行に印を付けています。</translation>
    </message>
    <message numerus="yes">
        <source>The text as it came. %n lines told something: they are marked.</source>
        <translation>
            <numerusform>元のテキスト。手がかりになった %n 行に印を付けています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked line before (Shift+F8)</source>
        <translation>前の印の行 (Shift+F8)</translation>
    </message>
    <message>
        <source>Next marked line (F8)</source>
        <translation>次の印の行 (F8)</translation>
    </message>
    <message>
        <source>Show the tickets</source>
        <translation>チケットを表示</translation>
    </message>
    <message>
        <source>Open in the reference</source>
        <translation>リファレンスで開く</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ExpiryNotice</name>
    <message>
        <source>%1 ends in %2. It can be renewed until %3 without the password.</source>
        <translation>%1 は %2 後に終了します。%3 まではパスワードなしで更新できます。</translation>
    </message>
    <message>
        <source>%1 ends in %2. After that a new sign-on is needed.</source>
        <translation>%1 は %2 後に終了します。その後は再サインオンが必要です。</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::FailuresChart</name>
    <message>
        <source>other codes</source>
        <translation>他のコード</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>no failure</source>
        <translation>失敗なし</translation>
    </message>
    <message>
        <source>No failure with a time is in these events.</source>
        <translation>時刻のある失敗はこれらのイベントにありません。</translation>
    </message>
    <message>
        <source>%1 failures; the most frequent is %2 with %3. Most came at %4.</source>
        <translation>失敗 %1 件。最多は %2 の %3 件。%4 に集中しています。</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::FamilyModel</name>
    <message>
        <source>Proxy and web</source>
        <translation>プロキシと Web</translation>
    </message>
    <message>
        <source>Kerberos</source>
        <translation>Kerberos</translation>
    </message>
    <message>
        <source>Encryption, flags, options</source>
        <translation>暗号化、フラグ、オプション</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Libraries and programs</source>
        <translation>ライブラリとプログラム</translation>
    </message>
    <message>
        <source>The klist command</source>
        <translation>klist コマンド</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>すべてのコード</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::FileImport</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milliseconds</source>
        <translation>
            <numerusform>%n ミリ秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else was lost. If the file opens elsewhere, hand in a smaller part of it.</source>
        <translation>他に失われたものはありません。他で開ける場合は小さい部分を渡してください。</translation>
    </message>
    <message>
        <source>there is no room to put it down for reading (%1)</source>
        <translation>読み取り用に置く空き領域がありません (%1)</translation>
    </message>
    <message>
        <source>reading it was ended after %1</source>
        <translation>読み取りは %1 後に打ち切られました</translation>
    </message>
    <message>
        <source>the reader got stuck on it: it said nothing for %1 and was ended</source>
        <translation>読み取りプロセスが %1 応答せず、終了させました</translation>
    </message>
    <message>
        <source>the program that reads files (%1) cannot be started (%2)</source>
        <translation>ファイルを読むプログラム (%1) を開始できません (%2)</translation>
    </message>
    <message>
        <source>Install Kerbscope again.</source>
        <translation>Kerbscope を再インストールしてください。</translation>
    </message>
    <message>
        <source>there is no room for temporary files (%1)</source>
        <translation>一時ファイルの空き領域がありません (%1)</translation>
    </message>
    <message>
        <source>reading it was stopped</source>
        <translation>読み取りを停止しました</translation>
    </message>
    <message>
        <source>Hand it in again to start over.</source>
        <translation>やり直すにはもう一度渡してください。</translation>
    </message>
    <message>
        <source>the reader&apos;s answer makes no sense</source>
        <translation>読み取りプロセスの応答が不正です</translation>
    </message>
    <message>
        <source>reading it needs more memory than the %1 MB that a reader may have</source>
        <translation>読み取りに上限 %1 MB を超えるメモリが必要です</translation>
    </message>
    <message>
        <source>the reader died on it (signal or exception %1)</source>
        <translation>読み取りプロセスが異常終了しました (シグナルまたは例外 %1)</translation>
    </message>
    <message>
        <source>the reader gave up on it (%1)</source>
        <translation>読み取りプロセスが中止しました (%1)</translation>
    </message>
    <message>
        <source>the reader&apos;s answer cannot be read (%1)</source>
        <translation>読み取りプロセスの応答を読めません (%1)</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::FindingsColumn</name>
    <message>
        <source>problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Nothing can be said of these tickets yet.</source>
        <translation>これらのチケットについてはまだ何も言えません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A sign of:</source>
        <translation>疑われる原因:</translation>
    </message>
    <message>
        <source>Do first: %1</source>
        <translation>最初にすること: %1</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::FootLine</name>
    <message>
        <source>What left this computer</source>
        <translation>このコンピューターから送信されたもの</translation>
    </message>
    <message>
        <source>What was collected in this case</source>
        <translation>このケースで集めたもの</translation>
    </message>
    <message>
        <source>Whether the case is saved</source>
        <translation>ケースの保存状態</translation>
    </message>
    <message>
        <source>nothing to save yet</source>
        <translation>保存するものはまだありません</translation>
    </message>
    <message>
        <source>No network used</source>
        <translation>ネットワーク未使用</translation>
    </message>
    <message>
        <source>1 piece of evidence</source>
        <translation>証拠 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>証拠 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks you started used the network</source>
        <translation>開始したチェックがネットワークを使用しました</translation>
    </message>
    <message>
        <source>Contacted: %1</source>
        <translation>接続先: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::GuidePage</name>
    <message>
        <source>Question or conclusion</source>
        <translation>質問または結論</translation>
    </message>
    <message>
        <source>Ruled out by the agent: %1</source>
        <translation>担当者が除外: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>One answer was taken back; codes and evidence are still there.</source>
        <translation>回答を 1 件取り消しました。コードと証拠は残っています。</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were taken back; codes and evidence are still there.</source>
        <translation>
            <numerusform>回答を %n 件取り消しました。コードと証拠は残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was read, but it does not answer this question: %1. Choose an answer.</source>
        <translation>読み込みましたが、この質問の答えは含まれていません: %1。回答を選んでください。</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>It is not known yet what to check: this computer&apos;s settings name neither a realm nor a proxy for it.</source>
        <translation>チェック対象がまだ不明です: このコンピューターの設定に realm もプロキシもありません。</translation>
    </message>
    <message>
        <source>Say what is checked</source>
        <translation>チェック内容を指定</translation>
    </message>
    <message>
        <source>This contacts nobody: only settings of this computer are read.</source>
        <translation>どこにも接続しません。このコンピューターの設定のみを読み取ります。</translation>
    </message>
    <message>
        <source>This will contact: %1.</source>
        <translation>接続先: %1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Start the check</source>
        <translation>チェックを開始</translation>
    </message>
    <message>
        <source>Change what is checked</source>
        <translation>チェック内容を変更</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checked. %1: %2</source>
        <translation>チェック済み。%1: %2</translation>
    </message>
    <message>
        <source>It could not be checked. %1</source>
        <translation>チェックできませんでした。%1</translation>
    </message>
    <message>
        <source>It was checked, but that does not answer this question: %1. Choose an answer.</source>
        <translation>チェックしましたが、この質問の答えにはなりません: %1。回答を選んでください。</translation>
    </message>
    <message>
        <source>When this case was last worked on, this led with %1: %2. The knowledge on this computer leads elsewhere.</source>
        <translation>このケースの前回の作業では %1 で次が首位でした: %2。このコンピューターの知識では別の結果になります。</translation>
    </message>
    <message>
        <source>Show what the agent saw</source>
        <translation>担当者が見た内容を表示</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::HistoryView</name>
    <message>
        <source>longer than %1</source>
        <translation>%1 超</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>%1 未満</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>ケース</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Cases by week</source>
        <translation>週ごとのケース</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Time until the cause stood out</source>
        <translation>原因が判明するまでの時間</translation>
    </message>
    <message numerus="yes">
        <source>Last %n weeks</source>
        <translation>
            <numerusform>過去 %n 週間</numerusform>
        </translation>
    </message>
    <message>
        <source>Span of the history</source>
        <translation>履歴の期間</translation>
    </message>
    <message>
        <source>History of the cases</source>
        <translation>ケースの履歴</translation>
    </message>
    <message>
        <source>No case was begun in these weeks.</source>
        <translation>この期間に開始されたケースはありません。</translation>
    </message>
    <message>
        <source>%1 cases. The cause stood out in %2 of them, in half of these within %3.</source>
        <translation>%1 件のケース。うち %2 件で原因が判明し、その半数は %3 以内でした。</translation>
    </message>
    <message>
        <source>%1 cases. No cause has stood out yet.</source>
        <translation>%1 件のケース。原因はまだ判明していません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No case of these weeks names a code.</source>
        <translation>この期間のケースにコードはありません。</translation>
    </message>
    <message>
        <source>%1 codes; the most frequent is %2 in %3 cases.</source>
        <translation>コード %1 種。最多は %2 で %3 件。</translation>
    </message>
    <message>
        <source>No cause stands out in the cases of these weeks.</source>
        <translation>この期間のケースで判明した原因はありません。</translation>
    </message>
    <message>
        <source>%1 causes; the most frequent is %2 in %3 cases.</source>
        <translation>原因 %1 種。最多は %2 で %3 件。</translation>
    </message>
    <message>
        <source>No cause has stood out yet.</source>
        <translation>原因はまだ判明していません。</translation>
    </message>
    <message>
        <source>In half of the cases the cause stood out within %1.</source>
        <translation>半数のケースで原因は %1 以内に判明しました。</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::HomePage</name>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>What does the user see?</source>
        <translation>ユーザーの画面には何が出ていますか?</translation>
    </message>
    <message>
        <source>A code such as 471000, 0x18 or KRB_AP_ERR_SKEW · a klist listing · an event, a trace, a capture · any text with a code in it</source>
        <translation>471000、0x18、KRB_AP_ERR_SKEW などのコード · klist の一覧 · イベント、トレース、キャプチャ · コードを含むテキスト</translation>
    </message>
    <message>
        <source>Start from a symptom</source>
        <translation>症状から始める</translation>
    </message>
    <message>
        <source>Starts the guide with this</source>
        <translation>これでガイドを開始します</translation>
    </message>
    <message>
        <source>Read the tickets</source>
        <translation>チケットを読み取る</translation>
    </message>
    <message>
        <source>This build cannot read tickets by itself. Paste the output of klist.</source>
        <translation>このビルドはチケットを直接読み取れません。klist の出力を貼り付けてください。</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>最近のケース</translation>
    </message>
    <message>
        <source>Learn from an example</source>
        <translation>例で学ぶ</translation>
    </message>
    <message>
        <source>No case yet. Each one is saved here as you work, on this computer only, and can be taken up again.</source>
        <translation>まだケースはありません。作業内容はこのコンピューターにのみ保存され、後で再開できます。</translation>
    </message>
    <message>
        <source>%1. %2. Opens the case</source>
        <translation>%1。%2。ケースを開きます</translation>
    </message>
    <message>
        <source>no cause yet</source>
        <translation>原因は未定</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Collect from another computer</source>
        <translation>別のコンピューターから収集</translation>
    </message>
    <message>
        <source>Shows a short script to send to the user; its answer is read here</source>
        <translation>ユーザーに送る短いスクリプトを表示します。結果はここで読み取ります</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>このコンピューターをチェック</translation>
    </message>
    <message>
        <source>For a problem on the computer you sit at: reads the Kerberos tickets of the signed-in user, or asks DNS, domain controllers and proxy. For another computer, ask for the output of klist and paste it above.</source>
        <translation>お使いのコンピューターの問題用です。サインイン中のユーザーの Kerberos チケットを読むか、DNS、ドメイン コントローラー、プロキシに問い合わせます。別のコンピューターの場合は klist の出力を上に貼り付けてください。</translation>
    </message>
    <message>
        <source>Check the network…</source>
        <translation>ネットワークをチェック…</translation>
    </message>
    <message>
        <source>Reading tickets sends nothing anywhere. A check says first whom it contacts.</source>
        <translation>チケットの読み取りでは何も送信しません。チェックは先に接続先を示します。</translation>
    </message>
    <message>
        <source>Checks cannot be started here; the Check page says why</source>
        <translation>ここではチェックを開始できません。理由はチェックのページにあります</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>What is new in version %1</source>
        <translation>バージョン %1 の新機能</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::HowToLookView</name>
    <message>
        <source>How to look</source>
        <translation>調べ方</translation>
    </message>
    <message>
        <source>open</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message>
        <source>Any system</source>
        <translation>すべてのシステム</translation>
    </message>
    <message>
        <source>How to look on %1</source>
        <translation>%1 での調べ方</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ImportMessages</name>
    <message>
        <source>1 ticket</source>
        <translation>チケット 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>チケット %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>所見 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>所見 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing in it.</source>
        <translation>内容が空でした。</translation>
    </message>
    <message>
        <source>Nothing known was found in it. It is kept with the case as it is. Kerbscope reads klist listings, event logs, traces and codes in any text.</source>
        <translation>既知の内容は見つかりませんでした。そのままケースに保存されます。Kerbscope は klist の一覧、イベント ログ、トレース、テキスト中のコードを読み取ります。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>%1として読み込みました</translation>
    </message>
    <message>
        <source>Code found in the text: %1</source>
        <translation>テキスト中のコード: %1</translation>
    </message>
    <message>
        <source>Codes found in the text: %1</source>
        <translation>テキスト中のコード: %1</translation>
    </message>
    <message>
        <source>1 warning: %1</source>
        <translation>警告 1 件: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings, the first: %1</source>
        <translation>
            <numerusform>警告 %n 件、最初の警告: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show tickets</source>
        <translation>チケットを表示</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>ガイドを開く</translation>
    </message>
    <message>
        <source>Take it out again</source>
        <translation>取り除く</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::InlineMessage</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::LadderChart</name>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>KDC</source>
        <translation>KDC</translation>
    </message>
    <message>
        <source>Proxy or server</source>
        <translation>プロキシまたはサーバー</translation>
    </message>
    <message>
        <source>as it should be</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Frame %1, %2</source>
        <translation>フレーム %1、%2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 から %2 へ</translation>
    </message>
    <message>
        <source>No message that concerns a sign-on is in this capture.</source>
        <translation>このキャプチャにサインオンに関するメッセージはありません。</translation>
    </message>
    <message>
        <source>%1 messages between client, KDC and proxy: %2 with a problem, %3 without an answer.</source>
        <translation>クライアント、KDC、プロキシ間のメッセージ %1 件: 問題 %2 件、応答なし %3 件。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (no answer)</source>
        <translation>%1 (応答なし)</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ListingPictureView</name>
    <message>
        <source>What the output looks like</source>
        <translation>出力の例</translation>
    </message>
    <message>
        <source>The telling lines: %1</source>
        <translation>注目する行: %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::LockoutChart</name>
    <message>
        <source>wrong password</source>
        <translation>誤ったパスワード</translation>
    </message>
    <message>
        <source>refused: the account is locked</source>
        <translation>拒否: アカウントはロックされています</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>No account was locked in these events.</source>
        <translation>これらのイベントでロックされたアカウントはありません。</translation>
    </message>
    <message>
        <source>%1 × from %2</source>
        <translation>%2 から %1 回</translation>
    </message>
    <message>
        <source>a place not told</source>
        <translation>不明な場所</translation>
    </message>
    <message>
        <source>is locked at the end</source>
        <translation>最後にロック状態</translation>
    </message>
    <message>
        <source>was locked and works again</source>
        <translation>ロック後、復旧</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source>%1 %2; wrong passwords: %3.</source>
        <translation>%1 %2、パスワード誤り: %3。</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation>新しいケース(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open case…</source>
        <translation>ケースを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save case as…</source>
        <translation>ケースに名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>ファイルのインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Files to read as evidence</source>
        <translation>証拠として読み込むファイル</translation>
    </message>
    <message>
        <source>Read the &amp;tickets of this computer</source>
        <translation>このコンピューターのチケットを読み取る(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>レポートのエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go to the box</source>
        <translation>入力欄へ移動(&amp;G)</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Paste as evidence</source>
        <translation>証拠として貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the listing first.</source>
        <translation>クリップボードにテキストがありません。先に一覧をコピーしてください。</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>このページを検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>システムのテーマ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>ライト テーマ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>ダーク テーマ(&amp;D)</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>文字を小さく(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>標準の文字サイズ(&amp;N)</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>Language of the s&amp;ystem</source>
        <translation>システムの言語(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボード ショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
    <message>
        <source>&amp;About Kerbscope and licences</source>
        <translation>Kerbscope とライセンスについて(&amp;A)</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>ケースを開く</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>ケースを保存</translation>
    </message>
    <message>
        <source>&amp;Knowledge packs…</source>
        <translation>ナレッジ パック(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 へ移動</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>文字サイズ %1 %</translation>
    </message>
    <message>
        <source>&amp;All cases</source>
        <translation>すべてのケース(&amp;A)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::MainWindow</name>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>nothing to save yet</source>
        <translation>保存するものはまだありません</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>保存済み %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Somebody else changed the same case at the same time. Both states are kept: %1</source>
        <translation>ほかの人が同時に同じケースを変更しました。両方の状態が残されています: %1</translation>
    </message>
    <message>
        <source>Show the cases</source>
        <translation>ケースを表示</translation>
    </message>
    <message>
        <source>Somebody else changed the same knowledge pack at the same time. Yours is in use; theirs is kept in the folder “set-aside” beside it: %1</source>
        <translation>ほかの人が同じナレッジパックを同時に変更しました。あなたのものを使用し、相手のものは隣のフォルダー「set-aside」に保管しました: %1</translation>
    </message>
    <message>
        <source>Knowledge packs of your team changed: %1</source>
        <translation>チームのナレッジパックが変わりました: %1</translation>
    </message>
    <message>
        <source>Work went to the team store %1</source>
        <translation>作業をチームストア %1 に送りました</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ManualWindow</name>
    <message>
        <source>Kerbscope manual</source>
        <translation>Kerbscope マニュアル</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>マニュアルの本文</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::OmniBox</name>
    <message>
        <source>Type a code, paste anything, or drop a file</source>
        <translation>コードを入力、貼り付け、またはファイルをドロップ</translation>
    </message>
    <message>
        <source>Type a code, paste anything, drop…</source>
        <translation>コードを入力、貼り付け、ドロップ…</translation>
    </message>
    <message>
        <source>Code, text or file</source>
        <translation>コード、テキスト、ファイル</translation>
    </message>
    <message>
        <source>Type a code and choose from the list below with the arrow keys, or paste a listing. Ctrl+K comes here.</source>
        <translation>コードを入力し、下の一覧から矢印キーで選ぶか、一覧を貼り付けます。Ctrl+K でここに移動します。</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::OriginsChart</name>
    <message>
        <source>place not told</source>
        <translation>場所不明</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> 他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failures, %2 successes</source>
        <translation>失敗 %1 件、成功 %2 件</translation>
    </message>
    <message>
        <source>Users: %1</source>
        <translation>ユーザー: %1</translation>
    </message>
    <message>
        <source>These events do not say where requests came from.</source>
        <translation>これらのイベントには要求の発信元がありません。</translation>
    </message>
    <message>
        <source>Requests came from %1 places, none failed.</source>
        <translation>要求は %1 か所から、失敗なし。</translation>
    </message>
    <message>
        <source>Requests came from %1 places. Most failures came from %2: %3 of %4 requests.</source>
        <translation>要求は %1 か所から。失敗の多くは %2 から: 要求 %4 件中 %3 件。</translation>
    </message>
    <message>
        <source>failures</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>successes</source>
        <translation>成功</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>他 %n 件は表に</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::PacView</name>
    <message>
        <source>Straight to the server, without a proxy</source>
        <translation>プロキシなしで直接サーバーへ</translation>
    </message>
    <message>
        <source>%1 %2: an address instead of a name, for which no Kerberos ticket can be had</source>
        <translation>%1 %2: 名前ではなくアドレスのため、Kerberos チケットを取得できません</translation>
    </message>
    <message>
        <source>The script fails: %1</source>
        <translation>スクリプトの失敗: %1</translation>
    </message>
    <message>
        <source>For %1 the script answers nothing that a browser understands.</source>
        <translation>%1 に対するスクリプトの答えはブラウザーが理解できません。</translation>
    </message>
    <message>
        <source>%1 is opened without a proxy.</source>
        <translation>%1 はプロキシなしで開きます。</translation>
    </message>
    <message>
        <source>%1 is opened through %2.</source>
        <translation>%1 は %2 経由で開きます。</translation>
    </message>
    <message>
        <source>Line %1 decided.</source>
        <translation>%1 行目で決まりました。</translation>
    </message>
    <message>
        <source>It looks up %1; it was told that there is no such name.</source>
        <translation>%1 を照会します。その名前はないと答えました。</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>内容: %1</translation>
    </message>
    <message>
        <source>The script</source>
        <translation>スクリプト</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::PacksDialog</name>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1、バージョン %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add a pack…</source>
        <translation>パックを追加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add a knowledge pack</source>
        <translation>ナレッジ パックを追加</translation>
    </message>
    <message>
        <source>Knowledge packs (*.yaml *.yml)</source>
        <translation>ナレッジ パック (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Knowledge packs</source>
        <translation>ナレッジ パック</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Installed knowledge packs</source>
        <translation>インストール済みのナレッジ パック</translation>
    </message>
    <message>
        <source>About the chosen pack</source>
        <translation>選択したパックについて</translation>
    </message>
    <message>
        <source>A pack is a file with what your company adds to the reference: realms, proxies, contacts, codes, causes and what to do about them. It can be removed again at any time and leaves nothing behind.</source>
        <translation>パックは、会社がリファレンスに加える内容 (realm、プロキシ、連絡先、コード、原因、対処) のファイルです。いつでも削除でき、何も残りません。</translation>
    </message>
    <message>
        <source>The administrators’</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>The administrators of this computer installed this pack for all users.</source>
        <translation>このパックはこのコンピューターの管理者が全ユーザー用にインストールしました。</translation>
    </message>
    <message>
        <source>No pack is installed. You can also put packs into the folder %1.</source>
        <translation>パックはありません。フォルダー %1 に置くこともできます。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of knowledge</source>
        <translation>
            <numerusform>ナレッジ %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them change what was there</source>
        <translation>
            <numerusform>うち %n 行は既存の内容を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Realm %1, of a proxy</source>
        <translation>realm %1 (プロキシ)</translation>
    </message>
    <message>
        <source>Realm %1, your own</source>
        <translation>realm %1 (自社)</translation>
    </message>
    <message>
        <source>Proxy %1, port %2</source>
        <translation>プロキシ %1、ポート %2</translation>
    </message>
    <message>
        <source>PAC file %1</source>
        <translation>PAC ファイル %1</translation>
    </message>
    <message>
        <source>Contact for %1: %2</source>
        <translation>%1 の連絡先: %2</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>拒否の理由</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>%1 is in use.</source>
        <translation>%1 を使用しています。</translation>
    </message>
    <message>
        <source>The pack was not added. Its problems are listed below.</source>
        <translation>パックは追加されませんでした。問題を下に示します。</translation>
    </message>
    <message>
        <source>The pack %1 was removed.</source>
        <translation>パック %1 を削除しました。</translation>
    </message>
    <message>
        <source>These knowledge packs are not used because of problems in them: %1. File, Knowledge packs tells which.</source>
        <translation>問題があるため次のパックは使用されません: %1。詳細は [ファイル]、[ナレッジ パック] にあります。</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::PasteBox</name>
    <message>
        <source>Or paste the output here: it answers by itself</source>
        <translation>または出力をここに貼り付けると自動で回答します</translation>
    </message>
    <message>
        <source>Output of the command</source>
        <translation>コマンドの出力</translation>
    </message>
    <message>
        <source>Paste what the command printed, in place of an answer. Control and Enter reads what was typed.</source>
        <translation>回答の代わりにコマンドの出力を貼り付けます。Ctrl と Enter で入力内容を読み込みます。</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::PathBox</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::PathColumn</name>
    <message>
        <source>and %1 more</source>
        <translation>他 %1 件</translation>
    </message>
    <message>
        <source>Nothing yet. Every answer, paste and check will stand here and can be changed.</source>
        <translation>まだ何もありません。回答、貼り付け、チェックがここに並び、変更できます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Back to the last question (Alt+Left)</source>
        <translation>前の質問に戻る (Alt+←)</translation>
    </message>
    <message>
        <source>Take all answers back; codes and evidence stay</source>
        <translation>すべての回答を取り消す。コードと証拠は残ります</translation>
    </message>
    <message>
        <source>Path so far</source>
        <translation>これまでの経過</translation>
    </message>
    <message>
        <source>Change the answer: %1</source>
        <translation>回答を変更: %1</translation>
    </message>
    <message>
        <source>Show the evidence: %1</source>
        <translation>証拠を表示: %1</translation>
    </message>
    <message>
        <source>Take the answer back: %1</source>
        <translation>回答を取り消す: %1</translation>
    </message>
    <message>
        <source>Remove from the case: %1</source>
        <translation>ケースから削除: %1</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::PlanForm</name>
    <message>
        <source>Sign on to the proxy with a ticket</source>
        <translation>チケットでプロキシにサインオン</translation>
    </message>
    <message>
        <source>&amp;Realm</source>
        <translation>realm(&amp;R)</translation>
    </message>
    <message>
        <source>The Windows domain or Kerberos realm of the user</source>
        <translation>ユーザーの Windows ドメインまたは Kerberos realm</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>nobody is asked about</source>
        <translation>問い合わせなし</translation>
    </message>
    <message>
        <source>Whose account the domain controller is asked about: once, and without a password</source>
        <translation>ドメイン コントローラーに問い合わせるアカウント: 1 回、パスワードなし</translation>
    </message>
    <message>
        <source>&amp;Domain controllers</source>
        <translation>ドメイン コントローラー(&amp;D)</translation>
    </message>
    <message>
        <source>those that DNS names</source>
        <translation>DNS が示すもの</translation>
    </message>
    <message>
        <source>Host names with a comma between them; empty means those that DNS names</source>
        <translation>ホスト名をコンマ区切りで指定。空欄なら DNS が示すもの</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>サービス(&amp;S)</translation>
    </message>
    <message>
        <source>A service for which a ticket is requested with the user&apos;s own TGT</source>
        <translation>ユーザー自身の TGT でチケットを要求するサービス</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>プロキシ(&amp;P)</translation>
    </message>
    <message>
        <source>Host name and port of the web proxy</source>
        <translation>Web プロキシのホスト名とポート</translation>
    </message>
    <message>
        <source>Realm of the proxy</source>
        <translation>プロキシの realm</translation>
    </message>
    <message>
        <source>The realm to which the proxy&apos;s tickets belong, where it is not the user&apos;s own</source>
        <translation>プロキシのチケットの realm (ユーザーと異なる場合)</translation>
    </message>
    <message>
        <source>P&amp;AC file</source>
        <translation>PAC ファイル(&amp;A)</translation>
    </message>
    <message>
        <source>Address of the file that tells the browser which proxy to use</source>
        <translation>ブラウザーが使うプロキシを示すファイルのアドレス</translation>
    </message>
    <message>
        <source>&amp;Web page</source>
        <translation>Web ページ(&amp;W)</translation>
    </message>
    <message>
        <source>The page that fails: the PAC file and the proxy are asked for it</source>
        <translation>失敗するページ: PAC ファイルとプロキシに問い合わせます</translation>
    </message>
    <message>
        <source>&amp;Time server</source>
        <translation>タイム サーバー(&amp;T)</translation>
    </message>
    <message>
        <source>A server that tells what time it truly is (NTP)</source>
        <translation>正確な時刻を示すサーバー (NTP)</translation>
    </message>
    <message>
        <source>The proxy is shown a ticket of the signed-in user, as the browser would do it</source>
        <translation>ブラウザーと同様に、サインイン中のユーザーのチケットをプロキシに提示します</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>write it as host:port, for example gateway.example.net:8800</source>
        <translation>host:port の形で書いてください (例: gateway.example.net:8800)</translation>
    </message>
    <message>
        <source>an address that begins with http:// or https:// is needed</source>
        <translation>http:// または https:// で始まるアドレスが必要です</translation>
    </message>
    <message>
        <source>this is no name of a user or service</source>
        <translation>ユーザー名でもサービス名でもありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of a host</source>
        <translation>「%1」はホスト名ではありません</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::QuestionView</name>
    <message>
        <source>Change the answer</source>
        <translation>回答を変更</translation>
    </message>
    <message>
        <source>Read this computer&apos;s tickets</source>
        <translation>このコンピューターのチケットを読み取る</translation>
    </message>
    <message>
        <source>I can&apos;t find out (0)</source>
        <translation>わからない (0)</translation>
    </message>
    <message>
        <source>Conclude now</source>
        <translation>ここで結論</translation>
    </message>
    <message>
        <source>Keep the answer (Esc)</source>
        <translation>回答を維持 (Esc)</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the ticket cache is only read</source>
        <translation>チケット キャッシュを読み取るだけで、何も送信しません</translation>
    </message>
    <message>
        <source>Name the likeliest cause with what is known</source>
        <translation>現時点の情報で最有力の原因を示す</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Check it for me</source>
        <translation>自動でチェック</translation>
    </message>
    <message>
        <source>Says first which hosts it will contact</source>
        <translation>先に接続先を示します</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>チェック中…</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Opens the page %1. Shortcut %2</source>
        <translation>ページ「%1」を開きます。ショートカット %2</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ReadingBar</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み取り中</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop reading %1</source>
        <translation>%1 の読み取りを停止</translation>
    </message>
    <message>
        <source>What is being read</source>
        <translation>読み取り中のもの</translation>
    </message>
    <message>
        <source>read, now drawing findings from it</source>
        <translation>読み取り完了、所見を取り出し中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>これまでに %1</translation>
    </message>
    <message>
        <source>about %1 to go</source>
        <translation>残り約 %1</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ReasonsList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Nothing seen so far speaks for it; it is only how common it is.</source>
        <translation>裏付けるものはまだありません。頻度のみによります。</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>反対の理由</translation>
    </message>
    <message>
        <source>Nothing seen so far speaks against it.</source>
        <translation>反するものはまだありません。</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>裏付け</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>反証</translation>
    </message>
    <message>
        <source>Show the evidence</source>
        <translation>証拠を表示</translation>
    </message>
    <message>
        <source>Show evidence %1</source>
        <translation>証拠 %1 を表示</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ReportHandover</name>
    <message>
        <source>Copy for ticket</source>
        <translation>チケット用にコピー</translation>
    </message>
    <message>
        <source>Mail draft…</source>
        <translation>メールの下書き…</translation>
    </message>
    <message>
        <source>Copy the report as Markdown</source>
        <translation>レポートを Markdown でコピー</translation>
    </message>
    <message>
        <source>Copy the report as plain text</source>
        <translation>レポートをプレーンテキストでコピー</translation>
    </message>
    <message>
        <source>Copy the report in one line</source>
        <translation>レポートを 1 行でコピー</translation>
    </message>
    <message>
        <source>The essence on one page, with names replaced as chosen: for the ticket system</source>
        <translation>要点を 1 ページにまとめ、選択どおりに名前を置き換えます (チケットシステム用)</translation>
    </message>
    <message>
        <source>Draft a mail with the report</source>
        <translation>レポートのメールを下書きする</translation>
    </message>
    <message>
        <source>Opens a draft in your mail program. Nothing is sent by itself.</source>
        <translation>メールソフトで下書きを開きます。自動で送信されることはありません。</translation>
    </message>
    <message>
        <source>The essence is on the clipboard as Markdown: paste it into the ticket.</source>
        <translation>要点を Markdown でクリップボードにコピーしました。チケットに貼り付けてください。</translation>
    </message>
    <message>
        <source>The essence is on the clipboard: paste it into the ticket.</source>
        <translation>要点をクリップボードにコピーしました。チケットに貼り付けてください。</translation>
    </message>
    <message>
        <source>One line is on the clipboard.</source>
        <translation>1 行をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The report is longer than a mail program takes from a link. Save it as a mail file, with the whole report attached; your mail program opens it as a draft.</source>
        <translation>レポートはリンクでメールソフトに渡せる長さを超えています。レポート全体を添付したメールファイルとして保存してください。メールソフトで下書きとして開けます。</translation>
    </message>
    <message>
        <source>No mail program answered. Save the draft as a mail file and open it where you read mail.</source>
        <translation>メールソフトが応答しません。下書きをメールファイルとして保存し、メールを読む環境で開いてください。</translation>
    </message>
    <message>
        <source>The draft is in your mail program. Nothing was sent.</source>
        <translation>下書きをメールソフトで開きました。何も送信されていません。</translation>
    </message>
    <message>
        <source>Save the mail file…</source>
        <translation>メールファイルを保存…</translation>
    </message>
    <message>
        <source>Save the mail</source>
        <translation>メールを保存</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>メール (*.eml)</translation>
    </message>
    <message>
        <source>the mail could not be saved (%1)</source>
        <translation>メールを保存できませんでした (%1)</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>別の場所を選ぶか、ディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>形式を選んでコピー…</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ReportOptionsView</name>
    <message>
        <source>Replace names and addresses</source>
        <translation>名前とアドレスを置き換える</translation>
    </message>
    <message>
        <source>Whoever gets this report can read who and which computers it is about.</source>
        <translation>このレポートを受け取った人は、対象の人やコンピューターを読み取れます。</translation>
    </message>
    <message>
        <source>Text of the evidence</source>
        <translation>証拠のテキスト</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>レポートの言語</translation>
    </message>
    <message>
        <source>USER-1, HOST-2, REALM-1, ADDR-1: the same name always gets the same stand-in</source>
        <translation>USER-1、HOST-2、REALM-1、ADDR-1: 同じ名前は常に同じ仮名になります</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>The administrators of this computer allow redacted reports only.</source>
        <translation>このコンピューターの管理者は匿名化されたレポートのみを許可しています。</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ReportPage</name>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>報告する内容はまだありません</translation>
    </message>
    <message>
        <source>The report of the open case stands here as it will be sent. Begin with a code, a listing or the guide.</source>
        <translation>開いているケースのレポートが送信される形で表示されます。コード、一覧、ガイドのいずれかから始めてください。</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>レポート内</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>元の内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Save the report in the chosen format</source>
        <translation>選択した形式でレポートを保存</translation>
    </message>
    <message>
        <source>What was replaced</source>
        <translation>置き換えた内容</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Choices of the report</source>
        <translation>レポートの設定</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>ガイドを開く</translation>
    </message>
    <message>
        <source>Being built…</source>
        <translation>作成中…</translation>
    </message>
    <message>
        <source>Nothing was replaced: the report shows names as they are</source>
        <translation>置き換えなし: レポートには実際の名前が表示されます</translation>
    </message>
    <message>
        <source>There was nothing to replace</source>
        <translation>置き換えるものはありませんでした</translation>
    </message>
    <message>
        <source>Replaced: %1 (what they stand for is shown only here)</source>
        <translation>置き換え: %1 (元の内容はここにのみ表示)</translation>
    </message>
    <message>
        <source>%1, as it will be sent</source>
        <translation>%1 (送信される形)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>レポートを印刷</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Print the report…</source>
        <translation>レポートを印刷…</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>レポートのプレビュー</translation>
    </message>
    <message>
        <source>(The preview ends here; what is saved is whole.)</source>
        <translation>(プレビューはここまでです。保存時は全体が含まれます。)</translation>
    </message>
    <message>
        <source>%1 stands for %2 (shown only here)</source>
        <translation>%1 は %2 です (ここにのみ表示)</translation>
    </message>
    <message>
        <source>The report before names were replaced</source>
        <translation>名前を置き換える前のレポート</translation>
    </message>
    <message>
        <source>%1 is replaced with %2</source>
        <translation>%1 は %2 に置き換えられます</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ResultCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Will not run</source>
        <translation>実行しません</translation>
    </message>
    <message>
        <source>Something is missing for it: see what is checked on the left.</source>
        <translation>必要な情報が不足しています。左のチェック内容を確認してください。</translation>
    </message>
    <message>
        <source>Contacts nobody: only files and settings are read.</source>
        <translation>どこにも接続しません。ファイルと設定のみを読み取ります。</translation>
    </message>
    <message>
        <source>Will contact %1.</source>
        <translation>接続先: %1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>チェック中…</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>チェック中</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Why not: %1.</source>
        <translation>できない理由: %1。</translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <translation>確認したこと: %1。</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>実行したこと: %1。</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::Session</name>
    <message>
        <source>New case</source>
        <translation>新しいケース</translation>
    </message>
    <message>
        <source>this build cannot read the tickets of this computer</source>
        <translation>このビルドはこのコンピューターのチケットを読み取れません</translation>
    </message>
    <message>
        <source>Paste the output of klist instead.</source>
        <translation>代わりに klist の出力を貼り付けてください。</translation>
    </message>
    <message>
        <source>another case was opened while this was read</source>
        <translation>読み込み中に別のケースが開かれました</translation>
    </message>
    <message>
        <source>Hand it in again if it belongs to this case.</source>
        <translation>このケースのものであれば、もう一度渡してください。</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>この語を含む設定はありません。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Writes the settings to a file that another computer can take</source>
        <translation>設定を、別のコンピューターで取り込めるファイルに書き出します</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>設定を書き出す</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>設定 (*.json)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>Takes the settings of a file; a bad file changes nothing</source>
        <translation>ファイルから設定を取り込みます。不正なファイルでは何も変わりません</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定を取り込む</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Puts every setting back to what it was at the first start</source>
        <translation>すべての設定を初回起動時の状態に戻します</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of the window and of the knowledge. Reports can be in another one.</source>
        <translation>ウィンドウとナレッジの言語です。レポートは別の言語にできます。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it when the program starts.</source>
        <translation>ライト、ダーク、または起動時のシステムの設定に合わせます。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Of all words in the window, on top of what the system says.</source>
        <translation>ウィンドウ内のすべての文字に、システムの設定に加えて適用されます。</translation>
    </message>
    <message>
        <source>Tickets and checks</source>
        <translation>チケットとチェック</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>通知しない</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes before</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice before a ticket ends</source>
        <translation>チケット期限前の通知</translation>
    </message>
    <message>
        <source>Tells when a sign-on ticket of this computer is about to end. The tickets are read every half minute; nothing leaves the computer.</source>
        <translation>このコンピューターのサインオンチケットがまもなく期限切れになることを知らせます。チケットは 30 秒ごとに読み取られ、外部には何も送られません。</translation>
    </message>
    <message>
        <source>Live checks can be started</source>
        <translation>ライブチェックを開始できる</translation>
    </message>
    <message>
        <source>Checks ask DNS, domain controllers and the proxy, and say before whom. Without them nothing ever leaves this computer.</source>
        <translation>チェックは DNS、ドメインコントローラー、プロキシに問い合わせ、相手を事前に示します。オフの場合、このコンピューターから外部には何も送られません。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>ウィンドウの言語</translation>
    </message>
    <message>
        <source>Language of reports</source>
        <translation>レポートの言語</translation>
    </message>
    <message>
        <source>What a new report begins with; it can be changed for each.</source>
        <translation>新しいレポートの初期値です。レポートごとに変更できます。</translation>
    </message>
    <message>
        <source>Reports begin with names and addresses replaced</source>
        <translation>レポートでは最初から名前とアドレスを置き換える</translation>
    </message>
    <message>
        <source>The same name always gets the same stand-in, such as USER-1 or HOST-2. It can be taken off for each report.</source>
        <translation>同じ名前は常に USER-1 や HOST-2 などの同じ仮名になります。レポートごとにオフにできます。</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Proxy cloud</source>
        <translation>プロキシのクラウド</translation>
    </message>
    <message>
        <source>The realm of your web proxy’s cloud. The guide names it in its commands, and tickets of this realm count as the proxy’s.</source>
        <translation>Web プロキシのクラウドのrealmです。ガイドのコマンドに使われ、このrealmのチケットはプロキシのものとして扱われます。</translation>
    </message>
    <message>
        <source>One realm is needed here.</source>
        <translation>ここにはrealmを 1 つだけ入力してください。</translation>
    </message>
    <message>
        <source>Realms</source>
        <translation>realm</translation>
    </message>
    <message>
        <source>The Windows domains or Kerberos realms in which your users sign on, with commas between them.</source>
        <translation>ユーザーがサインオンする Windows ドメインまたは Kerberos realmをコンマで区切って入力します。</translation>
    </message>
    <message>
        <source>Helpdesk</source>
        <translation>ヘルプデスク</translation>
    </message>
    <message>
        <source>How users reach you. It stands in the words to say to the user, and at the foot of reports.</source>
        <translation>ユーザーからの連絡先です。ユーザーへの伝え方とレポートの末尾に入ります。</translation>
    </message>
    <message>
        <source>At most %1 characters are kept.</source>
        <translation>保存できるのは最大 %1 文字です。</translation>
    </message>
    <message>
        <source>The administrators of this computer laid this down (%1).</source>
        <translation>このコンピューターの管理者が決めた設定です (%1)。</translation>
    </message>
    <message>
        <source>the settings could not be saved (%1)</source>
        <translation>設定を保存できませんでした (%1)</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>別の場所を選ぶか、ディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>the settings could not be read (%1)</source>
        <translation>設定を読み取れませんでした (%1)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>The settings of %1 hold now. What the administrators laid down stays.</source>
        <translation>%1 の設定を適用しました。管理者が決めた設定は変わりません。</translation>
    </message>
    <message>
        <source>Every setting is as at the first start.</source>
        <translation>すべての設定が初回起動時の状態になりました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボード ショートカット</translation>
    </message>
    <message>
        <source>Go to the box</source>
        <translation>入力欄へ移動</translation>
    </message>
    <message>
        <source>Up, Down, Enter</source>
        <translation>↑、↓、Enter</translation>
    </message>
    <message>
        <source>In the box: choose what is offered</source>
        <translation>入力欄: 候補を選ぶ</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>In the box: read about the code, or take it into the case</source>
        <translation>入力欄: コードの説明を読む、またはケースに加える</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the list, empty the field</source>
        <translation>一覧を閉じる、入力を消す</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+←、Alt+→</translation>
    </message>
    <message>
        <source>On the Codes page: back and forward</source>
        <translation>コード ページ: 戻る、進む</translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation>1 … 9</translation>
    </message>
    <message>
        <source>In the guide: choose an answer</source>
        <translation>ガイド: 回答を選ぶ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>On a chart: the table behind it</source>
        <translation>グラフ: 元の表を表示</translation>
    </message>
    <message>
        <source>In the box: list what the program can do</source>
        <translation>入力欄で: このプログラムでできることを一覧表示</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::SourceBar</name>
    <message>
        <source>Where the tickets come from</source>
        <translation>チケットの取得元</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>比較対象(&amp;P)</translation>
    </message>
    <message>
        <source>What the tickets are compared with</source>
        <translation>チケットの比較対象</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>時刻の表示</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>&amp;Tickets of</source>
        <translation>対象(&amp;T)</translation>
    </message>
    <message>
        <source>Look again at the tickets of this computer (F5)</source>
        <translation>このコンピューターのチケットを読み直す (F5)</translation>
    </message>
    <message>
        <source>Take into the case</source>
        <translation>ケースに加える</translation>
    </message>
    <message>
        <source>Keeps these tickets with the case and draws findings from them</source>
        <translation>チケットをケースに保存し、所見を取り出します</translation>
    </message>
    <message>
        <source>As a message of the desktop where it has a place for them, else in this window</source>
        <translation>可能ならデスクトップ通知、それ以外はこのウィンドウで</translation>
    </message>
    <message>
        <source>Show times in UTC</source>
        <translation>時刻を UTC で表示</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Show times in %1</source>
        <translation>時刻を %1 で表示</translation>
    </message>
    <message numerus="yes">
        <source>Tell me %n minutes before a sign-on ticket ends</source>
        <translation>
            <numerusform>サインオンチケットの期限の %n 分前に知らせる</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::SourceText</name>
    <message>
        <source>The text as it came</source>
        <translation>元のテキスト</translation>
    </message>
    <message>
        <source>No line is marked.</source>
        <translation>印の付いた行はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are marked; F8 goes to the next.</source>
        <translation>
            <numerusform>%n 行に印。F8 で次へ移動します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Enter: into the case and ask on   ·   Ctrl+Enter: read about it   ·   Esc: close</source>
        <translation>Enter: ケースに加えて質問を続ける   ·   Ctrl+Enter: 説明を読む   ·   Esc: 閉じる</translation>
    </message>
    <message>
        <source>Enter: read about it   ·   Ctrl+Enter: into the case   ·   Esc: close</source>
        <translation>Enter: 説明を読む   ·   Ctrl+Enter: ケースに加える   ·   Esc: 閉じる</translation>
    </message>
    <message>
        <source>Enter: choose   ·   Esc: close</source>
        <translation>Enter: 選択   ·   Esc: 閉じる</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TeamStorePanel</name>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>your name on this computer</source>
        <translation>このコンピューターでの名前</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>接続を試す</translation>
    </message>
    <message>
        <source>The administrators of this computer laid the connection down.</source>
        <translation>接続はこのコンピューターの管理者が定めています。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Encryption of the connection</source>
        <translation>接続の暗号化</translation>
    </message>
    <message>
        <source>TLS, certificate and name checked</source>
        <translation>TLS(証明書と名前を検証)</translation>
    </message>
    <message>
        <source>TLS, certificate checked</source>
        <translation>TLS(証明書を検証)</translation>
    </message>
    <message>
        <source>TLS, nothing checked</source>
        <translation>TLS(検証なし)</translation>
    </message>
    <message>
        <source>TLS where the server can</source>
        <translation>サーバーが対応していれば TLS</translation>
    </message>
    <message>
        <source>A name in PostgreSQL&apos;s service file; then host and database may be left empty</source>
        <translation>PostgreSQL のサービスファイル内の名前。この場合ホストとデータベースは空でかまいません</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Kerbscope keeps no password. PostgreSQL takes yours from the file %1, from its service file, from a client certificate, or from your Kerberos ticket.</source>
        <translation>Kerbscope はパスワードを保存しません。PostgreSQL はファイル %1、サービスファイル、クライアント証明書、または Kerberos チケットから認証情報を取得します。</translation>
    </message>
    <message>
        <source>Say host and database, or a service; then it begins.</source>
        <translation>ホストとデータベース、またはサービスを指定すると開始します。</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1 に接続中…</translation>
    </message>
    <message>
        <source>Connected. The team store is ready.</source>
        <translation>接続しました。チームストアの準備ができています。</translation>
    </message>
    <message>
        <source>This window has no link to a team store.</source>
        <translation>このウィンドウはチームストアに接続していません。</translation>
    </message>
    <message>
        <source>Share my work with my team</source>
        <translation>自分の作業をチームと共有する</translation>
    </message>
    <message>
        <source>Cases, notes about codes and knowledge packs are kept the same on all computers of a team through a PostgreSQL database that your company runs. Without it they stay on this computer only.</source>
        <translation>ケース、コードのメモ、ナレッジパックは、会社が運用する PostgreSQL データベースを通じてチームの全コンピューターで同じに保たれます。なければ、このコンピューターだけに残ります。</translation>
    </message>
    <message>
        <source>Before a case or note leaves this computer, names of people, computers and companies are replaced by pseudonyms; the original stays here. Packs go as they are.</source>
        <translation>ケースやメモがこのコンピューターを離れる前に、人、コンピューター、会社の名前は仮名に置き換えられます。原本はここに残ります。パックはそのまま送られます。</translation>
    </message>
    <message>
        <source>The administrators of this computer let cases and notes go to the team with names as they are.</source>
        <translation>このコンピューターの管理者は、ケースとメモを名前のままチームに送ることを許可しています。</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TicketDetails</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 %2
%3</source>
        <translation>%1 %2
%3</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>サインオン</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Renewable until</source>
        <translation>更新期限</translation>
    </message>
    <message>
        <source>Ticket encryption</source>
        <translation>チケットの暗号化</translation>
    </message>
    <message>
        <source>Session key</source>
        <translation>セッション キー</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Key version</source>
        <translation>キー バージョン</translation>
    </message>
    <message>
        <source>KDC called</source>
        <translation>呼び出した KDC</translation>
    </message>
    <message>
        <source>Cache flags</source>
        <translation>キャッシュ フラグ</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>In the listing</source>
        <translation>一覧内</translation>
    </message>
    <message>
        <source>from line %1</source>
        <translation>%1 行目から</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>all of the ticket</source>
        <translation>チケットの全項目</translation>
    </message>
    <message>
        <source>Choose a ticket to see all of it.</source>
        <translation>チケットを選ぶと全項目を表示します。</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TicketPath</name>
    <message>
        <source>found</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Path of tickets</source>
        <translation>チケットの経路</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TicketTable</name>
    <message>
        <source>Filter: server, client, encryption, flag, KDC</source>
        <translation>絞り込み: サーバー、クライアント、暗号化、フラグ、KDC</translation>
    </message>
    <message>
        <source>Filter tickets</source>
        <translation>チケットの絞り込み</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>By cache</source>
        <translation>キャッシュ別</translation>
    </message>
    <message>
        <source>By realm</source>
        <translation>realm 別</translation>
    </message>
    <message>
        <source>Group tickets</source>
        <translation>チケットのグループ化</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Headings of the tickets</source>
        <translation>チケットの見出し</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>1 ticket</source>
        <translation>チケット 1 件</translation>
    </message>
    <message>
        <source>%1 tickets</source>
        <translation>チケット %1 件</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TicketTableModel</name>
    <message>
        <source>logon %1</source>
        <translation>ログオン %1</translation>
    </message>
    <message>
        <source>%1  (1 ticket)</source>
        <translation>%1  (チケット 1 件)</translation>
    </message>
    <message numerus="yes">
        <source>%1  (%n tickets)</source>
        <translation>
            <numerusform>%1  (チケット %n 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>no realm</source>
        <translation>realm なし</translation>
    </message>
    <message>
        <source>! %1 (weak)</source>
        <translation>! %1 (弱い)</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 %2
%3</source>
        <translation>%1 %2
%3</translation>
    </message>
    <message>
        <source>Ticket: %1
Session key: %2</source>
        <translation>チケット: %1
セッション キー: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Whom the ticket names: the identity that the service will see</source>
        <translation>チケットが示す人物: サービスから見える ID</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>For whom the ticket is; krbtgt/REALM is the ticket that gets tickets</source>
        <translation>チケットの宛先。krbtgt/REALM は他のチケットを取得するチケットです</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>From when it is valid</source>
        <translation>有効になる時刻</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Until when it is valid</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Renew until</source>
        <translation>更新期限</translation>
    </message>
    <message>
        <source>Until when it can be renewed without the password</source>
        <translation>パスワードなしで更新できる期限</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Until its end</source>
        <translation>終了まで</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>With what the ticket is encrypted; hover for the session key</source>
        <translation>チケットの暗号化方式。ポイントするとセッション キーを表示</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>What may be done with it; hover for what each means</source>
        <translation>許可される操作。ポイントすると意味を表示</translation>
    </message>
    <message>
        <source>KDC called</source>
        <translation>呼び出した KDC</translation>
    </message>
    <message>
        <source>Which domain controller or KDC gave it</source>
        <translation>発行したドメイン コントローラーまたは KDC</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>保存場所</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TicketTimeline</name>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Tickets on the timeline</source>
        <translation>時系列のチケット</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3 = %4</source>
        <translation>%1: %2 %3 = %4</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Renewable until</source>
        <translation>更新期限</translation>
    </message>
    <message>
        <source>There are no tickets with an end time.</source>
        <translation>終了時刻のあるチケットはありません。</translation>
    </message>
    <message>
        <source>Tickets over time. %1.</source>
        <translation>チケットの時系列。%1。</translation>
    </message>
    <message>
        <source>The next one ends in %1.</source>
        <translation>次は %1 後に終了します。</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TicketsPage</name>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Renewable until</source>
        <translation>更新期限</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>時系列</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Encryption types</source>
        <translation>暗号化の種類</translation>
    </message>
    <message>
        <source>No tickets to show</source>
        <translation>表示するチケットがありません</translation>
    </message>
    <message>
        <source>Paste a listing</source>
        <translation>一覧を貼り付け</translation>
    </message>
    <message>
        <source>Show all of the time (Home)</source>
        <translation>全期間を表示 (Home)</translation>
    </message>
    <message>
        <source>Go to now (N)</source>
        <translation>現在に移動 (N)</translation>
    </message>
    <message>
        <source>Findings and details</source>
        <translation>所見と詳細</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Chosen ticket</source>
        <translation>選択したチケット</translation>
    </message>
    <message>
        <source>Commands to copy</source>
        <translation>コピーできるコマンド</translation>
    </message>
    <message>
        <source>The listing says: %1</source>
        <translation>一覧の内容: %1</translation>
    </message>
    <message>
        <source>This computer holds no tickets, and the case has no listing. Copy the output of klist on the user&apos;s computer and paste it.</source>
        <translation>このコンピューターにチケットはなく、ケースに一覧もありません。ユーザーのコンピューターで klist の出力をコピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>Here stand the tickets of a listing: what there is, what is missing on the way to the service, how long each lives. Copy the output of klist on the user&apos;s computer and paste it.</source>
        <translation>一覧のチケットを表示します: あるもの、サービスまでに足りないもの、それぞれの有効期間。ユーザーのコンピューターで klist の出力をコピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Encryption types of the tickets. %1.</source>
        <translation>チケットの暗号化の種類。%1。</translation>
    </message>
    <message>
        <source>Nothing is run from here.</source>
        <translation>ここから実行されることはありません。</translation>
    </message>
    <message>
        <source>Collect from another computer</source>
        <translation>別のコンピューターから収集</translation>
    </message>
    <message>
        <source>There are no tickets.</source>
        <translation>チケットはありません。</translation>
    </message>
    <message>
        <source>Path, table and charts</source>
        <translation>経路・表・グラフ</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TokenView</name>
    <message>
        <source>none: a bare message</source>
        <translation>なし: メッセージ単体</translation>
    </message>
    <message>
        <source>SPNEGO, first token</source>
        <translation>SPNEGO、最初のトークン</translation>
    </message>
    <message>
        <source>SPNEGO, answer</source>
        <translation>SPNEGO、応答</translation>
    </message>
    <message>
        <source>Kerberos without SPNEGO</source>
        <translation>SPNEGO なしの Kerberos</translation>
    </message>
    <message>
        <source>NEGOTIATE (1)</source>
        <translation>NEGOTIATE (1)</translation>
    </message>
    <message>
        <source>CHALLENGE (2)</source>
        <translation>CHALLENGE (2)</translation>
    </message>
    <message>
        <source>AUTHENTICATE (3)</source>
        <translation>AUTHENTICATE (3)</translation>
    </message>
    <message>
        <source>NTLM message</source>
        <translation>NTLM メッセージ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>ワークステーション</translation>
    </message>
    <message>
        <source>DNS domain</source>
        <translation>DNS ドメイン</translation>
    </message>
    <message>
        <source>DNS name of the computer</source>
        <translation>コンピューターの DNS 名</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Kerberos message</source>
        <translation>Kerberos メッセージ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Ticket encryption</source>
        <translation>チケットの暗号化</translation>
    </message>
    <message>
        <source>Version of the service&apos;s key</source>
        <translation>サービスのキーのバージョン</translation>
    </message>
    <message>
        <source>Size of the ticket&apos;s sealed part</source>
        <translation>チケットの暗号化部分のサイズ</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>First NTLM was sent, then Kerberos.</source>
        <translation>最初に NTLM、次に Kerberos が送られました。</translation>
    </message>
    <message>
        <source>This is NTLM, not Kerberos.</source>
        <translation>これは NTLM であり Kerberos ではありません。</translation>
    </message>
    <message>
        <source>This is Kerberos.</source>
        <translation>これは Kerberos です。</translation>
    </message>
    <message>
        <source>A token is there, but neither Kerberos nor NTLM.</source>
        <translation>トークンはありますが Kerberos でも NTLM でもありません。</translation>
    </message>
    <message>
        <source>No token was sent.</source>
        <translation>トークンは送られていません。</translation>
    </message>
    <message>
        <source>A token is damaged; the tree says where.</source>
        <translation>トークンが壊れています。場所はツリーに示しています。</translation>
    </message>
    <message>
        <source>Negotiate is not offered, so Kerberos cannot be used here.</source>
        <translation>Negotiate が提示されないため、ここでは Kerberos を使えません。</translation>
    </message>
    <message>
        <source>The token is larger than many servers take.</source>
        <translation>トークンが多くのサーバーの上限を超えています。</translation>
    </message>
    <message>
        <source>A password was sent with the Basic scheme; it was not read.</source>
        <translation>Basic 方式でパスワードが送られました。読み取っていません。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Headers and tokens</source>
        <translation>ヘッダーとトークン</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The proxy offers</source>
        <translation>プロキシの提示</translation>
    </message>
    <message>
        <source>The server offers</source>
        <translation>サーバーの提示</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>goes over several lines, which servers refuse</source>
        <translation>複数行にわたり、サーバーに拒否されます</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Wrapping</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Mechanisms, in their order</source>
        <translation>メカニズム (順)</translation>
    </message>
    <message>
        <source>Chosen mechanism</source>
        <translation>選択されたメカニズム</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>途切れ</translation>
    </message>
    <message>
        <source>the token ends in the middle</source>
        <translation>トークンが途中で終わっています</translation>
    </message>
    <message>
        <source>Answers, in their order</source>
        <translation>応答 (順)</translation>
    </message>
    <message>
        <source>Headings of the tree</source>
        <translation>ツリーの見出し</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::TopBar</name>
    <message>
        <source>Switch between light and dark</source>
        <translation>ライトとダークを切り替え</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>ケース(&amp;C)</translation>
    </message>
    <message>
        <source>Title of the case</source>
        <translation>ケースの名前</translation>
    </message>
    <message>
        <source>Click to give the case a title</source>
        <translation>クリックしてケースに名前を付けます</translation>
    </message>
    <message>
        <source>Dark now</source>
        <translation>現在はダーク</translation>
    </message>
    <message>
        <source>Light now</source>
        <translation>現在はライト</translation>
    </message>
</context>
<context>
    <name>kerbscope::ui::WeeksChart</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no case</source>
        <translation>ケースなし</translation>
    </message>
    <message>
        <source>No case was begun in these weeks.</source>
        <translation>この期間に開始されたケースはありません。</translation>
    </message>
    <message>
        <source>%1 cases were begun in these weeks, most of them in the week of %2: %3.</source>
        <translation>この期間に %1 件のケースが開始され、%2 の週が最多でした: %3 件。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The reference could not be opened</source>
        <translation>リファレンスを開けませんでした</translation>
    </message>
    <message>
        <source>This portable copy lies on a medium that cannot be written to. Cases and settings last until the program is closed.</source>
        <translation>このポータブル版は書き込めない媒体にあります。ケースと設定はプログラムを閉じるまで有効です。</translation>
    </message>
</context>
</TS>
