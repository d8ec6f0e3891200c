// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheetsetup.h"

#include "catalogue/displayname.h"
#include "style/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSet>
#include <QSignalBlocker>

#include <algorithm>

namespace PlanLens {

SheetChoices sheetChoices(const Library &library)
{
    SheetChoices choices;
    const QStringList inUse = library.indicatorsInUse();
    const Catalogue catalogue = library.catalogue();
    for (const Indicator &indicator : catalogue.indicators()) {
        if (inUse.contains(indicator.id))
            choices.indicators.append({indicator.id, displayName(indicator)});
    }
    QSet<QString> regions;
    QSet<int> years;
    for (const LibraryEntry &entry : library.entries()) {
        const ReportIdentity &identity = entry.identity;
        if (entry.indicatorTables > 0)
            choices.reports.append({entry.key, identity.title});
        if (!identity.regionId.isEmpty() && !regions.contains(identity.regionId)) {
            regions.insert(identity.regionId);
            choices.regions.append({identity.regionId, identity.regionName});
        }
        for (const std::optional<int> &year : {identity.reviewYear, identity.planYear}) {
            if (year)
                years.insert(*year);
        }
    }
    choices.years = QList<int>(years.cbegin(), years.cend());
    std::sort(choices.years.begin(), choices.years.end(), std::greater<>());
    return choices;
}

SheetSetup::SheetSetup(SheetChoices choices, SheetRequest start, QWidget *parent)
    : QWidget(parent)
    , m_choices(std::move(choices))
    , m_start(std::move(start))
    , m_template(new QComboBox(this))
    , m_subjectLabel(new PlainLabel(this))
    , m_subject(new QComboBox(this))
    , m_audit(new QCheckBox(tr("&Audit: every figure with its source"), this))
{
    auto *label = new PlainLabel(tr("&Sheet:"), this);
    label->setBuddy(m_template);
    m_subjectLabel->setBuddy(m_subject);
    m_template->setAccessibleName(tr("Which sheet"));
    m_template->setToolTip(tr("What the sheet compares"));
    m_subject->setAccessibleName(tr("What the sheet is about"));
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_subject->setMinimumContentsLength(14);
    m_audit->setToolTip(tr("Append a list of every figure as printed, with its numbered source"));
    for (const SheetTemplate which : sheetTemplates())
        m_template->addItem(sheetTemplateText(which), toKey(which));
    m_template->setCurrentIndex(m_template->findData(toKey(m_start.which)));
    m_audit->setChecked(m_start.audit);
    offerSubjects();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(label);
    row->addWidget(m_template);
    row->addWidget(m_subjectLabel);
    row->addWidget(m_subject, 1);
    row->addWidget(m_audit);

    connect(m_template, &QComboBox::currentIndexChanged, this, [this] {
        offerSubjects();
        Q_EMIT changed();
    });
    connect(m_subject, &QComboBox::currentIndexChanged, this, &SheetSetup::changed);
    connect(m_audit, &QCheckBox::toggled, this, &SheetSetup::changed);
}

SheetRequest SheetSetup::request() const
{
    SheetRequest request;
    request.which = which();
    request.audit = m_audit->isChecked();
    request.regions = m_start.regions;
    const QString subject = m_subject->currentData().toString();
    switch (request.which) {
    case SheetTemplate::Indicator:
        request.indicators = {subject};
        break;
    case SheetTemplate::Scorecard:
        request.reports = {subject};
        request.regions.clear();
        break;
    case SheetTemplate::Comparison:
        request.year = subject.isEmpty() ? std::nullopt : std::optional(subject.toInt());
        break;
    case SheetTemplate::Region:
        request.regions = {subject};
        break;
    }
    return request;
}

SheetTemplate SheetSetup::which() const
{
    return sheetTemplateFrom(m_template->currentData().toString())
        .value_or(SheetTemplate::Indicator);
}

QList<SheetChoices::Choice> SheetSetup::subjects() const
{
    switch (which()) {
    case SheetTemplate::Indicator:
        return m_choices.indicators;
    case SheetTemplate::Scorecard:
        return m_choices.reports;
    case SheetTemplate::Region:
        return m_choices.regions;
    case SheetTemplate::Comparison:
        break;
    }
    QList<SheetChoices::Choice> years{{{}, tr("The year most is known of")}};
    for (const int year : m_choices.years)
        years.append({QString::number(year), QString::number(year)});
    return years;
}

QString SheetSetup::firstSubject() const
{
    switch (which()) {
    case SheetTemplate::Indicator:
        return m_start.indicators.value(0);
    case SheetTemplate::Scorecard:
        return m_start.reports.value(0);
    case SheetTemplate::Region:
        return m_start.regions.value(0);
    case SheetTemplate::Comparison:
        break;
    }
    return m_start.year ? QString::number(*m_start.year) : QString();
}

void SheetSetup::offerSubjects()
{
    const QSignalBlocker blocker(m_subject);
    m_subject->clear();
    for (const SheetChoices::Choice &choice : subjects())
        m_subject->addItem(choice.text, choice.id);
    m_subject->setCurrentIndex(std::max(0, m_subject->findData(firstSubject())));
    m_subject->setEnabled(m_subject->count() > 0);
    switch (which()) {
    case SheetTemplate::Indicator:
        return m_subjectLabel->setText(tr("&Indicator:"));
    case SheetTemplate::Scorecard:
        return m_subjectLabel->setText(tr("&Report:"));
    case SheetTemplate::Comparison:
        return m_subjectLabel->setText(tr("&Year:"));
    case SheetTemplate::Region:
        return m_subjectLabel->setText(tr("&Region:"));
    }
}

} // namespace PlanLens
