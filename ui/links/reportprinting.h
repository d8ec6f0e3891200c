// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace PlanLens {

class Dialogs;
class DocumentArea;
class DocumentPages;
struct PageRange;
class Report;

/// Prints the report that is read, or saves it as PDF with its headings as outline.
class ReportPrinting : public QObject
{
    Q_OBJECT

public:
    ReportPrinting(DocumentArea &documents, Dialogs &dialogs, QWidget *window);

    void print();
    void save();

Q_SIGNALS:
    /// One sentence for the person.
    void done(const QString &text);
    /// Nothing came of it, or not all as it should.
    void failed(const QString &reason);

private:
    void fail(const QString &path, const QString &reason);
    /// Writes pages of it as PDF, and tells what came of it.
    void write(const Report &report, const QString &path, const PageRange &range);
    /// What paper or PDF cannot show, where there is any.
    void tellMissing(const DocumentPages &pages, const PageRange &range);

    DocumentArea &m_documents;
    Dialogs &m_dialogs;
    QWidget *m_window;
};

} // namespace PlanLens
