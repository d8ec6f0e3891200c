// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace PlanLens {

/// What lines at the head of a document are: titles, and what is printed around them. All of these
/// are told by the wording alone and do not mind blanks set between characters.

/// The title in a line: without marks of Markdown, the dateline of an agency (新华社北京3月5日电),
/// book title marks around all of it, the session that follows it after a dash or in brackets, and
/// marks of notes after it (①, [1], *). A view of `line`.
QStringView titleCore(QStringView line);
/// Whether a label says that the title follows: 标题：, 【题目】.
bool hasTitleLabel(QStringView line);
/// The length of what stands before the session in a line: `…的报告——2022年1月8日在…会议上`. The
/// whole length where none stands there.
qsizetype lengthBeforeSession(QStringView line);
/// What a notice puts into force, as in …关于印发《X》的通知 and 关于印发X的通知: X. Null for any
/// other line.
QStringView noticeSubject(QStringView line);
/// Whether the notice itself gives what it puts into force, so that its title is the report's:
/// 关于下达…计划的通知; but 关于印发《…》的通知.
bool givesItself(QStringView line);
/// Whether a line begins like a title that is whole: 关于…
bool opensSubject(QStringView line);
/// Whether a title can end here: 报告, 公报, 纲要 and the like, also with 草案 in brackets.
bool endsLikeATitle(QStringView core);
/// What a page prints around a text: paths (首页 > …), labels (来源：…), dates, sizes of letters.
bool isPageFurniture(QStringView line);
/// Where the report was given: ——2022年1月8日在…会议上.
bool isMeetingLine(QStringView line);
/// 在…会议上, where nothing follows it.
bool endsAtGathering(QStringView line);
/// 各位代表, 同志们
bool isSalutation(QStringView line);
/// A salutation that stands alone, or as the start of a text: 各位代表：
bool isAddress(QStringView line);
/// Whether a paragraph says who reports to whom: 我代表…报告工作, 受…委托，现将…提请审议.
bool opensAddress(QStringView line);
/// A line that decides on a report or sends it round: …的决议, …的通知.
bool endsLikeAWrapper(QStringView line);

} // namespace PlanLens
