// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <clocale>
#include <cstring>

#ifdef Q_OS_UNIX
#include <langinfo.h>
#endif

namespace PlanLens {

namespace {

constexpr QLatin1String chinese("zh_CN");
constexpr QLatin1String english("en");
constexpr QLatin1String ours("planlens-language"); ///< name of what was installed here

/// The locale's name as the environment gives it; the C library knows no other order.
QString environmentLocale()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty())
            return value;
    }
    return QLocale::system().name();
}

void install(QCoreApplication &application, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    translator->setObjectName(ours);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QString chosenLanguage(const QString &asked)
{
    const QString wanted = asked.isEmpty() ? qEnvironmentVariable("PLANLENS_LANGUAGE") : asked;
    if (wanted.startsWith(QLatin1String("en"), Qt::CaseInsensitive))
        return english;
    if (wanted.startsWith(QLatin1String("zh"), Qt::CaseInsensitive))
        return chinese;
    return environmentLocale().startsWith(english) ? english : chinese;
}

void useUtf8()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

void installTranslations(QCoreApplication &application, const QString &language)
{
    for (QTranslator *former : application.findChildren<QTranslator *>(ours))
        delete former; // which takes it out
    QLocale::setDefault(QLocale(language));
    install(application, QStringLiteral("qtbase_") + language,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QStringLiteral("planlens_") + language, QStringLiteral(":/i18n"));
}

} // namespace PlanLens
