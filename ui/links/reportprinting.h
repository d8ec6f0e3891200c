// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace PlanLens {

class Dialogs;
class DocumentArea;
class DocumentPages;

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
    /// What paper or PDF cannot show, where there is any.
    void tellMissing(const DocumentPages &pages);

    DocumentArea &m_documents;
    Dialogs &m_dialogs;
    QWidget *m_window;
};

} // namespace PlanLens
