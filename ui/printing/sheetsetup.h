// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheetmaking/sheetrequest.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace PlanLens {

enum class NarrowingChoice;

/// What a library offers to make sheets of.
struct SheetChoices
{
    struct Choice
    {
        QString id; ///< of the indicator or region, key of the report
        QString text;
        QStringList otherNames = {}; ///< by which a person may look for it
    };

    QList<Choice> indicators;
    QList<Choice> reports;  ///< those that can be scored
    QList<Choice> all;      ///< all reports that count
    QList<Choice> joined;   ///< further formats of those: offered where one is asked for
    QList<Choice> regions;  ///< in the order of GB/T 2260
    QList<int> years;       ///< newest first
    QList<Choice> searches; ///< by query: those of missed targets, then what people saved

    bool isEmpty() const { return indicators.isEmpty() && reports.isEmpty(); }
};

/// All that the library offers, in the order of its lists, but for regions.
SheetChoices sheetChoices(const Library &library);

/// A row of controls: which sheet, of what, and whether with its sources.
class SheetSetup : public QWidget
{
    Q_OBJECT

public:
    /// Starts with a request; the other sheets start from its indicator, report, regions and year
    /// too.
    SheetSetup(SheetChoices choices, SheetRequest start, QWidget *parent = nullptr);

    SheetRequest request() const;
    /// Shows another request. Emits nothing.
    void setRequest(const SheetRequest &request);
    /// Takes these choices back, as far as they are made here or came with the start. Emits
    /// nothing.
    void forget(const QList<NarrowingChoice> &choices);
    const SheetChoices &choices() const { return m_choices; }

Q_SIGNALS:
    void changed();

private:
    /// What a template is about: what the second box offers.
    enum class Subject { Indicator, Report, Year, Region, Search };

    SheetTemplate which() const;
    static Subject subjectOf(SheetTemplate which);
    void showStart();
    /// Fills the second box with what the template is about.
    void offerSubjects();
    QList<SheetChoices::Choice> subjects() const;
    QList<SheetChoices::Choice> searches() const;
    QList<SheetChoices::Choice> compared() const;
    QString firstSubject() const;

    SheetChoices m_choices;
    SheetRequest m_start;
    QComboBox *m_template;
    QLabel *m_subjectLabel;
    QComboBox *m_subject;
    QComboBox *m_values;
    QCheckBox *m_audit;
};

} // namespace PlanLens
