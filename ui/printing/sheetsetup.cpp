// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheetsetup.h"

#include "catalogue/displayname.h"
#include "catalogue/regions.h"
#include "items/librarymodel.h"
#include "presenting/charttext.h"
#include "search/querytext.h"
#include "sheetmaking/sheetnarrowing.h"
#include "style/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSet>
#include <QSignalBlocker>

#include <algorithm>

namespace PlanLens {

namespace {

constexpr QLatin1String missedBindingTargets("attribute:binding verdict:missed");

} // namespace

SheetChoices sheetChoices(const Library &library)
{
    SheetChoices choices;
    const QStringList inUse = library.indicatorsInUse();
    const Catalogue catalogue = library.catalogue();
    for (const Indicator &indicator : catalogue.indicators()) {
        if (inUse.contains(indicator.id))
            choices.indicators.append(
                {indicator.id, displayName(indicator),
                 QStringList{indicator.nameZh, indicator.nameEn} + indicator.aliases});
    }
    QSet<QString> regions;
    QSet<int> years;
    for (const LibraryEntry &entry : library.entries()) {
        const ReportIdentity &identity = entry.identity;
        choices.all.append({entry.key, identity.title});
        if (canBeScored(library, entry))
            choices.reports.append({entry.key, identity.title});
        if (!identity.regionId.isEmpty() && !regions.contains(identity.regionId)) {
            regions.insert(identity.regionId);
            choices.regions.append({identity.regionId, regionNameOf(identity)});
        }
        for (const std::optional<int> &year : {identity.reviewYear, identity.planYear}) {
            if (year)
                years.insert(*year);
        }
    }
    for (const LibraryEntry &entry : library.joinedEntries())
        choices.joined.append({entry.key, titleOfFormat(entry)});
    const Regions &table = Regions::shipped();
    std::stable_sort(choices.regions.begin(), choices.regions.end(),
                     [&](const SheetChoices::Choice &a, const SheetChoices::Choice &b) {
                         return table.sortKey(a.id) < table.sortKey(b.id);
                     });
    for (const QLatin1String query : {missedTargets, missedBindingTargets})
        choices.searches.append({query, queryInWords(query)});
    for (const SavedSearch &search : library.savedSearches())
        choices.searches.append({search.query, search.name});
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
    , m_values(new QComboBox(this))
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
    m_values->setAccessibleName(tr("How figures with bounds are set"));
    m_values->setToolTip(tr("How figures with bounds are set: as reports print them, or by signs"));
    m_values->addItem(tr("as usual"));
    m_values->addItem(tr("as printed"), int(ValueForm::Printed));
    m_values->addItem(tr("by signs (≥ ≈)"), int(ValueForm::Signs));
    showStart();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(label);
    row->addWidget(m_template);
    row->addWidget(m_subjectLabel);
    row->addWidget(m_subject, 1);
    row->addWidget(m_values);
    row->addWidget(m_audit);

    connect(m_template, &QComboBox::currentIndexChanged, this, [this] {
        offerSubjects();
        Q_EMIT changed();
    });
    connect(m_subject, &QComboBox::currentIndexChanged, this, &SheetSetup::changed);
    connect(m_values, &QComboBox::currentIndexChanged, this, &SheetSetup::changed);
    connect(m_audit, &QCheckBox::toggled, this, &SheetSetup::changed);
}

void SheetSetup::showStart()
{
    m_template->setCurrentIndex(m_template->findData(toKey(m_start.which)));
    const int form =
        m_start.values ? m_values->findData(int(*m_start.values)) : m_values->findData({});
    m_values->setCurrentIndex(std::max(0, form));
    m_audit->setChecked(m_start.audit);
    offerSubjects();
}

void SheetSetup::setRequest(const SheetRequest &request)
{
    const QSignalBlocker blocker(this);
    m_start = request;
    showStart();
}

void SheetSetup::forget(const QList<NarrowingChoice> &choices)
{
    const QSignalBlocker blocker(m_subject);
    if (choices.contains(NarrowingChoice::Regions))
        m_start.regions.clear();
    if (choices.contains(NarrowingChoice::Year)) {
        m_start.year.reset();
        m_subject->setCurrentIndex(0);
    }
}

SheetRequest SheetSetup::request() const
{
    SheetRequest request;
    request.which = which();
    request.audit = m_audit->isChecked();
    request.regions = m_start.regions;
    if (const QVariant form = m_values->currentData(); form.isValid())
        request.values = ValueForm(form.toInt());
    const QString subject = m_subject->currentData().toString();
    switch (subjectOf(request.which)) {
    case Subject::Indicator:
        request.indicators = {subject};
        break;
    case Subject::Report:
        if (!subject.isEmpty())
            request.reports = {subject};
        // The other report of a comparison is the one it began with, as long as the first is.
        if (request.which == SheetTemplate::Comparison && m_start.reports.value(0) == subject)
            request.reports = m_start.reports.mid(0, 2);
        request.regions.clear();
        break;
    case Subject::Year:
        request.year = subject.isEmpty() ? std::nullopt : std::optional(subject.toInt());
        // A table of all regions is not meant of the one that is charted.
        if (request.which == SheetTemplate::National ||
            ((request.which == SheetTemplate::Ranking || request.which == SheetTemplate::Scores) &&
             request.regions.size() < 2))
            request.regions.clear();
        break;
    case Subject::Region:
        request.regions = {subject};
        break;
    case Subject::Search:
        request.query = subject;
        request.regions.clear(); // the search says which
        break;
    }
    return request;
}

SheetTemplate SheetSetup::which() const
{
    return sheetTemplateFrom(m_template->currentData().toString())
        .value_or(SheetTemplate::Indicator);
}

SheetSetup::Subject SheetSetup::subjectOf(SheetTemplate which)
{
    switch (which) {
    case SheetTemplate::Indicator:
        return Subject::Indicator;
    case SheetTemplate::Scorecard:
    case SheetTemplate::Comparison:
    case SheetTemplate::Findings:
        return Subject::Report;
    case SheetTemplate::Region:
        return Subject::Region;
    case SheetTemplate::Regions:
    case SheetTemplate::Scores:
    case SheetTemplate::National:
    case SheetTemplate::Ranking:
    case SheetTemplate::Cascade:
        return Subject::Year;
    case SheetTemplate::Hits:
        return Subject::Search;
    }
    Q_UNREACHABLE();
}

/// With the one that it began with.
QList<SheetChoices::Choice> SheetSetup::searches() const
{
    const QList<SheetChoices::Choice> &known = m_choices.searches;
    const QString &query = m_start.query;
    const bool listed = query.isEmpty() || std::any_of(known.cbegin(), known.cend(),
                                                       [&](const SheetChoices::Choice &choice) {
                                                           return choice.id == query;
                                                       });
    return listed ? known : QList<SheetChoices::Choice>{{query, queryInWords(query)}} + known;
}

/// With the further formats that it began with.
QList<SheetChoices::Choice> SheetSetup::compared() const
{
    QList<SheetChoices::Choice> compared = m_choices.all;
    for (const SheetChoices::Choice &choice : m_choices.joined) {
        if (m_start.reports.contains(choice.id))
            compared.prepend(choice);
    }
    return compared;
}

QList<SheetChoices::Choice> SheetSetup::subjects() const
{
    switch (subjectOf(which())) {
    case Subject::Indicator:
        return m_choices.indicators;
    case Subject::Report:
        if (which() == SheetTemplate::Scorecard)
            return m_choices.reports;
        if (which() == SheetTemplate::Findings)
            return QList<SheetChoices::Choice>{{{}, tr("All reports")}} + m_choices.all;
        return compared();
    case Subject::Region:
        return m_choices.regions;
    case Subject::Search:
        return searches();
    case Subject::Year:
        break;
    }
    QList<SheetChoices::Choice> years{{{}, tr("The year most is known of")}};
    for (const int year : m_choices.years)
        years.append({QString::number(year), QString::number(year)});
    return years;
}

QString SheetSetup::firstSubject() const
{
    switch (subjectOf(which())) {
    case Subject::Indicator:
        return m_start.indicators.value(0);
    case Subject::Report:
        return m_start.reports.value(0);
    case Subject::Region:
        return m_start.regions.value(0);
    case Subject::Search:
        return m_start.query;
    case Subject::Year:
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
    switch (subjectOf(which())) {
    case Subject::Indicator:
        return m_subjectLabel->setText(tr("&Indicator:"));
    case Subject::Report:
        return m_subjectLabel->setText(tr("&Report:"));
    case Subject::Year:
        return m_subjectLabel->setText(tr("&Year:"));
    case Subject::Region:
        return m_subjectLabel->setText(tr("&Region:"));
    case Subject::Search:
        return m_subjectLabel->setText(tr("Searc&h:"));
    }
}

} // namespace PlanLens
