// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace PlanLens {

/// The language to speak: `asked` ("zh_CN", "en") where it is known, else English in an English
/// locale and Chinese everywhere else, also in the C locale.
QString chosenLanguage(const QString &asked);
/// Sees to it that file names and output are UTF-8 in the C locale too, where Qt would do the same
/// but complain. To be called when the language was chosen and before there is an application.
void useUtf8();
/// Installs the translations of the program and of Qt for a language (see chosenLanguage()), and
/// makes it the locale that numbers and dates are shown in.
void installTranslations(QCoreApplication &application, const QString &language);

} // namespace PlanLens
