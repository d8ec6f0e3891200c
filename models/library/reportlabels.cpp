// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/reportlabels.h"

#include "changelog/changelog.h"
#include "database/database.h"
#include "library/documents.h"

#include <map>

namespace PlanLens {

namespace ReportLabels {

namespace {

QStringList labelsOf(const Database &database, int document)
{
    QStringList labels;
    Statement statement(
        database,
        QStringLiteral("SELECT label FROM report_label WHERE document_id = ? ORDER BY id"));
    statement.run(document);
    while (statement.next())
        labels += statement.text(0);
    return labels;
}

QStringList kept(const QStringList &typed)
{
    QStringList labels;
    for (const QString &label : typed)
        labels += labelFrom(label);
    labels.removeAll(QString());
    labels.removeDuplicates();
    return labels;
}

/// What is taken off goes, what is new comes last: labels keep the order in which they were given.
void replace(const Database &database, int document, const QStringList &before,
             const QStringList &after)
{
    Statement removed(database, QStringLiteral("DELETE FROM report_label WHERE document_id = ? AND "
                                               "label = ?"));
    for (const QString &label : before) {
        if (!after.contains(label))
            removed.run(document, label);
    }
    Statement added(database,
                    QStringLiteral("INSERT INTO report_label (document_id, label) VALUES (?, ?)"));
    for (const QString &label : after) {
        if (!before.contains(label))
            added.run(document, label);
    }
}

} // namespace

QHash<QString, QStringList> all(const Database &database)
{
    QHash<QString, QStringList> labels;
    Statement statement(database,
                        QStringLiteral("SELECT r.key, l.label FROM report_label l "
                                       "JOIN report r ON r.document_id = l.document_id AND "
                                       "r.is_current = 1 "
                                       "JOIN document d ON d.id = l.document_id AND d.removed IS "
                                       "NULL ORDER BY l.id"));
    statement.run();
    while (statement.next())
        labels[statement.text(0)] += statement.text(1);
    return labels;
}

bool set(const Database &database, const QHash<QString, QStringList> &labels)
{
    std::map<QString, int> documents; // in one order, for the log
    for (auto report = labels.cbegin(); report != labels.cend(); ++report) {
        const auto document = Documents::ofReport(database, report.key());
        if (!document)
            return false;
        documents.emplace(report.key(), *document);
    }
    for (const auto &[key, document] : documents) {
        const QStringList before = labelsOf(database, document);
        const QStringList after = kept(labels.value(key));
        replace(database, document, before, after);
        const QStringList now = labelsOf(database, document);
        if (now != before)
            ChangeLog::add(database,
                           {.kind = ChangeKind::Labels,
                            .report = key,
                            .said = {ChangeLog::labelsText(before), ChangeLog::labelsText(now)}});
    }
    return true;
}

} // namespace ReportLabels

QString labelFrom(const QString &typed)
{
    return typed.simplified();
}

} // namespace PlanLens
