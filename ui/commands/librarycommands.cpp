// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/librarycommands.h"

#include "commands/changenote.h"
#include "commands/correctidentity.h"
#include "commands/joinformats.h"
#include "commands/labelreports.h"
#include "commands/removereports.h"
#include "items/librarymodel.h"
#include "library/formatsdialog.h"
#include "library/identitydialog.h"
#include "library/labelsdialog.h"
#include "style/dialogs.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUndoStack>
#include <QUrl>

#include <algorithm>

namespace PlanLens {

namespace {

QStringList labelsInUse(const QHash<QString, QStringList> &labels)
{
    QStringList all;
    for (const QStringList &given : labels)
        all += given;
    all.removeDuplicates();
    std::sort(all.begin(), all.end(), [](const QString &one, const QString &other) {
        return QString::localeAwareCompare(one, other) < 0;
    });
    return all;
}

} // namespace

LibraryCommands::LibraryCommands(Workspace &workspace, QUndoStack &undo, Dialogs &dialogs,
                                 QWidget *window)
    : QObject(window), m_workspace(workspace), m_undo(undo), m_dialogs(dialogs), m_window(window)
{}

void LibraryCommands::correct(const QString &key)
{
    const LibraryEntry *entry = m_workspace.entry(key);
    if (!entry)
        return;
    auto *dialog = new IdentityDialog(*entry, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &IdentityDialog::decided, this,
            [this, key](const std::optional<ReportIdentity> &identity) {
                m_undo.push(new CorrectIdentity(m_workspace, key, identity));
            });
    dialog->open();
}

void LibraryCommands::label(const QStringList &keys)
{
    QStringList known;
    QList<QStringList> given;
    for (const QString &key : keys) {
        if (!m_workspace.entry(key))
            continue;
        known << key;
        given << m_workspace.labels().value(key);
    }
    if (known.isEmpty())
        return;
    const QString about = known.size() == 1 ? m_workspace.titleOf(known.constFirst())
                                            : tr("%n report(s)", nullptr, int(known.size()));
    auto *dialog = new LabelsDialog(about, given, labelsInUse(m_workspace.labels()), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LabelsDialog::decided, this,
            [this, known](const QList<QStringList> &labels) { setLabels(known, labels); });
    dialog->open();
}

void LibraryCommands::setLabels(const QStringList &keys, const QList<QStringList> &labels)
{
    LabelReports::Labels changed;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (labels.at(i) != m_workspace.labels().value(keys.at(i)))
            changed.insert(keys.at(i), labels.at(i));
    }
    if (changed.isEmpty())
        return;
    if (const auto dropped = takeStep(m_workspace, m_undo, new LabelReports(m_workspace, changed)))
        m_workspace.tellNotDone(dropped->reason, {dropped->what});
}

/// With those that are joined to them by now, each once.
QStringList LibraryCommands::withFormats(const QStringList &keys) const
{
    QStringList all;
    for (const QString &key : keys) {
        if (m_workspace.entry(key))
            all += QStringList(key) + m_workspace.otherFormats(key);
    }
    all.removeDuplicates();
    return all;
}

void LibraryCommands::join(const QList<QStringList> &groups)
{
    if (!m_workspace.isOpen())
        return;
    constexpr qsizetype mostListed = 100; // what has to be asked of each takes a while
    const FormatMerits merits(*m_workspace.library());
    QList<FormatGroup> listed;
    for (const QStringList &group : groups.mid(0, mostListed)) {
        const QList<ReportFormat> formats = merits.formats(withFormats(group));
        if (formats.size() > 1)
            listed.append({fullTitle(formats.constFirst().entry.identity), formats});
    }
    if (listed.isEmpty())
        return;
    auto *dialog = new FormatsDialog(
        listed, int(std::max(groups.size() - mostListed, qsizetype(0))), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FormatsDialog::decided, this, [this](const QList<FormatChoice> &choices) {
        FormatChange change;
        for (const FormatChoice &choice : choices)
            change.insert(joiningTo(choice.counts, choice.others, m_workspace.joined()));
        take(change);
    });
    dialog->open();
}

void LibraryCommands::separate(const QString &key)
{
    take(separating(key, m_workspace.joined()));
}

/// What is so by now is no step.
void LibraryCommands::take(const FormatChange &change)
{
    if (change.isEmpty() || change == formatsBefore(change, m_workspace.joined()))
        return;
    if (const auto dropped = takeStep(m_workspace, m_undo, new JoinFormats(m_workspace, change)))
        m_workspace.tellNotDone(dropped->reason, {dropped->what});
}

/// A sentence on the formats that go with reports; none where there are none.
QString LibraryCommands::furtherFormatsOf(const QStringList &keys) const
{
    const auto goes = [&](const LibraryEntry &entry) {
        return keys.contains(entry.formatOf) && !keys.contains(entry.key);
    };
    const int count =
        int(std::count_if(m_workspace.joined().begin(), m_workspace.joined().end(), goes));
    return count > 0 ? tr("%n further format(s) that are joined to them go too.", nullptr, count)
                     : QString();
}

void LibraryCommands::remove(const QStringList &keys)
{
    constexpr int mostNamed = 10;
    QStringList known;
    QStringList titles;
    for (const QString &key : keys) {
        if (m_workspace.entry(key)) {
            known << key;
            titles << tr("“%1”").arg(m_workspace.titleOf(key)); // which names a further format
        }
    }
    if (known.isEmpty())
        return;
    QString text = tr("%1 is taken out of the library, with its older versions. Its file stays "
                      "where it is.")
                       .arg(titles.constFirst());
    if (known.size() > 1) {
        if (titles.size() > mostNamed)
            titles = titles.mid(0, mostNamed) << QStringLiteral("…");
        text = tr("%n report(s) are taken out of the library, with their older versions. Their "
                  "files stay where they are.",
                  nullptr, int(known.size())) +
               QStringLiteral("\n\n") + titles.join(u'\n');
    }
    if (const QString formats = furtherFormatsOf(known); !formats.isEmpty())
        text += QStringLiteral("\n\n") + formats;
    if (m_dialogs.confirm(m_window, tr("Remove from Library"), text, tr("Remove")))
        m_undo.push(new RemoveReports(m_workspace, known));
}

void LibraryCommands::showInFolder(const QString &key)
{
    const LibraryEntry *entry = m_workspace.entry(key);
    if (!entry)
        return;
    const QString folder = QFileInfo(entry->path).absolutePath();
    if (!QFileInfo::exists(folder) || !QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        m_dialogs.inform(m_window, tr("Show in Folder"),
                         tr("The folder %1 cannot be opened.").arg(folder));
}

} // namespace PlanLens
