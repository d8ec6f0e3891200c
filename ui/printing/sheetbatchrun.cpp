// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheetbatchrun.h"

#include "printing/sheetfiles.h"
#include "printing/sheetfonts.h"
#include "sheetmaking/sheetrequest.h"
#include "sheets/sheetwords.h"

#include <QDir>
#include <QFileInfo>

namespace PlanLens {

SheetBatchRun::SheetBatchRun(const Library &library, QList<BatchSheet> sheets, BatchPlace place)
    : m_library(library), m_sheets(std::move(sheets)), m_place(std::move(place))
{}

/// Two sheets of one batch never have one path.
QString SheetBatchRun::freePath(const QString &name)
{
    const QDir folder(m_place.folder);
    for (int number = 1;; ++number) {
        const QString counted =
            number == 1 ? name : QStringLiteral("%1 (%2)").arg(name).arg(number);
        const QString path = folder.filePath(counted + u'.' + m_place.format);
        if (m_taken.contains(path.toCaseFolded()))
            continue;
        m_taken.insert(path.toCaseFolded());
        return path;
    }
}

SheetBatchRun::Outcome SheetBatchRun::next()
{
    const BatchSheet &sheet = m_sheets.at(m_done++);
    Outcome outcome{.subject = sheet.subject};
    const SheetContent content = makeSheet(m_library, sheet.request);
    if (content.isEmpty()) {
        const QString reason = m_library.lastError();
        outcome.error = reason.isEmpty() ? whyNoSheet(sheet.request) : reason;
        return outcome;
    }
    outcome.path = freePath(sheetFileName(content.title, sheet.subject));
    if (!m_place.replace && QFileInfo::exists(outcome.path)) {
        outcome.error = SheetWords::tr("it is there already, and was left as it is");
        return outcome;
    }
    if (!QDir().mkpath(m_place.folder)) {
        outcome.error = SheetWords::tr("its folder cannot be made");
        return outcome;
    }
    const bool saved = saveSheet(content, outcome.path, &outcome.error, m_place.inputs);
    if (saved && m_place.format == QLatin1String("pdf"))
        outcome.problems = charactersWithoutGlyph(content);
    return outcome;
}

} // namespace PlanLens
