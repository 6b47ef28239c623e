PRAGMA encoding='UTF-16le'
;
PRAGMA application_id='1263747923'
;
PRAGMA user_version='2'
;
CREATE TABLE cases(no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, title TEXT NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL, state TEXT NOT NULL, notes TEXT NOT NULL, next_evidence INTEGER NOT NULL, revision TEXT NOT NULL, seal TEXT NOT NULL)
;
CREATE TABLE tags(no INTEGER NOT NULL, position INTEGER NOT NULL, tag TEXT NOT NULL, PRIMARY KEY(no, position)) WITHOUT ROWID
;
CREATE TABLE declined(no INTEGER NOT NULL, position INTEGER NOT NULL, finding TEXT NOT NULL, PRIMARY KEY(no, position)) WITHOUT ROWID
;
CREATE TABLE evidence(no INTEGER NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL, source TEXT NOT NULL, sha256 TEXT NOT NULL, taken INTEGER NOT NULL, detected TEXT NOT NULL, note TEXT NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY(no, position))
;
CREATE TABLE warnings(no INTEGER NOT NULL, evidence INTEGER NOT NULL, position INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY(no, evidence, position)) WITHOUT ROWID
;
CREATE TABLE findings(no INTEGER NOT NULL, evidence INTEGER NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL, value TEXT NOT NULL, evidence_id TEXT NOT NULL, detail TEXT NOT NULL, PRIMARY KEY(no, evidence, position)) WITHOUT ROWID
;
CREATE TABLE contents(no INTEGER NOT NULL, evidence INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY(no, evidence, name))
;
CREATE TABLE parts(no INTEGER NOT NULL, evidence INTEGER NOT NULL, name TEXT NOT NULL, parent INTEGER NOT NULL, position INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY(no, evidence, name, parent, position))
;
CREATE TABLE refused(no INTEGER NOT NULL, position INTEGER NOT NULL, cause TEXT NOT NULL, PRIMARY KEY(no, position)) WITHOUT ROWID
;
CREATE TABLE conclusions(no INTEGER PRIMARY KEY, value TEXT NOT NULL)
;
CREATE TABLE summaries(no INTEGER PRIMARY KEY, codes TEXT NOT NULL, evidence_count INTEGER NOT NULL, search TEXT NOT NULL, cause TEXT NOT NULL, cause_title TEXT NOT NULL, concluded INTEGER)
;
CREATE TABLE outbox(id TEXT PRIMARY KEY, base TEXT NOT NULL, sent TEXT NOT NULL, waiting INTEGER NOT NULL, original INTEGER NOT NULL) WITHOUT ROWID
;
CREATE TABLE team(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID
;
INSERT INTO cases VALUES(1, '5c4e3a00-0000-4000-8000-00000000ca5e', '471000 at Müller''s, 東京', 1772000000000000, 1772000000000000, 'escalated', 'First line.
Second; "quoted" line.', 5, 'eb66ec44-26e1-4470-aca1-b2c750a88af9', '5e418789e3c5a22c4b6a468dfc49f7d8073367446abfe92ba5ce6336f19a63f1')
;
INSERT INTO tags VALUES(1, 0, 'proxy')
;
INSERT INTO tags VALUES(1, 1, 'it''s urgent')
;
INSERT INTO declined VALUES(1, 0, 'klist.after-purge')
;
INSERT INTO evidence VALUES(1, 0, 'e1', 'code', 'agent', '99280bbcd729e64553d1acdec7a3d88bb2f6991c795e682017a8e788abb525fd', 1772000000000000, '', '', X'7A656E3A343731303030')
;
INSERT INTO evidence VALUES(1, 1, 'e2', 'klist-mit', 'pasted', 'db776761ac2b7e756a3ca6a6ccee4e9ec2fc4982f092152b87d2a2ff0e1595e2', 1772000000000000, 'it has the lines of a ticket listing', '', X'5469636B65742063616368653A2046494C453A2F746D702F6B72623563635F313030300A44656661756C74207072696E636970616C3A206A646F6540434F52502E4558414D504C452E434F4D0A0A56616C6964207374617274696E672020202020202045787069726573202020202020202020202020202053657276696365207072696E636970616C0A30322F32352F323032362030363A30303A3030202030322F32352F323032362031363A30303A303020206B72627467742F434F52502E4558414D504C452E434F4D40434F52502E4558414D504C452E434F4D0A0972656E657720756E74696C2030332F30342F323032362030363A30303A30302C20466C6167733A20465249410A30322F32352F323032362030363A30313A3030202030322F32352F323032362031363A30303A303020206B72627467742F50524F58592E4558414D504C452E4E455440434F52502E4558414D504C452E434F4D0A')
;
INSERT INTO evidence VALUES(1, 2, 'e3', 'event-xml', 'pasted', '8ace5b9ac3cfa21c38266402a76b3aa244eb21e953931faf88d2d609721ea06f', 1772000000000000, 'it holds Windows events in XML', '', X'3C4576656E7420786D6C6E733D27687474703A2F2F736368656D61732E6D6963726F736F66742E636F6D2F77696E2F323030342F30382F6576656E74732F6576656E74273E3C53797374656D3E3C50726F7669646572204E616D653D274D6963726F736F66742D57696E646F77732D53656375726974792D4175646974696E67272F3E3C4576656E7449443E343737313C2F4576656E7449443E3C54696D65437265617465642053797374656D54696D653D27323032362D30322D32355430363A30303A30305A272F3E3C436F6D70757465723E4443312E636F72702E6578616D706C652E636F6D3C2F436F6D70757465723E3C2F53797374656D3E3C4576656E74446174613E3C44617461204E616D653D27546172676574557365724E616D65273E6A646F653C2F446174613E3C44617461204E616D653D27537461747573273E307831383C2F446174613E3C2F4576656E74446174613E3C2F4576656E743E0A')
;
INSERT INTO evidence VALUES(1, 3, 'e4', 'answer', 'agent', '61a9bb35e939a9c2a54494fa9e0c70baacca317f3dd5b8a2afeaed38e43f852b', 1772000000000000, '', '', X'73796D70746F6D2E6B696E643D70726F6D7074')
;
INSERT INTO findings VALUES(1, 0, 0, 'code.zen', '471000', 'e1', 'zen:471000')
;
INSERT INTO findings VALUES(1, 1, 0, 'klist.tgt', 'present', 'e2', 'krbtgt/CORP.EXAMPLE.COM@CORP.EXAMPLE.COM, line 5')
;
INSERT INTO findings VALUES(1, 1, 1, 'klist.proxy-tgt', 'present', 'e2', 'krbtgt/PROXY.EXAMPLE.NET@CORP.EXAMPLE.COM, line 7')
;
INSERT INTO findings VALUES(1, 1, 2, 'klist.proxy-ticket', 'absent', 'e2', 'no HTTP/ ticket of another realm')
;
INSERT INTO findings VALUES(1, 1, 3, 'klist.realm-case', 'upper', 'e2', '')
;
INSERT INTO findings VALUES(1, 2, 0, 'code.event', '4771', 'e3', '4771, 2026-02-25T06:00:00Z: jdoe, 24 KDC_ERR_PREAUTH_FAILED')
;
INSERT INTO findings VALUES(1, 2, 1, 'code.krb', '24', 'e3', '4771, 2026-02-25T06:00:00Z: jdoe, 24 KDC_ERR_PREAUTH_FAILED')
;
INSERT INTO findings VALUES(1, 2, 2, 'as.error', '24', 'e3', '4771, 2026-02-25T06:00:00Z: jdoe, 24 KDC_ERR_PREAUTH_FAILED')
;
INSERT INTO findings VALUES(1, 3, 0, 'symptom.kind', 'prompt', 'e4', '')
;
INSERT INTO contents VALUES(1, 1, 'listing', '{"datesAmbiguous":false,"dialect":"klist-mit","subcommand":"tickets","zone":"UTC"}')
;
INSERT INTO contents VALUES(1, 2, 'events', '{"listing":{"format":"event XML","records":1},"recommendations":{"unchecked":[{"id":"recommendation:allowed-accounts","needs":"the list of accounts that may do this"},{"id":"recommendation:naming","needs":"your rules for account names"},{"id":"recommendation:known-addresses","needs":"the addresses from which each account may come"}]}}')
;
INSERT INTO parts VALUES(1, 1, 'cache', 0, 0, '{"client":{"name":["jdoe"],"realm":"CORP.EXAMPLE.COM"},"kind":"klist-mit","name":"FILE:/tmp/krb5cc_1000"}')
;
INSERT INTO parts VALUES(1, 1, 'ticket', 0, 0, '{"client":{"name":["jdoe"],"realm":"CORP.EXAMPLE.COM"},"endTime":1772035200000000,"flags":{"value":1088421888},"line":5,"markedExpired":false,"renewUntil":1772604000000000,"server":{"name":["krbtgt","CORP.EXAMPLE.COM"],"realm":"CORP.EXAMPLE.COM"},"startTime":1771999200000000}')
;
INSERT INTO parts VALUES(1, 1, 'ticket', 0, 1, '{"client":{"name":["jdoe"],"realm":"CORP.EXAMPLE.COM"},"endTime":1772035200000000,"line":7,"markedExpired":false,"server":{"name":["krbtgt","PROXY.EXAMPLE.NET"],"realm":"CORP.EXAMPLE.COM"},"startTime":1771999260000000}')
;
INSERT INTO parts VALUES(1, 2, 'event', 0, 0, '{"computer":"DC1.corp.example.com","fields":{"names":["TargetUserName","Status"],"values":["jdoe","0x18"]},"id":4771,"provider":"Microsoft-Windows-Security-Auditing","time":1771999200000000}')
;
INSERT INTO summaries VALUES(1, 'zen:471000
event:4771
krb:24', 4, '471000 at müller''s, 東京 first line. second; "quoted" line. proxy it''s urgent zen:471000 event:4771 krb:24 agent code.zen pasted jdoe@corp.example.com krbtgt/corp.example.com@corp.example.com krbtgt/proxy.example.net@corp.example.com klist.tgt krbtgt/corp.example.com@corp.example.com, line 5 klist.proxy-tgt krbtgt/proxy.example.net@corp.example.com, line 7 klist.proxy-ticket no http/ ticket of another realm klist.realm-case code.event 4771, 2026-02-25t06:00:00z: jdoe, 24 kdc_err_preauth_failed code.krb as.error symptom.kind', '', '', NULL)
;
INSERT INTO outbox VALUES('5c4e3a00-0000-4000-8000-00000000ca5e', '', '', 1, 0)
;
