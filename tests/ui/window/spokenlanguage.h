// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace PlanLens::Fixtures {

/// Has the program speak a language for as long as it lives: "zh_CN" or "en".
class SpokenLanguage
{
public:
    explicit SpokenLanguage(const QString &language)
    {
        QLocale::setDefault(QLocale(language));
        if (m_own.load(QStringLiteral("qtbase_") + language,
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&m_own);
        if (m_translator.load(QStringLiteral(":/i18n/planlens_") + language))
            QCoreApplication::installTranslator(&m_translator);
    }
    ~SpokenLanguage() { QLocale::setDefault(QLocale::c()); }
    Q_DISABLE_COPY_MOVE(SpokenLanguage)

    bool isSpoken() const { return !m_translator.isEmpty(); }

private:
    // They take themselves out.
    QTranslator m_own; ///< Qt's words, on buttons of dialogs
    QTranslator m_translator;
};

} // namespace PlanLens::Fixtures
