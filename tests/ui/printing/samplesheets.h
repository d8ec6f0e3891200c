// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importing.h"
#include "library/library.h"

#include <QTemporaryDir>
#include <QWidget>

#include <memory>
#include <variant>

namespace PlanLens::Fixtures {

// What the sample reports are about.
inline const QString growth = QStringLiteral("gdp-growth");
inline const QString city = QStringLiteral("500000");
inline const QString district = QStringLiteral("500104");

inline std::unique_ptr<Library> openIn(const QTemporaryDir &folder, const QString &name)
{
    Library::Opened opened = Library::open(folder.filePath(name));
    auto *library = std::get_if<std::unique_ptr<Library>>(&opened);
    return library ? std::move(*library) : nullptr;
}

/// A library of the four sample reports; null where they could not be imported.
inline std::unique_ptr<Library> sampleLibrary(const QTemporaryDir &folder)
{
    auto library = openIn(folder, QStringLiteral("library.sqlite"));
    if (!library)
        return nullptr;
    const ImportSummary summary = importPaths(*library, {QStringLiteral(PLANLENS_SAMPLES)});
    return summary.count(ImportOutcome::Imported) == 4 ? std::move(library) : nullptr;
}

/// The control of this accessible name.
template <typename Widget>
Widget *named(const QWidget &parent, const char *name)
{
    const QList<Widget *> widgets = parent.findChildren<Widget *>();
    for (Widget *widget : widgets) {
        if (widget->accessibleName() == QLatin1String(name))
            return widget;
    }
    qFatal("no widget %s", name);
}

} // namespace PlanLens::Fixtures
