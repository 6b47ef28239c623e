// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings/preferences.h"
#include "app/shell/page.h"

#include <QDialog>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace kerbscope::ui {

class Card;
class InlineMessage;
class ScrollColumn;
class SettingRow;

/// All settings on one page, with a search over them. What is changed holds at once; what the administrators laid down is
/// shown and cannot be changed. Not modal, so that the manual can be read beside it.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(const PageContext &context, QWidget *parent = nullptr);

    /// The dialog of this window, made where there is none.
    static SettingsDialog *openFor(const PageContext &context, QWidget *window);

    /// Shows only what has all words.
    void search(const QString &words);
    const QList<SettingRow *> &rows() const { return m_rows; }
    InlineMessage *message() const { return m_message; }

    /// Writes the settings to a file, whole or not at all.
    bool exportTo(const QString &path);
    /// Takes the settings of a file. A bad file changes nothing.
    bool importFrom(const QString &path);
    void restoreDefaults();

private:
    struct Section {
        QString title;
        Card *card;
        QList<SettingRow *> rows;
        QString panelWords; ///< of a panel: what the search looks in
    };

    void build();
    void addAppearance();
    void addWork();
    void addCompany();
    void addPanels();
    QBoxLayout *makeFoot();
    Section &addSection(const QString &title);
    SettingRow *addChoice(const QString &name, const QString &about, const QList<std::pair<QString, QVariant>> &choices,
        QVariant (*read)(const Settings &), void (*write)(Settings &, const QVariant &));
    SettingRow *addFlag(const QString &name, const QString &about, bool Settings::*flag);
    SettingRow *addLine(const QString &name, const QString &about, const QString &example, QString (*read)(const CompanyFacts &),
        Outcome (*write)(CompanyFacts &, const QString &));
    SettingRow *addRow(SettingRow *row);
    void lock(SettingRow *row, Preferences::Lockable what);
    void showValues();
    void change(const std::function<void(Settings &)> &how);

    PageContext m_context;
    QWidget *m_whole = nullptr; ///< made anew for another language
    QLineEdit *m_search = nullptr;
    ScrollColumn *m_scroll = nullptr;
    InlineMessage *m_message = nullptr;
    QLabel *m_nothing = nullptr;
    QList<Section> m_sections;
    QList<SettingRow *> m_rows;
    QList<std::function<void()>> m_show; ///< puts the values that hold into the controls
};

} // namespace kerbscope::ui
