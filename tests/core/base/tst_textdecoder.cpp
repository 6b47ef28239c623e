// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/limits.h"
#include "core/base/textdecoder.h"

#include <QTest>

using namespace kerbscope;

class TestTextDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEncodingsApart_data();
    void tellsEncodingsApart();
    void refusesEmptyBinaryAndHuge();
};

void TestTextDecoder::tellsEncodingsApart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");

    QTest::newRow("plain") << QByteArray("klist") << "klist";
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBFM\xC3\xBCller") << QStringLiteral("Müller");
    QTest::newRow("UTF-16LE with mark") << QByteArray("\xFF\xFEk\0l\0", 6) << "kl";
    QTest::newRow("UTF-16LE without mark") << QByteArray("k\0l\0i\0s\0t\0", 10) << "klist";
    QTest::newRow("UTF-16BE without mark") << QByteArray("\0k\0l\0i\0s\0t", 10) << "klist";
    QTest::newRow("one byte an umlaut") << QByteArray("M\xFCller") << QStringLiteral("Müller");
    QTest::newRow("UTF-8 cut inside its last character")
        << QByteArray("\xD0\x9A\xD0\xBB\xD0\xB8\xD0\xB5\xD0\xBD\xD1\x82\xD0\x9A\xD0\xBB\xD0\xB8\xD0")
        << QStringLiteral("КлиентКли");
    QTest::newRow("German, window") << QByteArray(
        "KerbTicket-Verschl\xFCsselungstyp: AES\nSitzungsschl\xFCsseltyp: AES")
                                    << QStringLiteral("KerbTicket-Verschlüsselungstyp: AES\nSitzungsschlüsseltyp: AES");
    QTest::newRow("German, console") << QByteArray(
        "KerbTicket-Verschl\x81sselungstyp: AES\nSitzungsschl\x81sseltyp: AES")
                                     << QStringLiteral(
                                            "KerbTicket-Verschlüsselungstyp: AES\nSitzungsschlüsseltyp: AES");
    QTest::newRow("French, window") << QByteArray("Type de cl\xE9 de session : AES\nHeure de d\xE9marrage : 1")
                                    << QStringLiteral("Type de clé de session : AES\nHeure de démarrage : 1");
    QTest::newRow("French, console") << QByteArray("Type de cl\x82 de session : AES\nHeure de d\x82marrage : 1")
                                     << QStringLiteral("Type de clé de session : AES\nHeure de démarrage : 1");
    QTest::newRow("Spanish, console") << QByteArray("Hora de renovaci\xA2n: 1\nTipo de clave de sesi\xA2n: AES")
                                      << QStringLiteral("Hora de renovación: 1\nTipo de clave de sesión: AES");
    QTest::newRow("Portuguese, window")
        << QByteArray("Tipo de Criptografia de KerbTicket: AES\nSinalizadores de T\xEDquete, Hora de In\xED"
                      "cio, Renova\xE7\xE3o")
        << QStringLiteral(
               "Tipo de Criptografia de KerbTicket: AES\nSinalizadores de Tíquete, Hora de Início, Renovação");
    QTest::newRow("Russian, window")
        << QByteArray("\xCA\xEB\xE8\xE5\xED\xF2: alice @ CORP\n\xD1\xE5\xF0\xE2\xE5\xF0: krbtgt/CORP @ "
                      "CORP\n\xD2\xE8\xEF \xF8\xE8\xF4\xF0\xEE\xE2\xE0\xED\xE8\xFF KerbTicket: AES")
        << QStringLiteral("Клиент: alice @ CORP\nСервер: krbtgt/CORP @ CORP\nТип шифрования KerbTicket: AES");
    QTest::newRow("Russian, console")
        << QByteArray("\x8A\xAB\xA8\xA5\xAD\xE2: alice @ CORP\n\x91\xA5\xE0\xA2\xA5\xE0: krbtgt/CORP @ "
                      "CORP\n\x92\xA8\xAF \xE8\xA8\xE4\xE0\xAE\xA2\xA0\xAD\xA8\xEF KerbTicket: AES")
        << QStringLiteral("Клиент: alice @ CORP\nСервер: krbtgt/CORP @ CORP\nТип шифрования KerbTicket: AES");
    QTest::newRow("Polish, window") << QByteArray(
        "Godzina rozpocz\xEA"
        "cia: 1\nGodzina zako\xF1"
        "czenia: 2\nTyp klucza sesji: AES, Sk\xB9"
        "d: \xB3\xB9"
        "cze") << QStringLiteral("Godzina rozpoczęcia: 1\nGodzina zakończenia: 2\nTyp klucza sesji: AES, Skąd: łącze");
    QTest::newRow("Polish, console") << QByteArray(
        "Godzina rozpocz\xA9"
        "cia: 1\nGodzina zako\xE4"
        "czenia: 2\nTyp klucza sesji: AES, Sk\xA5"
        "d: \x88\xA5"
        "cze") << QStringLiteral("Godzina rozpoczęcia: 1\nGodzina zakończenia: 2\nTyp klucza sesji: AES, Skąd: łącze");
    QTest::newRow("Greek, window") << QByteArray(
        "\xD0\xE5\xEB\xDC\xF4\xE7\xF2: alice\n\xC4\xE9\xE1\xEA\xEF\xEC\xE9\xF3\xF4\xDE\xF2: krbtgt/CORP")
                                   << QStringLiteral("Πελάτης: alice\nΔιακομιστής: krbtgt/CORP");
    QTest::newRow("Turkish, window") << QByteArray(
        "\xDDstemci: alice\nBa\xFElang\xFD\xE7 Saati: 1\nBiti\xFE Saati: 2\n\xDEifreleme T\xFCr\xFC: AES")
                                     << QStringLiteral(
                                            "İstemci: alice\nBaşlangıç Saati: 1\nBitiş Saati: 2\nŞifreleme Türü: AES");
    QTest::newRow("Chinese") << QByteArray("\xBF\xCD\xBB\xA7\xB6\xCB: alice @ CORP\n\xB7\xFE\xCE\xF1\xC6\xF7: "
                                           "krbtgt/CORP\n\xBF\xAA\xCA\xBC\xCA\xB1\xBC\xE4: 1 "
                                           "(\xB1\xBE\xB5\xD8)\n\xBB\xE1\xBB\xB0\xC3\xDC\xD4\xBF\xC0\xE0\xD0\xCD: AES")
                             << QStringLiteral(
                                    "客户端: alice @ CORP\n服务器: krbtgt/CORP\n开始时间: 1 (本地)\n会话密钥类型: AES");
    QTest::newRow("Japanese")
        << QByteArray("\x83N\x83\x89\x83"
                      "C\x83"
                      "A\x83\x93\x83g: alice @ CORP\n\x83T\x81[\x83o\x81[: krbtgt/CORP\n\x8AJ\x8En\x8E\x9E\x8D\x8F: 1 "
                      "(\x83\x8D\x81[\x83J\x83\x8B)\n\x83Z\x83"
                      "b\x83V\x83\x87\x83\x93 \x83L\x81[\x82\xCC\x8E\xED\x97\xDE: AES")
        << QStringLiteral(
               "クライアント: alice @ CORP\nサーバー: krbtgt/CORP\n開始時刻: 1 (ローカル)\nセッション キーの種類: AES");
    QTest::newRow("Korean") << QByteArray(
        "\xC5\xAC\xB6\xF3\xC0\xCC\xBE\xF0\xC6\xAE: alice @ CORP\n\xBC\xAD\xB9\xF6: krbtgt/CORP\n\xBD\xC3\xC0\xDB "
        "\xBD\xC3\xB0\xA3: 1 (\xB7\xCE\xC4\xC3)\n\xBC\xBC\xBC\xC7 \xC5\xB0 \xC0\xAF\xC7\xFC: AES")
                            << QStringLiteral("클라이언트: alice @ CORP\n서버: krbtgt/CORP\n시작 시간: 1 (로컬)\n세션 "
                                              "키 유형: AES");
    QTest::newRow("traditional Chinese")
        << QByteArray("\xA5\xCE\xA4\xE1\xBA\xDD: alice @ CORP\n\xA6\xF8\xAA"
                      "A\xBE\xB9: krbtgt/CORP\n\xB6}\xA9l\xAE\xC9\xB6\xA1: 1 "
                      "(\xA5\xBB\xBE\xF7)\n\xA4u\xA7@\xB6\xA5\xACq\xAA\xF7\xC6_\xC3\xFE\xAB\xAC: AES")
        << QStringLiteral("用戶端: alice @ CORP\n伺服器: krbtgt/CORP\n開始時間: 1 (本機)\n工作階段金鑰類型: AES");
}

void TestTextDecoder::tellsEncodingsApart()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);

    const auto decoded = decodeText(bytes);
    QVERIFY2(decoded, qPrintable(decoded ? QString() : decoded.error().toString()));
    QCOMPARE(decoded->text, text);
}

void TestTextDecoder::refusesEmptyBinaryAndHuge()
{
    QCOMPARE(decodeText({}).error().kind, ErrorKind::Empty);
    QCOMPARE(decodeText(QByteArray("\x05\x04\0\x0C\x9F\x01", 6)).error().kind, ErrorKind::Unrecognized);
    QVERIFY(decodeText(QByteArray(limits::maxListingBytes, 'x')));
    QCOMPARE(decodeText(QByteArray(limits::maxListingBytes + 1, 'x')).error().kind, ErrorKind::TooLarge);
}

QTEST_APPLESS_MAIN(TestTextDecoder)
#include "tst_textdecoder.moc"
