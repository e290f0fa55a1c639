# The 94-item checklist of MIC's information disclosure guidelines on the safety and reliability of cloud services.
# The Japanese wording is official; the English, the guidance and the examples (of an invented provider) are kisai's.

form-title = Cloud Service (ASP/SaaS) Safety and Reliability Checklist
form-name = Cloud service (ASP/SaaS) disclosure, 94 items

precondition-definition = Precondition 1: <Definition>
    .text =
        From MIC's "Information Disclosure Guidelines on the Safety and Reliability of Cloud Services": in these guidelines "ASP/SaaS" is defined as follows.
        "ASP/SaaS" means a service that provides, through a network, system functions needed by specified or unspecified users. ("ASP (Application Service Provider)" and "SaaS (Software as a Service)" are not particularly distinguished and are called together "ASP/SaaS".)
precondition-object = Precondition 2: <What is disclosed>
    .text =
        The object (unit) of information disclosure is each "ASP/SaaS" service.

mark-required = Required
mark-optional = Optional

print-title = Cloud Service (ASP/SaaS) Safety and Reliability Checklist
print-note = (Note) "Required" marks items whose disclosure is mandatory; "optional" marks items whose disclosure is voluntary.
print-band = { $title }
print-column-item = [Item of disclosure]
print-column-prompt = [Content]
print-column-mark = Required/optional (note)
print-column-answer = [Answer]

hosting-aws = Amazon Web Services
hosting-azure = Microsoft Azure
hosting-google-cloud = Google Cloud
hosting-sakura = Sakura Cloud
hosting-own = Own data center


## Time of Disclosure

section-disclosure-date = Time of Disclosure

item-1 = Date of the disclosed information
    .group = Date of the disclosure
    .why = It tells the reader what point in time the whole sheet describes. Prospective customers judge from it how fresh the answers are.
    .how = Enter one full date, in the Western calendar, on which you confirmed that the answers are correct. The person coordinating the sheet can simply use the day the last item was checked. Give the latest value known on this date for everything that changes with time, such as the number of regular employees (item 8), actual availability (item 46) and the number of contracts (item 54). The form sets no date for reviewing the sheet, so fix one yourselves, for example once a year after the accounts are closed; then nothing stays out of date unnoticed.
    .pitfall = A date in the Japanese era calendar, or without the day, does not answer the question and brings queries. After a review, check that the previous date is gone, and that the answers were updated as well as the date.
field-1-disclosure-date = Year, month and day of the disclosed information (Western calendar)
    .example = 2026-10-01
    .weak = "October, Reiwa 8" is not in the Western calendar and has no day, so it brings queries.


## Business Establishment and Business

section-business = Business Establishment and Business

item-2 = Name of the provider
    .group = Outline of the business establishment
    .why = It identifies the company that provides the service. Prospective customers compare the name with the contract and the company register, and pin the company down by its corporate number.
    .how =
        The trade name is the company name as registered. Copy it exactly, including where 株式会社 stands, large and small characters, and punctuation. Whoever handles general affairs can check it in the certificate of registered matters (登記事項証明書) or the articles of incorporation. Leave brand names out; the service name goes in item 34.
        The corporate number (法人番号) is the 13-digit number that the National Tax Agency gives each corporation. See the notice in which the agency assigned it (法人番号指定通知書) or the agency's corporate number site. The 12-digit number in the certificate of registered matters (会社法人等番号) is not it: a company's corporate number is those 12 digits with one digit in front. Sole proprietors have no corporate number; write something like "Not applicable (sole proprietorship)".
    .pitfall = Abbreviations such as (株), or a name used only informally, bring queries. In the number field, the 12-digit registration number and the invoice registration number that begins with "T" are common mistakes. Update the name if the company is renamed.
field-2-name = Formal name of the provider (trade name)
    .example = Sample Works Inc. (株式会社サンプルワークス)
    .weak = "Sample Works" alone is not the registered name; readers will ask whether it is the same company.
field-2-corporate-number = Corporate number
    .example = 0000000000000
    .weak = "0100-01-000000" is the 12-digit number from the company register, not the 13-digit corporate number.

item-3 = Date of establishment
    .group = Outline of the business establishment
    .why = It shows how long the company has been operating. Prospective customers use it as one clue to whether the service will go on.
    .how = Enter the full date, in the Western calendar, on which the company was incorporated. Whoever handles general affairs can find it in the certificate of registered matters (登記事項証明書) as 会社成立の年月日; it stands there in the Japanese era calendar, so convert it. If the business began as a sole proprietorship, still use the day it became a company. To show how long you have been in business as well, add something like "(business begun in 2005)" after the date.
    .pitfall = The day the business began is easily taken for the day of incorporation. Month and day get lost when the answer comes from another form that asks for the year only. Compare it with the company profile on your website.
field-3-established = Date the provider was established (Western calendar)
    .example = 2012-04-02
    .weak = "April, Heisei 24" is in the Japanese era calendar and has no day; a full Western date is asked for.

item-4 = Offices
    .group = Outline of the business establishment
    .why = It shows where the company is. Prospective customers check where the other party to the contract can be found, and look at the website to see what kind of company it is.
    .how =
        Head office: the address in the certificate of registered matters (登記事項証明書), from the prefecture down to the street number. The building and floor help readers, even if they are not registered. The postal code is not asked for, but may be added. If the headquarters where you actually work is elsewhere, say so and add its address. Whoever handles general affairs can check this.
        Website: the address of the first page of the company's site, beginning with "https://". Ask whoever in public relations or development looks after the site, and check that it opens in a browser.
    .pitfall = The old address tends to remain after a move, and the web address may stop working when the site is moved. The telephone number and web address of the service desk belong in item 89, not here.
field-4-head-office = Location of the provider's head office
    .example = 5F Sample Building, 1-2-3 Kakuu-cho, Chiyoda-ku, Tokyo, Japan
    .weak = "Chiyoda-ku, Tokyo" has no street number, so the head office cannot be located.
field-4-website = Provider's website
    .example = https://www.example.jp/
    .weak = "Search for our name" is not a web address, and may lead to a company with a similar name.

item-5 = Outline of the main business
    .group = Outline of the business
    .why = It shows what the company as a whole does. Prospective customers see from it how large a part this service plays in the business.
    .how = List the main lines of business, the largest by sales first, in words that show what you provide and to whom. Work other than cloud services, such as custom development, maintenance or equipment sales, completes the picture. The company brochure, the purposes in the articles of incorporation, or the business report make a good draft. The form sets no limit on length, but one or two sentences are enough. Details of this service belong in item 36.
    .pitfall = Describing only this service does not outline the company's business. Text copied from a brochure or the articles of incorporation may mention business you no longer do, or have not begun.
field-5-business = Outline of the provider's main business
    .example = Develops and provides a cloud ordering service for small businesses; custom system development
    .weak = "Software business" alone does not show what is provided or to whom.


## Human Resources

section-people = Human Resources

item-6 = Representative
    .group = Management
    .why = It names the person who represents the company. Prospective customers check the name as that of the other party to the contract, and read management experience from the background if given.
    .how =
        Name: the representative as registered; adding the title helps. Whoever handles general affairs can check the certificate of registered matters (登記事項証明書).
        Background: Optional. Begin with the date of birth, then education, employment, founding and appointment in order of date, then any main qualifications. If the date of birth is not to be disclosed, the rest alone will do. Leave the field empty, or enter "-", if none of it is disclosed.
        A date of birth and a career are personal information. Decide whether the sheet will be published or only given to those who ask for it; then ask the representative how much to disclose.
    .pitfall = After a change of representative, the predecessor's career is easily left behind. Spell the name as in the register and in contracts. An age instead of the date of birth is out of date within a year and does not answer the question.
field-6-representative = Name of the representative
    .example = Taro Mihon, Representative Director
    .weak = "Mihon", the family name alone, cannot be matched with the registered representative.
field-6-representative-career = Representative's background (date of birth, education, career, qualifications, etc.)
    .example = Born 1974-06-15. March 1997: graduated from the Faculty of Engineering, Kakuu University. April 1997: joined Kakuu Electric Inc., developing business systems. April 2012: founded Sample Works Inc. and became Representative Director.
    .weak = "Many years in the IT industry" does not show what was done, or when.

item-7 = Officers
    .group = Management
    .why = It shows how many people manage and supervise the company. Prospective customers see whether anyone besides the representative shares management, and whether there is a corporate auditor.
    .how = Under the Companies Act, officers are directors, corporate auditors (who audit the directors' work) and accounting advisors (tax or public accountants who prepare the accounts jointly with the directors). Executive officers (執行役員) are not officers in this sense, so don't count them. Add how many are directors, corporate auditors and so on. Whoever handles general affairs can check the certificate of registered matters (登記事項証明書). This item is Optional: leave it empty or enter "-" if you do not disclose it.
    .pitfall = Officers change at shareholders' meetings, so the old number tends to survive a review. If you have a corporate auditor but do not show it here, the answer does not fit "Audit by a corporate auditor" in item 16.
field-7-officers = Number of officers
    .example = 4 (3 directors, 1 corporate auditor)
    .weak = "6", with executive officers counted in, does not match the officers on the register.

item-8 = Number of employees
    .group = Employees
    .why = It shows the size of the company. Prospective customers take it as a guide to whether there are enough people to keep developing, running and supporting the service.
    .how = Enter the number of regular employees (in general, full-time staff with no fixed term) and the date of the count. Leave out officers, part-timers and agency staff. "Non-consolidated" means this company alone, without parent or subsidiaries. Whoever handles personnel or general affairs can count from the staff list or the payroll. This item is Required: a company without regular employees writes "0" and does not leave it empty.
    .pitfall = A figure for the whole group, or one that includes contract staff, does not answer this field. Numbers change as people join and leave, so a count without a date cannot be checked later.
field-8-employees = Number of regular employees (non-consolidated)
    .example = 48 (as of 2026-03-31)
    .weak = "About 50" gives neither the exact number nor the date.


## Financial Condition

section-finance = Financial Condition

item-9 = Sales
    .group = Financial data
    .why = It shows the scale of the whole business. With items 10 to 14, prospective customers judge whether the company can keep the service going.
    .how =
        Copy sales (売上高) from the income statement of the latest closed fiscal year, and say which year it is. The form fixes no unit, so always state it (yen, thousands of yen). Give the figure for the whole company, not only for this service, and do not use consolidated figures that include subsidiaries. Your accounting staff or tax accountant has the statements.
        The item is Required, but the form does not say what a company that does not publish its sales should write. If you cannot give the figure, do not leave the field empty: "Not disclosed" with the reason shows that nothing was forgotten.
    .pitfall = Statements kept in thousands of yen invite errors in the digits. An amount without its fiscal year or unit, or "Not disclosed" without a reason, brings queries. It goes out of date with every closing of accounts.
field-9-sales = Provider's sales (non-consolidated)
    .example = 612,000,000 yen (FY ended March 2026)
    .weak = "Not disclosed" alone gives no reason and brings queries.

item-10 = Ordinary profit
    .group = Financial data
    .why = It shows how much the company earns from its regular activities each year. Prospective customers check whether it makes a loss, and whether it can keep the service going.
    .how = Ordinary profit is operating profit plus items such as interest received, minus items such as interest paid. One-off gains and losses (for example from selling land) and taxes are not yet counted. Copy 経常利益 from the income statement, for the same fiscal year, on the same non-consolidated basis and in the same unit as item 9. For a loss, put a minus sign, as in "-5,000,000 yen". Ask your accounting staff or tax accountant to check it. This item is Optional: leave it empty or enter "-" if you do not disclose it.
    .pitfall = It is easily confused with operating profit or net profit. If the fiscal year or the unit differs from item 9, the two cannot be read together. It is out of date once the next accounts are closed.
field-10-ordinary-profit = Provider's ordinary profit (non-consolidated)
    .example = 43,200,000 yen (FY ended March 2026)
    .weak = "In profit" gives neither the amount nor the fiscal year.

item-11 = Capital
    .group = Financial data
    .why = It is the amount registered as the company's capital. Prospective customers take it as a guide to the company's size and compare it with the register and the company profile.
    .how = Enter the amount of capital (資本金の額) in the certificate of registered matters (登記事項証明書), with its date. The balance sheet shows it too, under net assets. Do not add the capital reserve or retained earnings listed beside it. Write every digit (30,000,000 yen), so that the unit matches the other financial items. Accounting or general affairs staff can check it. The item is Required. Anyone can read the amount in the company register, so there is little reason to withhold it. If there is no capital, as with a sole proprietor, write "Not applicable (no capital)".
    .pitfall = The old amount is easily left in after capital is increased or reduced. Capital plus reserves, or total net assets, will not match the register.
field-11-capital = Provider's capital (non-consolidated)
    .example = 30,000,000 yen (as of 2026-03-31)
    .weak = "3,000" could be yen, thousands or ten-thousands of yen, so it brings queries.

item-12 = Equity ratio
    .group = Financial data
    .why = It shows what share of the company's funds need not be repaid. Prospective customers look at whether the company leans too heavily on borrowing.
    .how =
        Formula: equity / total assets x 100. Equity is the total of net assets on the balance sheet (less any share acquisition rights, 新株予約権); total assets is the total of the assets section.
        Example: 180,000,000 yen / 400,000,000 yen x 100 = 45.0%
        Use the non-consolidated accounts of the same fiscal year as item 9, and add the percent sign and the year. If liabilities exceed assets, the ratio is negative. Ask your accounting staff or tax accountant to check it. This item is Optional: leave it empty or enter "-" if you do not disclose it.
    .pitfall = Using only the capital (item 11) as equity, or the consolidated accounts, gives a different figure. Work it out again after each closing of accounts.
field-12-equity-ratio = Provider's equity ratio (non-consolidated)
    .example = 45.0% (FY ended March 2026)
    .weak = "45" alone gives neither the unit nor the fiscal year.

item-13 = Interest-bearing debt to cash flow ratio
    .group = Financial data
    .why = It shows how many times a year's cash from operations the company owes in interest-bearing debt. Prospective customers look at whether it can repay without strain.
    .how =
        The form fixes neither formula nor unit. A common formula: interest-bearing debt / operating cash flow x 100 (%). Without the x 100 it reads as years: how many years' cash it would take to repay.
        Example: 96,000,000 yen / 48,000,000 yen x 100 = 200.0% (2.0 years)
        Interest-bearing debt is the year-end total of loans, bonds and other debt that bears interest, from the balance sheet. Operating cash flow is the year's change in cash from the main business, from the cash flow statement. If you have no such statement, agree a simpler method with your tax accountant, such as profit after tax plus depreciation, and say so.
        With no such debt, answer "Not applicable (no interest-bearing debt)"; if the cash flow is negative, give that as the reason instead of a figure. This item is Optional: leave it empty or enter "-" if you do not disclose it.
    .pitfall = Some ratios put these the other way up (50% in the example above), so state the formula. "200" alone could be percent or years. Work it out again after each closing of accounts.
field-13-cash-flow-debt-ratio = Provider's ratio of interest-bearing debt to cash flow (non-consolidated)
    .example = 200.0% (2.0 years; FY ended March 2026). Interest-bearing debt / operating cash flow
    .weak = "200" alone gives no unit, formula or fiscal year, so readers cannot interpret it.

item-14 = Interest coverage ratio
    .group = Financial data
    .why = It shows how many times over the company's profit covers the interest it pays. Prospective customers look at whether it can pay its interest comfortably, or is weighed down by borrowing.
    .how =
        The form fixes no formula. A common one: (operating profit + interest and dividends received) / interest expense. All the figures are in the income statement.
        Example: (42,000,000 yen + 300,000 yen) / 900,000 yen = 47.0 times
        Some companies use operating cash flow / interest actually paid. That would give 48,000,000 yen / 900,000 yen = about 53.3 times, a different figure, so state the formula and the fiscal year. Ask your accounting staff or tax accountant to check it.
        With no interest expense there is nothing to divide by: answer "Not applicable (no interest expense)". This item is Optional: leave it empty or enter "-" if you do not disclose it.
    .pitfall = The unit is times, not percent. Without the formula the figure cannot be compared with other companies, and changing it at a review breaks the comparison with last time. Work it out again after each closing of accounts.
field-14-interest-coverage = Provider's interest coverage ratio (non-consolidated)
    .example = 47.0 times (FY ended March 2026). (Operating profit + interest and dividends received) / interest expense
    .weak = "47.0" alone does not show the unit or the formula used.

item-15 = Whether listed
    .group = Financial reliability
    .why = Finance and purchasing staff of a prospective customer see whether the company's results can also be checked in other public documents.
    .how = Answer for the shares of the company that provides the service. If they are listed, give the exchange and the market, such as "Yes (Tokyo Stock Exchange, Growth Market)". If they are not, "No" is enough. General affairs or accounting staff know. This item is Optional.
    .pitfall = A parent company's listing is not your own. The Tokyo Stock Exchange changed its market segments in April 2022, so old names such as "First Section" or "Mothers" tend to survive in last time's answer.
field-15-listed = Whether the shares are listed and, if so, the name of the market
    .example = No (unlisted)
    .weak = "Yes" alone does not name the market, so it brings queries.

item-16 = Financial audit and state of financial data
    .group = Financial reliability
    .why = Finance and credit staff of a prospective customer see who checked the financial figures in items 9 to 14, and how.
    .how =
        Choose from the five and write the number and words as they stand. Ask the accounting staff who prepare the accounts, or your tax accountant. This item is Optional.
        ① Accounting auditor: an outside certified public accountant or audit firm that audits the accounts; entered in the company register.
        ② Accounting advisor: an officer, usually a tax accountant or certified public accountant, who prepares the accounts jointly with the directors; also registered.
        ③ Chusho Kaikei Yoryo (中小会計要領) is short for 中小企業の会計に関する基本要領, a standard for the accounts of small companies. Choose this if, typically, a tax accountant confirms on the checklist that your accounts follow it.
        ④ Corporate auditor: an officer who audits the directors' work and the accounts; registered.
        ⑤ None of ① to ④ applies.
        The form does not say what to write if two or more apply (for example ③ and ④). Listing each of them with its number and words leaves nothing out.
    .pitfall = Other forms that ask the same have other numbers and another count of options. On this form ④ is "Audit by a corporate auditor", and "None of these" is ⑤. Copying a number alone can change the answer, so always go by the words. If you choose ④, check that the officers in item 7 include a corporate auditor.
field-16-financial-audit = Select from the following the state of financial audit and financial data that applies: ① Audit of accounts by an accounting auditor; ② Preparation of financial statements etc. by an accounting advisor; ③ Use of the checklist on application of the "General Accounting Standard for SMEs" (Chusho Kaikei Yoryo); ④ Audit by a corporate auditor; ⑤ None of these
    .example = ③ Use of the checklist on application of the "General Accounting Standard for SMEs" (Chusho Kaikei Yoryo); ④ Audit by a corporate auditor
    .weak = "④" alone cannot be checked, because the numbers differ from form to form.
    .choice-accounting-auditor = ① Audit of accounts by an accounting auditor
    .choice-accounting-advisor = ② Preparation of financial statements etc. by an accounting advisor
    .choice-sme-checklist = ③ Use of the checklist on application of the "General Accounting Standard for SMEs" (Chusho Kaikei Yoryo)
    .choice-corporate-auditor = ④ Audit by a corporate auditor
    .choice-none = ⑤ None of these

item-17 = Public notice of accounts
    .group = Financial reliability
    .why = Finance and credit staff of a prospective customer see whether they can check the company's results for themselves.
    .how = Public notice of financial results (決算公告) means publishing the balance sheet and so on after the shareholders' meeting, in the official gazette (Kanpo), a newspaper or on a website. Answer whether you actually do it and, if so, add the method, such as "Yes (electronic notice)". The method stands in the articles of incorporation and the company register; accounting or general affairs keep the record of each notice. A 合同会社 or 特例有限会社 has no duty to give such notice; if yours gives none, "No (a company without this duty)" avoids misunderstanding. This item is Optional.
    .pitfall = If the articles name a method but no notice is actually given, "Yes" is untrue. With electronic notice, also check that its web address has not changed.
field-17-public-notice = Whether public notice of accounts is given
    .example = Yes (electronic notice)
    .weak = "As in the articles of incorporation" does not say whether notice is actually given.


## Capital Relationships and Memberships

section-ownership = Capital Relationships and Memberships

item-18 = Shareholders
    .group = Capital ties
    .why = Prospective customers see who controls the company, and whether it has ties to a competitor or to foreign capital.
    .how = List up to about five shareholders from the largest down, each with its shareholding ratio (%), and add the as-of date. The ratio is the shares held as a percentage of all shares issued; say so if treasury shares are left out. With fewer than five shareholders, list them all. General affairs holds the shareholder register; accounting or the tax accountant has Schedule 2 of the corporate tax return, which shows much the same.
    .pitfall = Old ratios often survive a capital increase or a transfer of shares. Get the consent of individual shareholders before naming them; otherwise leave the field empty, enter "-", or write "Not disclosed" with the reason.
field-18-shareholders = Names of major shareholders (about the top five) and the shareholding ratio of each
    .example = Taro Mihon 60%, Sample Works Employee Shareholding Association 25%, Kakuu Holdings Inc. 15% (as of 2026-03-31)
    .weak = "The president and the officers" gives neither the names nor the ratios.

item-19 = Memberships
    .group = Memberships
    .why = Prospective customers take it as a clue to whether the company follows developments and voluntary rules in its industry.
    .how = Give the names of the industry associations and business associations, such as a chamber of commerce, that you belong to now, including the legal form. If there are none, write "None". General affairs or accounting can check the membership cards or the record of annual fees. This item is Optional: leave it empty or enter "-" if you do not disclose it.
    .pitfall = Associations you have left, or that have changed their names, tend to remain. An abbreviation alone may not tell one association from another. Certifications such as PrivacyMark or ISMS are not memberships; they go in item 48.
field-19-memberships = Names of the industry associations, business associations and the like to which the provider belongs
    .example = Kakuu Cloud Association (general incorporated association)
    .weak = "Member of an industry association" does not name the association.


## Compliance

section-compliance = Compliance

item-20 = Officer in charge of compliance
    .group = Organization
    .why = Prospective customers see which member of management answers for keeping the law and the company's own rules.
    .how = Give the name and the title of the officer in charge of compliance (keeping the law, internal rules and the norms of society). If the president also does this, name the president. An executive officer (執行役員) is not an officer under the Companies Act, so if one is in charge, let the title show it. Ask general affairs. The item is Optional: if no officer is in charge, leave it empty or write "None".
    .pitfall = Officers who left after a shareholders' meeting tend to remain. The person responsible for information security (item 22) may be someone else, so don't simply copy the answer from there.
field-20-compliance-officer = Name of the officer in charge of compliance
    .example = Hanako Reiji, Director
    .weak = "General Affairs Department" is not the name of an officer, which is what is asked for.

item-21 = Dedicated department or meeting body
    .group = Organization
    .why = Prospective customers see whether compliance is organized, or left to one person.
    .how = If a department or a body that meets (a committee or a regular meeting) is in charge, write "Yes" and its name. The item's title says "dedicated", that is, doing only this work, but the question asks for the department or meeting body in charge. If, say, General Affairs does it besides other work, write "Yes (General Affairs Department, among other duties)". General affairs can check the organization chart or the committee's rules. The item is Optional: if there is none, leave it empty or write "No".
    .pitfall = Departments renamed in a reorganization and committees that no longer meet tend to remain. Use the name in the organization chart or the rules, not a nickname.
field-21-compliance-body = Whether there is an internal department or meeting body in charge of compliance and, if so, the name of the department or meeting
    .example = Yes (Compliance Committee)
    .weak = "Yes" alone gives no name of a department or meeting, so it brings queries.

item-22 = State of the organization for information security
    .group = Organization
    .why = Security staff of a prospective customer see whether someone has been made responsible for information security, and whether there is an organization that works under that person.
    .how =
        First field: if there is a person responsible, write "Yes", the name and the position. If the president or the head of development does this besides other work, name that person. Add an in-house title such as CISO (chief information security officer) if there is one.
        Second field: whether a committee, people in each department and so on share out the work under that person. The form does not demand a full-time department. After "Yes", a few words on the organization help.
        If you hold ISMS certification, see the organization chart or the record of appointment. Otherwise see your information security rules, or ask the president.
    .pitfall = Predecessors who have moved or left tend to remain. Keep the position the same as in the rules named in item 29. The question asks for the name; if it cannot be published, give the position only, and write "Not disclosed" for the name with the reason.
field-22-security-officer = Whether there is a person responsible for information security and, if so, that person's name and position
    .example = Yes (Jiro Kamei, Director and Information Security Officer)
    .weak = "Yes" alone gives neither name nor position, so it brings queries.
field-22-security-organization = Whether there is an organization for information security
    .example = Yes (an Information Security Committee under the Information Security Officer, and a person in charge in each department)
    .weak = "One person appointed" repeats the first field and does not say whether there is an organization.

item-23 = Handling of personal information
    .group = Personal information
    .why = Prospective customers see whether personal information is handled by set rules, and whether they can read those rules themselves.
    .how =
        If documents lay down how personal information is handled, write "Yes", then which document and where in it. Give the title and web address of a published document, the article number of terms of service or a contract, and the title of rules that stay inside the company.
        The personal information that you collect yourselves (applications, inquiries) and that which users enter into the service are often covered by different documents. Say which document covers which, so that readers are in no doubt. Ask the person in charge of personal information, or general affairs.
    .pitfall = Web addresses that no longer open after a redesign of the site, and article numbers that shifted when the terms were revised, tend to remain. PrivacyMark goes in item 48, not here.
field-23-personal-information = Whether there are rules etc. on handling personal information and, if so, where they are stated
    .example = Yes. Personal information that we collect: "Privacy Policy" (https://www.example.jp/privacy); entered by users: "Sample Order Cloud Terms of Service", Article 14; handling inside the company: Personal Information Handling Rules
    .weak = "We comply with the Act on the Protection of Personal Information" says neither whether there are rules nor where they are, so it brings queries.

item-24 = Confidentiality agreement
    .group = Duty of confidentiality
    .why = Legal staff of a prospective customer see whether the contract promises to keep their information confidential, and what happens if the promise is broken.
    .how =
        The question does not say towards whom. Employees come in item 26 and subcontractors in item 28, so here it is clearest to answer for your contracts with customers.
        First field: whether the terms of service, the contract, a non-disclosure agreement (NDA) and so on promise to keep the customer's information confidential and, if so, the document and the article.
        Second field: whether there is a clause for breach of that promise. The form does not define "penalty clause". Besides a contractual penalty you can name clauses on damages or termination, but let the reader see which of these they are. Whoever handles contracts or legal matters can check the terms of service.
    .pitfall = Watch for contradictions, such as "No" in the first field and "Yes" in the second. A clause that binds only the customer does not protect the customer's information. The extent of damages must fit the document named in the second field of item 33.
field-24-confidentiality = Whether there is an agreement or clause on confidentiality
    .example = Yes ("Sample Order Cloud Terms of Service", Article 13)
    .weak = "Employees sign a pledge" answers item 26 and does not tell whether there is an agreement or clause with customers.
field-24-confidentiality-penalty = Whether there is a penalty clause for breach of confidentiality
    .example = Yes ("Sample Order Cloud Terms of Service", Article 13: damages and termination for breach; extent of damages as in Article 18)
    .weak = "Handled according to law" does not say whether there is a penalty clause.

item-25 = State of security training of employees
    .group = Employee training etc.
    .why = Prospective customers see whether training against leaks and accidents through carelessness goes on year after year.
    .how = Say who is trained (all employees; agency staff too?), in what (courses, drills with mock phishing mail and so on), when (on joining, once a year) and how it is checked (tests, attendance records). The month of the latest training shows that it really goes on. The form lays down neither how often nor what. Whoever handles personnel or information security can check the training plan and the attendance records. The item is Required: if there is no training, write "Not carried out".
    .pitfall = Training that is planned but not given must not be listed. The month of the latest training goes out of date with every review. Check that the frequency fits the rules named in item 29.
field-25-security-training = What is done on security training of employees
    .example = All employees (including agency staff) take an information security course by e-learning on joining and once a year, with a test (latest: June 2026, taken by all concerned). A mock phishing mail drill is also held once a year
    .weak = "Regular training" does not say who is trained, in what, or how often.

item-26 = State of confidentiality duties etc. of employees
    .group = Employee training etc.
    .why = Prospective customers see whether the company has put its employees' confidentiality obligation, during and after employment, into pledges or rules.
    .how = Describe what you actually do: the confidentiality clause in the work rules (就業規則), pledges signed on joining and leaving, disciplinary measures for a breach. Add whether agency staff and part-timers are covered and whether the obligation outlasts employment; readers will ask. Personnel or general affairs can check the work rules and the file of pledges. The item is Required: if nothing is done, write "None".
    .pitfall = There may be a form for the pledge while not everyone has signed it. Training copied from item 25 does not answer a question on confidentiality. Contracts with customers go in item 24, those with subcontractors in item 28.
field-26-employee-confidentiality = What is done on confidentiality duties of employees
    .example = The work rules lay down the confidentiality obligation and disciplinary measures for a breach; all employees sign a pledge on joining and on leaving. The obligation continues after they leave. For agency staff, the contract with the agency lays down the same obligation
    .weak = "All employees are made aware" does not say whether there is any pledge or rule.

item-27 = Disclosure on outsourcing
    .group = Outsourcing
    .why = Prospective customers see whether they can learn if other companies handle their data and which companies those are.
    .how =
        The question is whether you can disclose this and on what conditions. Begin with "Can be disclosed" or "Cannot be disclosed"; if it can, say to whom, what (names, work outsourced and so on) and on what conditions (such as a non-disclosure agreement). If you publish it, say where. If nothing is outsourced, write "Not applicable (no outsourcing in providing the service)".
        Subcontractors are companies to which you leave development, operation and monitoring, support and so on; those to whom they pass the work on are counted as well. The form does not say whether the company whose cloud you run on is one, so say how you treated it. Whoever handles contracts can check the list of subcontractors and the contracts.
    .pitfall = "Yes" or "No" does not say whether disclosure is possible. Old contents tend to remain after a change of subcontractor. If you answer here that nothing is outsourced, item 28 must agree. If you name a cloud, compare it with the location of the servers (item 76).
field-27-outsourcing-disclosure = Whether information on subcontractors (and their subcontractors) involved in providing the service can be disclosed and, where it can, the conditions etc.
    .example = Can be disclosed: the names of subcontractors (and their subcontractors) and the work outsourced, in writing, to customers who have signed a non-disclosure agreement. Amazon Web Services (AWS), on which the servers run, is not counted as a subcontractor and is disclosed here
    .weak = "Yes" could mean that there are subcontractors, or that they can be disclosed.

item-28 = Management of subcontractors
    .group = Outsourcing
    .why = Prospective customers see whether personal information and secrets are safe at subcontractors, and at theirs, too. The Act on the Protection of Personal Information requires a company that outsources the handling of personal data to supervise the subcontractor.
    .how =
        First field: going by the item's title, this asks whether there is a provision that makes subcontractors keep your personal information protection policy. If so, name the contract or the rules in which it stands.
        Second field: begin with "Can be provided" or "Cannot be provided". This is about telling customers the state of your subcontractors (results of checks, certifications and so on); if you can, add the conditions.
        Third field: the confidentiality agreement with subcontractors, what holds after the contract ends, and the conditions for passing the work on.
        If nothing is outsourced, write "Not applicable (no outsourcing)" in all three. Whoever handles contracts and the person in charge of personal information can check the outsourcing contracts and the records of checks.
    .pitfall = A clause in your standard contract may be missing from the contract actually signed. The subcontractors' own subcontractors are easily left out. The second field asks whether you can provide information, not whether there is any. The answers must agree with item 27.
field-28-privacy-policy-compliance = Whether there is a provision requiring compliance with the provider's own personal information protection policy
    .example = Yes (the Basic Outsourcing Agreement requires compliance with our Privacy Policy and Personal Information Handling Rules)
    .weak = "Our Privacy Policy is published" does not say whether subcontractors are bound to keep it.
field-28-subcontractor-privacy-information = Whether information on the state of personal information protection etc. at subcontractors (and their subcontractors) can be provided and, where it can, the conditions etc.
    .example = Can be provided: on written request from a customer who has signed a non-disclosure agreement, we give a summary of our yearly check of subcontractors
    .weak = "On consultation" does not say whether it can be provided, or on what conditions.
field-28-subcontractor-confidentiality = State of confidentiality arrangements with subcontractors (and their subcontractors)
    .example = Subcontractors sign a Basic Outsourcing Agreement with a confidentiality clause. The obligation continues after the contract ends. Passing work on requires our prior consent, and the same obligation is imposed on the next subcontractor
    .weak = "Contracts are signed" does not say whether they contain a confidentiality clause or reach the next subcontractor.

item-29 = Rules etc. on information security
    .group = Documents
    .why = Security staff of a prospective customer see whether information security runs on written rules, and is not left to individuals.
    .how = First say how far the documents are complete (in place, partly being written and so on). Then name those that really exist, in the order basic policy (the company's position), rules (what must be kept), manuals and procedures (how it is done). Who approved them and how often they are reviewed shows the "state" that is asked for. If you hold ISMS certification, start from its list of documents. IT or general affairs staff know.
    .pitfall = Old titles tend to remain after a revision. Where other items name the same documents (items 23, 60, 87 and others), keep the titles the same. A privacy policy alone does not read as rules on information security as a whole.
field-29-security-documents = State of the basic policy, rules, manuals etc. on information security, and the names of the documents
    .example = In place (approved by the board of directors, reviewed once a year). Basic Policy on Information Security; Information Security Management Rules; Personal Information Handling Rules; System Operation Manual; Media Management Procedure; Incident Response Procedure
    .weak = "In place" or "A set of internal rules" gives no document names, so it brings queries.

item-30 = Rules on business continuity
    .group = Documents
    .why = Prospective customers see whether you are prepared to keep the service going, and to restore it, in a disaster or a major failure.
    .how =
        A business continuity plan (BCP) settles beforehand which work is to be kept up and restored in a disaster or failure, in what order and how.
        First field: whether there are documents on business continuity and, if so, their names. Let the reader see whether they are for the whole company or for this service.
        Second field: begin with "Can be disclosed" or "Cannot be disclosed". This is about showing the plan and procedures to customers; if you can, add to whom, how much (such as a summary) and on what conditions. If there are no documents, write "Not applicable (no such documents)". Ask the president or general affairs, and whoever runs the servers.
    .pitfall = Watch for contradictions, such as "No" in the first field and "Can be disclosed" in the second. How the documents say you recover must fit your answers on backup (item 50) and disaster recovery (item 51). In a plan that was written and never reviewed, contacts and system configuration may no longer be true.
field-30-continuity-documents = Whether there are a basic policy, rules, manuals etc. on business continuity and, if so, the names of the documents
    .example = Yes (whole company: Basic Policy on Business Continuity, Business Continuity Plan (BCP); this service: Disaster and Failure Recovery Procedure)
    .weak = "Yes" alone gives no document names, so it brings queries.
field-30-bcp-disclosure = Whether the BCP response plan, operating procedures and the like can be disclosed and, where they can, the conditions etc.
    .example = Can be disclosed: summaries of the Business Continuity Plan and of the recovery procedure, to customers who have signed a non-disclosure agreement (without emergency contacts and details of the procedure)
    .weak = "Confidential" does not say whether it can be disclosed on conditions or not at all.

item-31 = Rules etc. on risk management
    .group = Documents
    .why = Prospective customers see whether you look ahead for what could harm the company or the service, and prepare for it.
    .how = Risk management means listing what could cause loss (accidents, disasters, breaches of law, the failure of a business partner), deciding on measures, and reviewing them. Say whether there are documents that lay down how this is done and, if so, name them. If you hold ISMS certification you should have a document that lays down risk assessment (finding and rating risks), which you can name too. If a document covers information security risks only, let its title or a remark show it. Ask the president or whoever is in charge of information security.
    .pitfall = Copying titles from items 29 or 30 is untrue if those documents say nothing on risk management. If there is only a list of risks, and no document that lays down how they are managed, say just that.
field-31-risk-documents = Whether there are a basic policy, rules, manuals etc. on risk management and, if so, the names of the documents
    .example = Yes (Risk Management Rules, Information Security Risk Assessment Procedure)
    .weak = "Yes" alone gives no document names, so it brings queries.

item-32 = Rules etc. on solicitation, sales and disputes
    .group = Documents
    .why = Prospective customers see whether they might be misinformed before signing, and where and how a dispute would be settled.
    .how =
        First field: whether there are documents that govern sales explanations, advertising claims, instructions to agents and so on and, if so, their names. They need not have "solicitation" or "sales" in the title; a manual for sales staff or a guide for agents counts if it sets such rules. Ask the head of sales.
        Second field: a dispute here is one with a customer or another party. Besides internal documents on what to do in a dispute, terms of service or contracts that name the court of jurisdiction are among the question's own examples. Add the article to the document's name. Ask whoever handles contracts or legal matters.
        Both are Required, so even without documents do not leave blanks: write "No".
    .pitfall = Price lists and brochures are neither rules nor manuals on sales. If item 89 shows agents but no document governs them, you may be asked to explain. Article numbers shift when the terms are revised.
field-32-sales-documents = Whether there are a basic policy, rules, manuals etc. on solicitation and sales and, if so, the names of the documents
    .example = Yes (Sales Management Rules, Sales Activity Manual, Sales Guide for Agents)
    .weak = "Yes" alone gives no document names, so it brings queries.
field-32-dispute-documents = Whether there are documents containing information on what is done when a dispute arises, such as rules on disputes and the court of jurisdiction, and, if so, the names of the documents
    .example = Yes ("Sample Order Cloud Terms of Service", Article 25 (court of jurisdiction); Dispute Handling Rules)
    .weak = "No disputes at present" does not say whether there are documents.

item-33 = Rules etc. on handling complaints about the ASP/SaaS
    .group = Documents
    .why = Prospective customers check whether complaints are handled the same way whoever takes them, and how far the provider is liable, and compensates, for an incident.
    .how =
        First field: whether there are documents that set out how customers' complaints are received, reported inside, answered and kept from recurring and, if so, their names. If there is none for complaints alone but the support manual contains the procedure, name that manual. Ask the head of support.
        Second field: whether there is a document that sets out the extent of liability and of compensation and, if so, its name; add the article number. It is mostly the terms of service or the contract, under headings such as damages, limitation of liability or disclaimer. If an SLA provides for refunds, name it too. Ask whoever handles contracts or legal matters.
        Both are Required: if there is no document, write "No".
    .pitfall = In the first field, copying the titles from item 29 is untrue if those documents contain no complaint procedure. If a document contains only disclaimers, check whether it really states the extent of compensation. The answers must also fit the SLA (item 53) and your responsibility for the line (item 65).
field-33-complaint-documents = Whether there are a basic policy, rules, manuals etc. on handling complaints about the ASP/SaaS and, if so, the names of these documents
    .example = Yes (Complaint Handling Rules, Support Manual)
    .weak = "Yes" alone gives no document names, so it brings queries.
field-33-liability-documents = Whether there is a document stating the extent of the ASP/SaaS provider's liability for incidents and of compensation and, if so, the name of the document
    .example = Yes ("Sample Order Cloud Terms of Service", Article 18)
    .weak = "See the terms of service" does not say whether they state both liability and compensation, or in which article.


## Basic Service Characteristics

section-service = Basic Service Characteristics

item-34 = Name of the service
    .group = Content of the service
    .why = Prospective customers use the name to check that this sheet describes the service they are about to sign for. Disclosure is made service by service, so the name also fixes what the whole sheet is about.
    .how = Write the official name exactly as in your terms of service, contracts and website, down to upper and lower case, full-width and half-width letters, spaces and symbols. If you disclose one edition or plan only, let the name show it. Product planning, sales or the opening of the terms of service will settle it.
    .pitfall = If the spelling differs even slightly from the other items, it looks like another service. After a change of name, the old one tends to remain in last time's answers. The name of the company belongs in item 2.
field-34-service-name = Name of this ASP/SaaS service
    .example = Sample Order Cloud
    .weak = A shortened name such as "Order Cloud" does not show which service is described.

item-35 = When the service began
    .group = Content of the service
    .why = Prospective customers see how long the service has been running and whether it was rebuilt recently.
    .how =
        First field: the date the service began in the Western calendar, down to the day. The question does not say whether a trial or the official version counts; the day the official service began is the clearest answer.
        Second field: whether there have been large-scale changes, such as a full redesign of the screens or a move to another platform and, if so, the dates; add what changed. If you publish this sheet yourselves, it helps to read "time of application" as the date of the disclosed information (item 1). What counts as "large-scale" is not stated. The head of development, release notices and press releases have the dates.
    .pitfall = Japanese era years, or "spring 2015", do not answer a question that asks for a Western date, so readers will ask. Changes made since the last disclosure are easily left out, and the date the company was established (item 3) is easily written here instead.
field-35-service-start = Date this ASP/SaaS service began (Western calendar)
    .example = 2015-04-01
    .weak = "April, Heisei 27" is in the Japanese calendar and lacks the day, so readers will ask.
field-35-major-changes = Whether there were large-scale changes etc. between the start of the service and the time of application and, if so, the dates of the changes (Western calendar)
    .example = Yes (2022-10-01: screens redesigned and API opened)
    .weak = "Yes" alone gives no date of the change, so readers will ask.

item-36 = Content and scope of the service
    .group = Content of the service
    .why = Prospective customers see whether the service fits their work, what is and is not included, and whether data goes to other companies.
    .how =
        First field: who uses the service and for what, the main functions, the features, and the scope (what is not included). There is no character limit, but too long a text buries the point. Product brochures are a start, but drop the sales talk.
        Second field: whether the service is linked with other providers' services, by data or by authentication and, if so, the provider, the service, and which data passes or why. Product planning or the head of development knows.
    .pitfall = Links that have ended tend to remain, and functions under development to be written as if available. Check that the second field agrees with item 55, which is about links with other ASP/SaaS services.
field-36-service-content = Content and features of this ASP/SaaS service
    .example =
        An application service in which small and medium-sized companies handle incoming and outgoing orders in a browser.
        Main functions
        - Incoming orders: taking orders, answering delivery dates, issuing delivery notes and invoices
        - Outgoing orders: requesting quotes, ordering, acceptance, managing planned payments
        - Common: registers of business partners and products, approval routes, CSV import and export
        Features
        - One number traces the records from an order to its invoice
        - Two-factor authentication as standard; source IP addresses can be restricted as well
        Scope
        Help with initial setup and answers to inquiries are included. Maintenance of users' devices, connecting lines and in-house systems is not.
    .weak = "An easy-to-use cloud service for efficient ordering" tells neither the users, the functions nor the scope.
field-36-service-partners = Whether the service is linked with those of other providers and, if so, how
    .example =
        Yes
        - Kakuu Accounting "Kakuu Accounting Cloud": billing data is sent by API to create journal entries
        - Reiji Mail "Reiji Web Post": printing and posting of invoices
        In both cases data is sent only if the user turns it on.
    .weak = "Yes (linked with accounting software)" names neither the provider nor the data, so readers will ask.

item-37 = Hours of service
    .group = Content of the service
    .why = Prospective customers judge whether they can use the service during their own working hours and for processing at night.
    .how = Write the hours in which users can log in and use the service. If that includes nights and holidays, write "24 hours a day, 365 days a year" and, if regular maintenance stops the service, add its days and times. If the hours differ by day or by function, give each. The person who runs the servers, the clause on service hours in your terms of service and notices to users will tell.
    .pitfall = The hours of the inquiry desk are often written here by mistake; those belong in item 90. If there is regular maintenance and you write only "24 hours a day, 365 days a year", the answer doesn't fit the notice of stops (item 92) and the way availability is worked out (item 46).
field-37-service-hours = Hours during which the service is provided
    .example = 24 hours a day, 365 days a year (except regular maintenance on the third Sunday of every month, 2:00-5:00)
    .weak = "Weekdays 9:00-18:00", the hours of the desk, reads as if the service could not be used at night or on holidays.

item-38 = Scope of customization
    .group = Content of the service
    .why = Prospective customers see how far the service can be adapted to their work, and where a separate contract or cost begins.
    .how = Customization means changing functions or screens for a particular customer. Three parts make it clear: what users can set themselves, what you adapt on request, and what you do not change. Say which parts depend on the contract. Development knows the settings in the admin screens; sales knows past requests.
    .pitfall = "Depends on the contract" alone hides what can be changed as standard. Look for differences from the fees in item 43 and from what your terms of service say about individual work.
field-38-customization = Scope of customization of the application (say so where it depends on the contract)
    .example = Field names, form layouts, approval routes and rights can be set by the user's administrator in the admin screen. Import formats for particular business partners are added under a separate contract, with scope and cost as agreed in it. The program itself is not modified for individual customers.
    .weak = "On request" tells neither what can be changed as standard nor what depends on the contract.

item-39 = Migration support
    .group = Content of the service
    .why = Prospective customers estimate whether they can bring over the data of the system they use now, and whether they would have to do that work alone.
    .how = Migration support means help with moving existing data and settings into the new service when a customer starts using it. After "Yes", write which data, what help (templates, importing on the customer's behalf, explaining the steps, etc.) and whether the cost is included in your prices. Say which parts depend on the contract. Whoever supports new customers, or sales, can check quotations and the setup procedure.
    .pitfall = "Yes" alone tells neither what help is given and how far, nor whether it costs anything. If some support is charged for, let the answer show whether the initial cost (item 43) includes it. Return of data at the end of the contract belongs in item 42.
field-39-migration-support = Whether there is support for migration from existing systems when taking up this service (say so where it depends on the contract)
    .example = Yes. For registers of business partners and products, CSV templates and help with importing are provided within the initial cost. Past orders and other data are moved under a separate contract, with scope and cost as agreed in it.
    .weak = "Yes (on request)" tells neither which data can be moved nor whether it costs extra.

item-40 = Advance notice of change or end of the service (business) etc.
    .group = Change or end of the service
    .why = Prospective customers judge whether they would have enough time to prepare for a change or a shutdown.
    .how =
        Timing: how many months ahead you tell users when the service changes or ends. If the two differ, give both. As the question says, use units such as 1, 3, 6 or 12 months. No number of months is published as sufficient. For reference, one month's notice is seen in sheets of services with the information disclosure certification (another form).
        Method: the means you actually use, such as e-mail and a message in the admin screen. Look for both in the change and termination clauses of your terms of service; if they are silent, management decides.
    .pitfall = An answer without a number of months, such as "in advance", brings queries. Check that the period matches your terms of service, and don't confuse it with maintenance notice (item 92).
field-40-notice-period = When users are notified (state how far in advance, in units such as 1, 3, 6 or 12 months before)
    .example = 6 months before (for both change and end of the service)
    .weak = "We give notice in advance" alone doesn't say how many months before, so readers will ask.
    .usual =
        1 month before
        3 months before
        6 months before
        12 months before
field-40-notice-method = How users are notified
    .example = E-mail to each customer's administrator and a notice in the admin screen
    .weak = "By appropriate means" alone doesn't name the means, so readers will ask.

item-41 = What is done, and alternatives offered, after change or end of the service (business)
    .group = Change or end of the service
    .why = Prospective customers judge whether they could carry on working after the service changes or ends.
    .how = The basic policy is the principle by which you support users after a change or the end of the service. After "Yes", write it briefly, together with what you would actually do: introducing another service, exporting data, helping with migration. Look at the change and termination clauses of your terms of service, and ask management and the developers. If no document settles it, management decides first.
    .pitfall = "Yes" alone shows neither the policy nor any concrete measure. Return and deletion of data at the end of a contract go separately into item 42; keep the answer in line with the notice period (item 40) and your terms of service.
field-41-end-of-service-policy = Whether there is a basic policy on what is done and alternatives offered and, if so, its outline
    .example = Yes. We keep the service running until the announced end date and support data migration so that users' work is not interrupted (introduction of alternative services, bulk data export (CSV) and a migration guide).
    .weak = "Yes" alone doesn't say what the policy is, so readers will ask.

item-42 = Return, deletion and disposal of information
    .group = End of contract etc.
    .why = Prospective customers judge whether they would get their data back on leaving, and whether it would then really disappear from the provider's hands. It bears on their own handling of personal and business partners' information, so it is often read closely.
    .how =
        First field: say whether you are responsible for returning user data, then how (download from the admin screen, sent on media, etc.), in what file format, for how long, and at what cost.
        Second field: say whether you can disclose to users how data is deleted and media are disposed of ("Can be disclosed" or "Cannot be disclosed") and, if you can, the conditions: to whom, and by what procedure.
        Third field: say whether you can issue a certificate of deletion or disposal and, if so, how to ask for it and at what cost. In the cloud, the cloud provider disposes of storage devices; if you can certify only the deletion you carry out, state that limit.
        Look at the clauses on the end of the contract and on data in your terms of service, and ask the head of development and the person who runs the servers.
    .pitfall = Data that remains in backups (item 50) is easily forgotten. Return terms often contradict the terms of service or another form sent to a customer, so compare them first. The second field asks whether the method can be disclosed, not whether data is deleted.
field-42-data-return = Whether the provider is responsible for returning information assets (user data etc.) at the end of the contract etc., and the method, file format, cost etc. of returning entrusted information
    .example = Yes. User data is returned in CSV for 30 days after the contract ends (downloaded from the admin screen, free of charge)
    .weak = "Yes" alone doesn't give the method, file format or cost of return, so readers will ask.
field-42-data-deletion-disclosure = Whether the method of deleting or disposing of information can be disclosed and, where it can, the conditions etc.
    .example = Can be disclosed: at the customer's request, the deletion procedure is disclosed in writing. Data is deleted from the database after the return period (30 days after the contract ends), and disappears from backups as well within a further 14 days.
    .weak = "Data is deleted" doesn't answer whether the method can be disclosed.
field-42-deletion-certificate = Provision of a certificate etc. of deletion or disposal
    .example = Yes. At the customer's request, a certificate that we have deleted the data is issued by e-mail free of charge (storage devices are disposed of by AWS, so their disposal is not certified).
    .weak = "On request" doesn't say whether a certificate can be issued at all.

item-43 = Price structure
    .group = Charges
    .why = Prospective customers compare the cost at the start and each month, and how long they are bound, with other services.
    .how =
        Initial cost: what is charged once at the start. Monthly charge: what is charged each month. Say whether tax is included. If it varies by plan or number of users, give the smallest configuration and the unit of increase. If part of the price grows with the amount used, add to the monthly charge what is counted and in what unit. If each case is quoted, say so and name what the price depends on. With no initial cost, write "No" or "0 yen".
        Minimum contract period: the shortest time a customer must stay, or "No" if there is none. Check the price list and the terms of service with sales or accounting.
    .pitfall = A price without tax status or number of users can't be compared. After a price change, check it against your published price list. If the service is billed only by the year and you divided the price by months, say so.
field-43-initial-fee = Initial cost
    .example = 55,000 yen (tax included)
    .weak = "Quoted separately" alone doesn't say what the amount depends on.
field-43-monthly-fee = Monthly charge
    .example = 33,000 yen (tax included, up to 10 users); 1,100 yen (tax included) more for each user from the 11th; additional storage 1,100 yen (tax included) for each 10 GB
    .weak = "33,000 yen" alone doesn't say whether tax is included or how many users it covers.
field-43-minimum-term = Minimum contract period
    .example = 1 month
    .weak = "Yearly contract" alone doesn't say whether one can cancel within the year, or how long one must stay at least.

item-44 = Whether a cancellation charge is payable
    .group = Charges
    .why = Prospective customers judge whether leaving early would cost them extra.
    .how = A cancellation charge is money charged to a user who cancels before the contract ends. Write "No" if you charge none; otherwise "Yes" and the amount or how it is worked out (for example, the monthly charge for the remaining months). Include a charge for the remaining term even if your contract doesn't call it a penalty. Check the cancellation clause of your terms of service with whoever handles contracts or accounting.
    .pitfall = "Yes" alone doesn't give the amount and brings queries. If you answer "No" but have a minimum contract period (item 43), check in your terms what happens to a cancellation within it.
field-44-cancellation-charge = Whether the user pays a cancellation charge and, if so, the amount
    .example = No
    .weak = "Yes" alone gives neither the amount nor how it is worked out, so readers will ask.

item-45 = Deadline for users to give notice of cancellation
    .group = Charges
    .why = Prospective customers see by when they would have to tell you that they want to leave.
    .how = If there is a deadline, write "Yes" and how many days or months before the end it falls. If it follows the calendar, such as the last day of the previous month, also say how many months that amounts to. If users can cancel at any time with immediate effect, write "No". It stands in the cancellation clause of your terms of service; the contract or sales staff know it.
    .pitfall = "Yes" alone doesn't give the deadline and brings queries. Don't confuse it with the notice you give to users (item 40).
field-45-cancellation-notice = Whether there is a deadline for accepting cancellation of the service by users and, if so, that deadline (state how many days or months before)
    .example = Yes. 1 month before (by the last day of the month before the month of cancellation)
    .weak = "Yes" alone doesn't say how many days or months before, so readers will ask.

item-46 = Service availability figures
    .group = Quality of service
    .why = Prospective customers set the target, the actual value and the history of incidents side by side, and judge how steadily the service has run and what level you mean to keep.
    .how =
        Availability is the share of the planned service time in which the service could really be used.
        Example: 42 minutes down in a year of 525,600 minutes gives (525,600 - 42) / 525,600 x 100 = 99.992% (about 99.99%)
        Target: the value you aim at; say whether it holds by the month or by the year, and whether planned outages (announced stops for maintenance) count as downtime. If your SLA sets a value, use the same. The level expected is not published. For reference, the reference value in the information security guideline for ASP/SaaS (2008) of the Ministry of Internal Affairs and Communications is 99.5% or more for services such as ordering, HR, accounting and document management (pattern 1).
        Actual value: work it out in the same way as the target, and give the period. If there is no record yet, for example just after launch, give the reason rather than a blank. If you don't measure it, write "Not measured".
        Incidents: date, length and cause of each stop. If there were none, write "No" and since when you have kept records. The operations staff have the monitoring records and incident reports.
        Annex table: use it to show availability and the number of failures for each scope of the service, such as screens and API; in print it stands at the end of the form. Leave it out if you don't need it. Put the period in its caption and how failures are counted in its notes. A failure that touched several scopes is counted in each row; say so in the notes.
    .pitfall = A figure without a period, or a target given as the actual value, brings queries. Check that the target fits the SLA (item 53) and your regular reports (item 94), and that the failures in the annex table fit the history of incidents. Actual value, incidents and annex table go stale: take them anew whenever you change the date of the disclosed information (item 1).
field-46-availability-target = Target value of service availability
    .example = 99.9% or more (per year; planned outages not counted as downtime)
    .weak = "99.9%" alone doesn't say whether it holds by the month or by the year, or whether planned outages count as downtime.
field-46-availability-actual = Actual value of service availability
    .example = 99.99% (2025-10-01 to 2026-09-30; planned outages not counted as downtime)
    .weak = "99.9%" alone doesn't give the period or say whether it is a record or a target, so readers will ask.
field-46-outage-history = History of incidents in which the service stopped
    .example = 2025-11-12: down for 42 minutes (database failure). No other incidents since the large-scale change of 2022-10-01
    .weak = "No" alone doesn't say since when records have been kept.
field-46-annex-table = Annex table (availability and number of failures for each scope of service)
    .column-scope = Scope of service
    .column-availability = Availability
    .column-failures = Number of failures
    .example =
        Screens for incoming and outgoing orders | 99.99% | 1
        Output of forms | 99.99% | 1
        Links by API | 99.99% | 1
    .weak = A single row, "Whole service | 99.99% | 1", shows no difference between scopes and only repeats the actual value.

item-47 = Management of service performance
    .group = Quality of service
    .why = Prospective customers judge whether you would notice by yourself when screens become slow, and whether the service would keep its speed as use grows. The item is Optional.
    .how =
        First field: whether you would notice that the service has slowed because servers and other resources no longer suffice. After "Yes", give the place (where you watch from: your own monitoring server, an outside monitoring service), the interval between checks, and the method (checking that a screen appears, measuring response time).
        Second field: whether there are criteria or plans for reinforcement. A criterion is the mark at which you decide to add servers or bandwidth (CPU use, number of connections, etc.); a plan is a reinforcement with a set date. After "Yes", add the technical means. Load balancing spreads work over several servers; network routing is the choice of path for traffic; compression makes the data sent smaller. Automatic scaling in the cloud counts too: give the condition you set.
        For both, ask the operations staff, who know the monitoring settings.
    .pitfall = "Detected with a monitoring tool" gives neither place nor interval. Don't copy liveness monitoring (item 56), which only sees whether things are running. After changing the configuration, check that this still agrees with item 51.
field-47-slowdown-detection = Whether slowing of response through lack of system resources etc. is detected and, if so, where it is detected, at what interval, and how (such as checking the screen display)
    .example = Yes. An outside monitoring service checks the main screens every 5 minutes and detects display failures or delays over 3 seconds; CPU and disk use of the servers are watched as well, and the operations staff are alerted automatically
    .weak = "Yes (detected with a monitoring tool)" gives no place, interval or method.
field-47-capacity-plan = Whether there are criteria or plans for reinforcing the network, equipment etc. and, if so, an outline of the technical measures (load balancing, network routing, compression, etc.)
    .example = Yes. Servers are added automatically when CPU use stays above 70%; load balancing with a load balancer and compression of traffic
    .weak = "Yes" alone gives neither the criterion nor the means of reinforcement.

item-48 = Certifications and audits
    .group = Quality of service
    .why = Prospective customers judge whether a third party has checked how you manage information. The item is Optional.
    .how = Give the official name of each certification or audit with its registration number and the month obtained; write "No" for those you lack. PrivacyMark concerns personal information, ISMS information security, ITSMS the running of IT services. A No. 18 audit (SAS 70 in the US) is a check of internal controls over work done for clients, by a certified public accountant or audit firm; today JICPA practical guideline 3402 and SOC 1 reports take its place. General affairs or the security staff hold the certificates.
    .pitfall = Old registration numbers and expired certificates tend to stay here. Don't present your cloud provider's certifications as your own. Check also that the scope of the certification includes this service.
field-48-certifications = Whether PrivacyMark, ISMS (JIS Q 27001 etc.) or ITSMS (JIS Q 20000-1 etc.) has been obtained or a No. 18 audit report (SAS 70 in the US) has been made and, if so, the name of the certification or audit
    .example = Yes. ISMS (JIS Q 27001), registration no. IS 000000 (obtained June 2024). PrivacyMark, ITSMS and No. 18 audit: no
    .weak = "Yes" alone doesn't name the certification or audit, so readers will ask.

item-49 = Vulnerability assessment
    .group = Quality of service
    .why = Prospective customers judge whether you look for weak points that attackers could use, and fix them. The item is Optional.
    .how = A vulnerability assessment looks for weak points in programs and settings that an attacker could use. After "Yes", write what is assessed (application, OS, hardware, etc.) and an outline of what you did about the weak points found. How often, by whom (in-house or an outside company) and when it was last done help the reader to judge. You may add that equipment run by your cloud provider is not assessed. Check the assessor's report or the developers' records.
    .pitfall = If you name two things assessed but measures for one, the other looks forgotten. Leave out the details of weak points found: they would help an attacker. Applying patches (item 62) is not an assessment.
field-49-vulnerability-assessment = Whether vulnerability assessment is carried out and, if so, what is assessed (application, OS, hardware, etc.) and an outline of the measures taken
    .example = Yes. Application and OS, each assessed once a year by an outside specialist company. In June 2026 there were 2 findings for the application, which have been fixed, and none for the OS
    .weak = "Yes (done regularly)" says neither what is assessed nor whether the weak points found were fixed.

item-50 = Backup
    .group = Quality of service
    .why = Prospective customers judge how much data they could lose in a failure or by mistake, and how many days back the service can be restored.
    .how =
        Interval means how often a backup is taken. Answer here for user data, not for system settings or logs. Write it as "once a day", and add the time of day.
        Backup generations means keeping several past backups instead of overwriting the last one: write the number kept and how many days that covers.
        The person who runs the servers knows both. For a cloud database, look at the backup settings in the management console.
    .pitfall = Other checklists sent by buyers also ask for the number of generations, and the two answers often differ. When you change the setting, correct both, and review when data disappears from backups after the end of a contract (item 42).
field-50-backup-interval = Interval at which user data is backed up
    .example = Once a day (daily at 2:00)
    .weak = "Taken regularly" gives no interval, so readers will ask.
field-50-backup-generations = Generation backup (state how many generations back)
    .example = Up to 14 generations back (14 days)
    .weak = "Yes" alone doesn't say how many generations back you can go, so readers will ask.

item-51 = Continuity of service
    .group = Quality of service
    .why = Prospective customers judge how far the service goes on when a machine breaks, when use peaks, and in a larger disaster.
    .how =
        First field: how everyday faults and peaks are kept from stopping the service. Redundancy means having several machines or facilities for the same task, so that one can fail. Load balancing spreads the work over several servers. Say which of the web servers, the database and the lines are made redundant or balanced, and how.
        Second field: whether there are DR (disaster recovery) measures. DR means preparations for getting the service back when an earthquake, a flood or the like makes equipment or a site unusable. After "Yes", write the method, such as recovery at another site or in another region, or restoring from backups, and what size of disaster it covers. Add the recovery time objective (RTO) if you have set one. If you rely on spreading over availability zones (groups of sites independent of each other) of a cloud, it is more exact to say separately whether you are prepared for the loss of a whole region.
        The person who runs the servers can check the system diagram and the recovery procedure.
    .pitfall = "It does not stop because we use the cloud" answers neither field. The same sentence in both reads as if nothing were prepared for a disaster. Check that the answer agrees with your continuity documents (item 30) and the location of the servers (item 76).
field-51-redundancy = How the service is kept from stopping (redundancy, load balancing, etc.)
    .example = Servers and database run redundantly in two AWS availability zones, with a load balancer spreading the load
    .weak = "We use AWS" alone does not show what is made redundant, or how.
field-51-disaster-recovery = Whether there are disaster recovery (DR) measures and, if so, their outline
    .example = Yes. If one of the two availability zones in the AWS Tokyo region is hit, the service continues in the other; data can be restored from daily backups under the "Disaster and Failure Recovery Procedure". No preparation for switching to a region other than Tokyo
    .weak = "Yes (backups are taken)" doesn't say where and how the service would be brought back.

item-52 = Awards and commendations
    .group = Quality of service
    .why = Prospective customers use it as a clue to whether a third party has recognized the service.
    .how =
        For awards related to this service or to ASP/SaaS, write the official name of the award, the category, the organizer, and the year and month. Whoever handles publicity or sales can check the certificate or the news page of your site.
        If there are none, write "None". The item is Optional, so it may also stay blank.
    .pitfall = Watch for a misspelled award or organizer and a missing date. Company awards that have nothing to do with ASP/SaaS don't belong here.
field-52-awards = Awards etc. received in connection with the ASP/SaaS
    .example = Kakuu Cloud Award 2024, Excellence Award in the business efficiency category (organized by the Kakuu Cloud Association, November 2024)
    .weak = "Has received awards" doesn't say which award or when.

item-53 = SLA (service level agreement)
    .group = Quality of service
    .why = Prospective customers judge whether the service levels become a promise under the contract or are only published information.
    .how =
        An SLA is an agreement with the user on service levels such as availability. If an SLA for this service is attached to the contract, write "Yes" with the name of the document; if not, write "No". If it is attached only to the contracts of some plans, give the condition.
        Whoever handles contracts or legal matters can check the contract template or the annexes of the terms of service.
    .pitfall = Targets that are only shown on your site are not attached to the contract. If you answer "Yes", the figures in the SLA must agree with your other answers, such as the target in item 46 and the reports on its results (item 94).
field-53-sla = Whether an SLA for this service is attached to the contract
    .example = Yes (a "Service Level Agreement" is attached to the contract)
    .weak = "We have an SLA" doesn't say whether it is attached to the contract or only shown on the site.

item-54 = Number of contracts
    .group = Number of contracts
    .why = Prospective customers gauge how widely the service is used and whether it is likely to last. The item is Optional.
    .how = Write how many customers have a paid contract for this service, with the unit (companies, contracts, etc.) and an as-of date. The way of counting can only be read from the item's name, so if one company has several contracts, make clear whether you count companies or contracts. People who use the service (active IDs) are not contracting customers; keep the two apart if you give both. Sales or billing can check the list of contracts or the billing records. If you don't publish the figure, leave it blank or write "Not disclosed".
    .pitfall = The figure goes stale with time. Without a date nobody knows when it was true, and counting free trials or cancelled customers overstates it. Compare it with the number on your site and in sales material.
field-54-contracts = Number of contracting customers
    .example = 1,240 customer companies (as of 2026-09-30)
    .weak = "About 10,000", the number of people who use it, is not the number of contracts, and gives no date.


## Applications, etc.

section-application = Applications, etc.

item-55 = Provision of information on links with other ASP/SaaS services
    .group = Links
    .why = Prospective customers judge whether the service can be linked with other ASP/SaaS services they already use, such as accounting or HR, and where their data goes when it is.
    .how = Nothing beyond this item's name could be confirmed. Following the name, write whether any ASP/SaaS services are linked and where users find information on the links. After "Yes", give the provider and the service, the data that passes and the method (API, etc.); if you publish a list of links or a specification, say where. If no service is linked, write "No". The head of development or product planning can check the API specification and the guides for users.
    .pitfall = It overlaps with the second field of item 36; if only one of the two is corrected, they contradict each other. A link still under development reads as available. Write the other service's name as its provider does.
field-55-links = Provision of information on links with other ASP/SaaS services
    .example =
        Yes (our site tells which services are linked and which data passes)
        - Kakuu Accounting "Kakuu Accounting Cloud": billing data is sent by REST API (JSON format) to create journal entries
        - Reiji Mail "Reiji Web Post": printing and posting of invoices
    .weak = "Yes (linked with major services)" tells neither which services are linked nor which data passes.

item-56 = Liveness monitoring
    .group = Security
    .why = Prospective customers judge how early you would notice that the service or its equipment has stopped.
    .how =
        Liveness monitoring means checking at a fixed interval that equipment and software are running.
        After "Yes", give the interval for each of the five objects. Platform means the OS, database and so on; information security equipment means firewalls and the like; communications equipment means routers and the like. Where the cloud provider runs the equipment, say so. The person who runs the servers can check the monitoring tool.
        The level expected is not published. For reference, the information security guideline for ASP/SaaS (2008) of the Ministry of Internal Affairs and Communications has a reference value of liveness monitoring once in 10 minutes (for which pattern could not be confirmed). An interval of 5 minutes is seen in sheets of services with the information disclosure certification (another form).
    .pitfall = One of the objects is often left without an interval. Detecting slow responses (item 47) and the time until users are told (item 93) are asked elsewhere; don't mix them up.
field-56-liveness-monitoring = Monitoring interval for each object of liveness monitoring (application, platform, servers and storage, information security equipment, communications equipment)
    .example =
        Yes
        Application: 5 minutes
        Platform: 5 minutes
        Servers and storage: 5 minutes
        Information security equipment: 5 minutes
        Communications equipment: 5 minutes
        (Equipment run by AWS is monitored by AWS)
    .weak = "Yes (monitored around the clock)" gives no interval for each object, so readers will ask.

item-57 = Time synchronization
    .group = Security
    .why = The IT staff of a prospective customer judge whether the times of records and transactions are right and whether logs can be compared after an incident.
    .how = Write by what means and to what source the server clocks are set. NTP is a method of setting clocks over a network. On AWS this may be the Amazon Time Sync Service; with your own equipment, name the NTP server you refer to. The person who runs the servers can check the time settings of the OS.
    .pitfall = "Synchronized" alone doesn't state the method. After servers are moved, the old NTP server's name may remain here.
field-57-time-sync = How the time of the system is synchronized
    .example = Yes. Synchronized with the Amazon Time Sync Service by NTP
    .weak = "Done" doesn't say what the clocks are set to.

item-58 = Virus protection
    .group = Security
    .why = Prospective customers judge whether each way in for viruses is covered and how quickly you are ready for new ones.
    .how =
        State whether e-mail, downloaded files and file access on servers are each dealt with. If the service has no such function, for example no incoming e-mail, say so.
        Then state within how many hours of the vendor's release the pattern files (the definitions by which viruses are recognized) are updated. The person who runs the servers can check the settings of the antivirus software.
        The level expected is not published. For reference, "within 24 hours of the vendor's release" is seen in sheets of services with the information disclosure certification (another form).
    .pitfall = A missing update interval, or one of the three left out, brings queries. Describe the service, not your office computers.
field-58-virus-protection = Whether mail, downloaded files and file access on servers are dealt with and, if so, the interval at which pattern files are updated (time from the vendor's release)
    .example = Yes. E-mail, downloaded files and file access on servers are scanned; pattern files are updated within 24 hours of the vendor's release
    .weak = "Yes (updated automatically)" states neither what is dealt with nor the hours from release, so readers will ask.

item-59 = Management of administrator rights
    .group = Security
    .why = Prospective customers judge whether the company controls who can operate the servers.
    .how = Say whether there is a formal procedure for administrator rights on servers or the cloud: who applies, who approves, and how registration and deletion are recorded. After "Yes", add the name of the procedure, the approver and how often rights are reviewed. Even a small company can answer "Yes" if requests and approvals are kept on record. Ask whoever is responsible for running the servers.
    .pitfall = This is about your own operating staff, not the customer's administrator account. Check that the procedure covers deletion on transfer or resignation as well as registration. Use the same document name as in item 29.
field-59-administrator-rights = Whether there is a formal procedure for registering and deregistering administrator rights on the server operation (service provider) side
    .example = Yes (under the "System Operation Manual", registered and deleted with the operations manager's approval and recorded; reviewed every quarter)
    .weak = "Yes" alone does not show who approves or how rights are removed, and you may be asked.

item-60 = Management of IDs and passwords
    .group = Security
    .why = Prospective customers judge whether there are rules that prevent shared IDs and forgotten accounts of people who have left.
    .how = Rules here means a written document approved within the company. After "Yes", give its name and briefly what it covers: issuing, changing and deleting IDs, length and handling of passwords, shared IDs. A section inside your information security rules will do; name that document. Ask whoever is in charge of information security or general affairs.
    .pitfall = A habit without a document does not count as rules. Use the same document name as in item 29. How users are authenticated when they log in belongs in item 71.
field-60-id-password-management = Whether there are rules on how IDs and passwords are managed
    .example = Yes (the "Information Security Management Rules" cover issue, change and deletion of IDs, password length and a ban on shared IDs)
    .weak = "Yes" alone shows neither the document nor what it covers, and you may be asked.

item-61 = Records (logs etc.)
    .group = Security
    .why = Prospective customers judge whether there are records to investigate an incident or misuse, how far back they go, whether they can have them too, and whether anyone could alter them.
    .how =
        First field: whether you take records of users' use (logins, operations, etc.), how long you keep them, and whether users can have them. If they can, add who may ask, how, and whether it costs anything.
        Second field: whether you take logs of system operation (errors and other unusual processing, detected unauthorized access, what operating staff do, etc.) and how long you keep them. If the periods differ, give each.
        Third field: whether there are measures against tampering with logs, such as storage set so that nothing can be overwritten or deleted, limits on who can handle logs, or a copy in another place.
        The head of development or the person who runs the servers can check the log retention settings. The level expected is not published. For reference, retention for six months is seen in sheets of services with the information disclosure certification (another form).
    .pitfall = In the first field, whether users can have the records is easily left out. Check that the same logs don't stand in the first and the second field, and that a changed setting hasn't shortened a period that still stands here. If holders of administrator rights can delete logs, it is hard to say that tampering is prevented.
field-61-usage-logs = State of taking records (logs etc.) of users' use, how long they are kept, and whether they can be provided to the user
    .example = Access logs and operation logs are taken and kept for 12 months. Users can have them (the user's administrator downloads them from the admin screen)
    .weak = "Logs are taken" alone gives neither how long they are kept nor whether users can have them, so readers will ask.
field-61-system-logs = Whether logs of system operation are taken and, if so, how long they are kept
    .example = Yes. Records of exception handling and of security events are both kept for 12 months
    .weak = "Yes" alone doesn't give how long they are kept, so readers will ask.
field-61-log-tamper-protection = Whether there are measures to prevent tampering with logs
    .example = Yes (kept in dedicated storage in which nothing can be overwritten or deleted during the retention period; only operating staff approved by the operations manager can view them)
    .weak = "Yes" alone doesn't show how the logs are protected.

item-62 = Security patch management
    .group = Security
    .why = Prospective customers judge how, and how soon, you close a weakness once it is known.
    .how =
        A security patch is a fix for a weakness in software. Write three things. State of management: how you learn of weaknesses and record what was applied. Interval: within how many days of the vendor's release you start applying. Policy: how urgent patches are treated, and whether you test before applying.
        Where the cloud provider applies the patches, say so. The person who runs the servers can check the patch procedure and the work records.
        The level expected is not published. For reference, patching within a week is seen in sheets of services with the information disclosure certification (another form).
    .pitfall = A work cycle alone, such as "once a month", doesn't tell the time from release. State a period that your work records show you keep. If you stop the service to apply patches, check that this fits the notice you give (item 92).
field-62-patch-management = State of patch management, patch update interval etc., and policy on applying patches
    .example = The operations staff check vulnerability information for the OS and the main software every business day and record what is applied. Patching starts within 7 days of the vendor's release (within 48 hours for urgent patches), after a check in a test environment. Parts run by AWS are patched by AWS
    .weak = "Updated as needed" tells neither within how many days of release you start nor your policy, so readers will ask.

item-63 = Encryption
    .group = Security
    .why = Prospective customers judge whether their data would stay unreadable if it were taken out or a storage device were stolen.
    .how = Answer for the encryption of data stored in the database. After "Yes", write what is encrypted (the whole database or certain fields, backups or not) and by what method (AES-256, etc.); it helps to add who keeps the encryption keys and how. For a cloud database, the person who runs the servers can check the encryption setting in the management console.
    .pitfall = Encryption of communication, such as TLS, belongs in item 73. Storing passwords in a form that can't be reversed (hashing) is not by itself encryption of the database. Check that a database added later hasn't been left out.
field-63-database-encryption = Whether encryption (of the database) is in place and, if so, its outline
    .example = Yes. Database and backups are encrypted by AES-256; the keys are kept in AWS's key management service (AWS KMS)
    .weak = "Yes (SSL supported)" is encryption of communication and doesn't answer whether the database is encrypted.

item-64 = Other security measures
    .group = Security
    .why = Prospective customers look here for protection not asked about elsewhere, above all measures against information leakage. The item is Optional.
    .how = Write what items 56 to 63 do not cover: limits on taking data out from staff PCs, monitoring of what operating staff do, limits that users can set themselves (detailed access rights, etc.), checks during development. Ask whoever is in charge of information security and the head of development. If there is nothing to add, leave it blank or write "-".
    .pitfall = Network measures belong in item 74 and measures at the server location in item 88. The sheet is made public, so leave out product versions and detailed settings that would help an attacker. Do not describe planned measures as if they were in place.
field-64-other-security = State any other noteworthy security measures (measures against information leakage, etc.)
    .example = All staff PCs are encrypted and copying to USB memory is blocked. On the user side, rights to screens and operations can be limited person by person in the admin screen
    .weak = "All possible measures against leakage are taken" does not say what is done.


## Network

section-network = Network

item-65 = Recommended line
    .group = Lines
    .why = IT staff of a prospective customer judge whether their present line will do and who acts when it fails.
    .how =
        In the first field, name the kind of line you recommend for reaching the service. A dedicated line is used by one subscriber only; a VPN is a virtual private line inside a shared network.
        In the second, say where your responsibility ends and where that of the user or the carrier begins. The head of development knows the network layout; the terms of service say how responsibility is divided.
    .pitfall = A bare "None" as the extent of responsibility leaves the boundary unclear. Check that the answer agrees with the disclaimers in your terms of service and with the failures you report under item 70.
field-65-recommended-line = Type of line: dedicated line (including VPN), internet, etc.
    .example = Internet (broadband such as optical fiber). No dedicated line or VPN needed
    .weak = "Any line" alone does not say whether the internet will do or a dedicated line or VPN is needed.
field-65-line-responsibility = Extent of the ASP/SaaS provider's responsibility for the user's connecting line
    .example = Up to the point where the AWS Tokyo Region connects to the internet. The user's own line is the responsibility of the user and the carrier.
    .weak = "None" alone does not show where the user's responsibility begins.

item-66 = Recommended bandwidth
    .group = Lines
    .why = Prospective customers estimate whether their line is fast enough, and whether it still will be when they add sites or users.
    .how = Bandwidth is the amount of data a line carries per second, given in Mbps or kbps. If you recommend a value, write "Yes" and then the range, such as "10 Mbps or more"; add whether it holds for upload or download, and per user or per site. If you have not set one, write "No". The head of development can arrive at a value by measuring the traffic of the most used screens and file transfers.
    .pitfall = "Optical fiber" is a type of line and belongs in item 65. Make clear whether you mean the contracted maximum or the actual speed.
field-66-recommended-bandwidth = Whether there is a recommended bandwidth and, if so, the range of data speeds
    .example = Yes (an actual speed of 10 Mbps or more per site, both upload and download)
    .weak = "Yes" alone does not give the range of speeds that is asked for.

item-67 = Recommended terminals
    .group = Lines
    .why = Prospective customers judge whether they can use the PCs and phones they already have.
    .how = In the first field, write the kinds of device you test (PC, smartphone, tablet) with the name and version of the OS. In the second, write the name and version of each browser. If you publish a system requirements page, say the same here; if not, ask the head of development what you test with. Mention a dedicated app if there is one.
    .pitfall = This answer goes stale easily. Whenever you bring the disclosure date (item 1) up to date, look for an OS whose vendor support has ended, or Internet Explorer, left over from before.
field-67-recommended-terminals = Types of terminal such as PC or mobile phone, OS, etc.
    .example = PC (Windows 11, macOS 15 or later); tablet and smartphone (iPadOS/iOS 18 or later, Android 14 or later)
    .weak = "PC, smartphone" alone does not show which OS and versions are supported.
field-67-browsers = Types of browser used
    .example = Latest versions of Google Chrome, Microsoft Edge, Safari and Firefox
    .weak = "Common browsers" does not say which browsers can be used.

item-68 = Firewall
    .group = Security
    .why = Prospective customers judge whether the basic defences against unauthorized access from outside are in place.
    .how = After Yes or No, name the measures in place. A firewall blocks traffic that has not been allowed. A WAF (web application firewall) recognizes and blocks attacks on web applications. On a public cloud, traffic rules such as AWS security groups count as well. The person who runs the servers knows the setup. The prompt names no particular kind or product, and no level has been published.
    .pitfall = Describe what protects the servers of the service, not the firewall of your office network. What notices an intrusion belongs in item 69. Old product names tend to remain after a change of setup.
field-68-firewall = Whether there are measures to prevent unauthorized access, such as a firewall
    .example = Yes (firewall (AWS security groups) and WAF in place)
    .weak = "Left to the cloud provider" does not show whether your own service has any measure in place.

item-69 = Intrusion detection
    .group = Security
    .why = Security staff of a prospective customer judge whether an intrusion that gets past the defences would be noticed and dealt with at once.
    .how =
        Say whether you detect malicious packets (units of traffic) and intrusion into servers by people without authority. The usual means is an IDS (intrusion detection system), which examines traffic and records for signs of attack; an IPS also blocks what it finds.
        If "Yes", the form also asks how it is dealt with: what detects it, who receives the alert, and what is done next (blocking traffic, isolating the server, investigating, telling users). Ask the person who runs the servers, and name your incident procedure if you have one.
    .pitfall = The means of detection is often given without what happens afterwards. A cloud feature that you have not switched on does not count as "Yes". Item 68 is about keeping attackers out, so do not copy it here.
field-69-intrusion-detection = Whether malicious packets and unauthorized intrusion into servers are detected etc. and, if so, how they are dealt with
    .example = Yes. Detected by Amazon GuardDuty, which alerts operations staff automatically. Under the "Incident Response Procedure", traffic is blocked, the effects are investigated and users are told
    .weak = "Yes (an IDS is installed)" alone does not show what is done after detection.

item-70 = Network monitoring
    .group = Security
    .why = Prospective customers see how soon they would hear of a line failure, and estimate what it would mean for their work.
    .how = Give the time, in minutes or hours, from detecting a failure in the network between you and the user until you report it. The prompt names dedicated lines as an example. If your service is reached only over the internet, answer for the section you are responsible for, or write "Not applicable" with the reason. The person who runs the servers can check the contact procedure. The item is Optional: if you don't answer, leave it blank or write "-".
    .pitfall = "At once" or "promptly" gives no time. Keep the answer in line with the extent of responsibility in item 65 and the time of failure notices in item 93.
field-70-network-monitoring = Time taken to report a failure in the network (dedicated line etc.) between the provider and the end user
    .example = Within 60 minutes of detection (failures within our scope of responsibility; the user's line is not monitored)
    .weak = "Reported promptly" gives no time.

item-71 = User authentication
    .group = Security
    .why = Prospective customers judge whether leaked passwords and misuse from outside are guarded against, and whether this meets their own policy.
    .how = Describe how users are authenticated at login. Two-factor authentication checks a second kind of proof, such as a one-time password, in addition to the password. Access can be limited to places or devices by source IP address or by a client certificate installed on the device. Say which methods are standard and which apply only to users who choose them. Ask the head of development or look in the user guide.
    .pitfall = It is easy to write only "ID and password" and leave out limits by place or device. Do not present a feature that users may choose as if it applied to everyone. The rights of your own administrators belong in item 59, the rules on IDs and passwords in item 60.
field-71-user-authentication = Authentication method for controlling users' access, methods of authenticating connections from particular places and devices, etc.
    .example = Two-factor authentication by ID/password and one-time password. Users may also restrict access by source IP address
    .weak = "ID and password" alone does not show whether access can be limited to particular places or devices.

item-72 = Anti-impersonation measures (provider side)
    .group = Security
    .why = Prospective customers judge whether users can tell that a site really is the provider's, and how likely they are to give an ID and password to a fake one.
    .how =
        An impersonating site is a fake that a third party has made to look like yours. After "Yes", give the method of authentication by which users can tell yours is genuine. The typical one is a server certificate, issued by a certification authority to vouch for the site. Certificates differ in how the owner is vetted: DV (domain validation) confirms only control of the domain, OV (organization validation) also that the organization exists, EV more strictly still. Ask the person who runs the servers, or look at the certificate itself.
        Mechanisms that verify the sender of e-mail (SPF, DKIM, DMARC) do not answer a question about sites, but they can go in item 74 as protection against e-mail that lures users to fake sites.
    .pitfall = Measures against logins by someone posing as a user belong in item 71. A bare "Yes" leaves out the method that is asked for. When you change the certificate, remember to correct its kind here.
field-72-anti-impersonation = Whether measures are taken against impersonating sites set up by third parties and, if so, the method of authentication
    .example = Yes. An organization-validated (OV) server certificate authenticates the site as ours
    .weak = "Yes" alone does not give the method of authentication.

item-73 = Encryption
    .group = Security
    .why = Prospective customers judge whether data could be read or altered on its way.
    .how = Say whether data is encrypted while it travels over the network, for example between the user's terminal and the service. After "Yes", write which stretch is encrypted and by what method. TLS is widely used for traffic with browsers; HTTPS is web traffic protected by TLS. If there is other traffic besides the screens, such as APIs or file transfer, check whether it is covered too. Ask the person who runs the servers for the TLS version set in the servers or the load balancer. No required method or version has been published.
    .pitfall = Encryption of stored data belongs in item 63 (database). "SSL" is the name of an older method that is still used loosely, so write the TLS version actually in use. If only some screens, such as the login, are encrypted, make that clear.
field-73-network-encryption = Whether encryption (of the network) is in place and, if so, its outline
    .example = Yes. Traffic between the user's terminal and the service (screens and API) is encrypted with TLS 1.2 or later
    .weak = "Yes (SSL supported)" alone does not show which stretch is encrypted, or by what method.

item-74 = Other security measures
    .group = Security
    .why = Prospective customers look here for protection not asked about elsewhere, above all measures against leakage of information.
    .how = Write what items 68 to 73 and item 64 do not cover: limits on staff taking data out, monitoring of operations, protection against spoofed e-mail and so on. Say briefly, one by one, what each measure protects and how. Ask the people who run the servers and information security. The item is Optional: if there is nothing to add, leave it blank or write "-".
    .pitfall = Three items have this name: 64 is about the application, this one about the network, 88 about the place where the servers are. The answers are made public, so leave out product versions and detailed settings that would help an attacker. Do not describe planned measures as if they were in place.
field-74-other-security = State any other noteworthy security measures (measures against information leakage, etc.)
    .example = The sender of our e-mail is authenticated by SPF, DKIM and DMARC. Encryption of staff PCs and the block on USB memory are stated in item 64
    .weak = "Measures against leakage are taken" does not show what is done.


## Housing (Server Location)

section-housing = Housing (Server Location)

item-75 = Type of building
    .group = Building
    .why = Prospective customers look at whether the building was made for servers or is shared with offices or shops, because sharing changes the conditions for power and entry control.
    .how =
        A dedicated building is one used as a data center, with no ordinary offices or shops in it. Start with the conclusion: "Dedicated building" or "Not a dedicated building (part of an office building)".
        If you rent space, the person who runs the servers can find this in the data center's facility specification or ask its sales contact. If you use a cloud such as AWS and it does not publish this, name the cloud and say so. If your servers are in two or more places, answer for each.
    .pitfall = "We use AWS" does not say whether the building is dedicated. After a move to another site or to a cloud, the old building's answer is easily left behind. Items 75 to 88 are all about the same place.
field-75-building = Whether the building is a dedicated data center
    .example = Not disclosed (the cloud provider, AWS, does not publish it)
    .example-own = Dedicated data center building
    .weak = "We use AWS" alone does not say whether the building is dedicated.
    .hosting-cloud = Not disclosed ({ $cloud } does not publish it)
    .hosting-own = Dedicated building

item-76 = Location
    .group = Building
    .why = Prospective customers judge which country's law their data falls under, whether the servers are in an area that would suffer the same disaster as they would, and how well the site stands up to floods and earthquakes.
    .how =
        First field: the country and, for Japan, the regional block (Kanto, Tohoku, Kinki and so on). A street address is not needed. For rented space, the contract or the facility specification tells you. On a cloud, the person who runs the servers can see the region (the area in which the cloud groups its data centers) in the management console. For AWS, the Tokyo Region is "Japan (Kanto)" and the Osaka Region is "Japan (Kinki)". If backups are kept in another area, add that area and what it is for.
        The second field is Optional. Write what makes the site safer in a disaster, with the basis: elevation, firm ground, distance from the sea, rivers or active faults. The data center's facility specification and the municipality's hazard maps tell you. If there is nothing to add, leave it blank or write "-".
    .pitfall = This is where the servers are, not where your head office is. The answer easily goes stale when you add a region or a backup site. If you name a standby site under disaster recovery (item 51), compare the two.
field-76-location = Country and, in Japan, the regional block (e.g. Kanto, Tohoku)
    .example = Japan (Kanto), AWS Tokyo Region
    .example-own = Japan (Tohoku)
    .weak = "In Japan" alone leaves out the regional block.
    .hosting-aws = Japan (Kanto). { $cloud } Tokyo region|
    .hosting-azure = Japan (Kanto). { $cloud } Japan East region|
    .hosting-google-cloud = Japan (Kanto). { $cloud } Tokyo region|
    .hosting-cloud = Japan (|). { $cloud }
    .hosting-own = Japan (|)
field-76-site-advantages = State any noteworthy advantages of the site (e.g. elevation, ground)
    .example = Sites are chosen with regard to environmental risks such as flooding, extreme weather and earthquakes (according to AWS's published material). Figures for elevation and ground are not published
    .example-own = On a plateau at an elevation of 40 m, outside the flood and tsunami inundation areas on the municipality's hazard maps
    .weak = "A site safe from disasters" does not show on what basis it is safe.

item-77 = Earthquake resistance and isolation
    .group = Building
    .why = Prospective customers judge whether the servers and the building would still be usable after a large earthquake.
    .how =
        In the first field give the shaking the building is designed for, with the scale and the basis, such as "seismic intensity 7 on the Japanese scale (design assumption)". In the second, answer Yes or No and give the type.
        Earthquake resistance makes the building strong enough to withstand shaking; seismic isolation puts devices, usually between ground and building, so that less shaking reaches it; vibration control absorbs shaking with devices in columns and walls. The data center's facility specification shows all this. If your cloud does not publish it, say so.
    .pitfall = "Earthquake resistant" is not a value. A building with neither seismic isolation nor vibration control is "No" in the second field, however strong it is.
field-77-seismic-value = Earthquake resistance value
    .example = Not disclosed (the cloud provider, AWS, does not publish it)
    .example-own = Seismic intensity 7 on the Japanese scale (design assumption of the building)
    .weak = "Earthquake resistant" alone does not give the value that is asked for.
    .hosting-cloud = Not disclosed ({ $cloud } does not publish it)
    .hosting-own = Seismic intensity | (basis: )
field-77-seismic-isolation = Whether there is a seismically isolated or vibration-damping structure
    .example = Not disclosed (the cloud provider, AWS, does not publish it)
    .example-own = Yes. Seismic isolation (isolators at the foundation of the building)
    .weak = "Yes" alone does not say whether it is seismic isolation or vibration control.
    .hosting-cloud = Not disclosed ({ $cloud } does not publish it)
    .hosting-own = Yes (|)

item-78 = Uninterruptible power supply
    .group = Emergency power
    .why = Prospective customers judge whether the servers keep running at the moment of a power cut, long enough for a generator to start or for a safe shutdown.
    .how =
        A UPS (uninterruptible power supply) feeds the servers from batteries when the mains fail. Answer Yes or No, then how long it lasts with the unit, such as "10 minutes".
        The data center's facility specification gives the time; for a server room of your own, whoever runs it can work it out from the UPS specification and the load. If your cloud does not publish the time, mark only the time as not disclosed, with the reason. For comparison, the reference value in the information security guideline for ASP/SaaS (2008) of the Ministry of Internal Affairs and Communications is 10 minutes for all patterns.
    .pitfall = A bare "Yes" leaves out the time. The time shrinks as batteries age and equipment is added, so check it whenever you bring the disclosure date (item 1) up to date. It is not the running time of the generator (item 80).
field-78-ups = Whether there is an uninterruptible power supply (UPS) and, if so, how long it supplies power
    .example = Yes. The supply time is not disclosed (the cloud provider, AWS, does not publish it)
    .example-own = Yes. Supplies power for 10 minutes
    .weak = "Yes" alone does not say how long the power lasts.
    .hosting-cloud = Not disclosed ({ $cloud } does not publish it)
    .hosting-own = Yes. Supplies power for | minutes

item-79 = Power feeds
    .group = Emergency power
    .why = Prospective customers judge whether power still reaches the building if one substation stops.
    .how =
        A power feed is the path by which electricity comes from the power company's substation to the building. Answer whether there are two or more through different substations; generators and UPS do not count.
        Look for the power receiving method in the data center's facility specification, and ask its staff whether the substations differ. If your cloud does not publish it, say so. For comparison, the reference value in the information security guideline for ASP/SaaS (2008) of the Ministry of Internal Affairs and Communications is two routes for patterns 1, 2, 4 and 5. The pattern is the number of a service type in that guideline: ordering, HR, accounting and document management, for example, are 1.
    .pitfall = Two lines from the same substation are "No" here. In Japanese power contracts a 予備線 (spare line) generally comes from the same substation.
field-79-power-feeds = Whether two or more power feeds (systems) through different substations are secured (excluding in-house generators and UPS)
    .example = Not disclosed (the cloud provider, AWS, does not publish it)
    .example-own = Yes. Two feeds through different substations
    .weak = "Two feeds" alone does not say whether they come through different substations.
    .hosting-cloud = Not disclosed ({ $cloud } does not publish it)
    .hosting-own = Yes (|)

item-80 = Emergency power source
    .group = Emergency power
    .why = Prospective customers judge how many hours the service can go on during a long power cut.
    .how =
        Answer Yes or No for an in-house generator, then how long it can run without a stop. Say whether that is on stored fuel only or with refuelling, such as "72 hours without refuelling".
        The data center's facility specification or its staff can tell you. If your cloud does not publish the time, mark only the time as not disclosed, with the reason. For comparison, the reference value in the information security guideline for ASP/SaaS (2008) of the Ministry of Internal Affairs and Communications is to have a generator in patterns 1 and 4. The pattern is the number of a service type in that guideline: ordering, HR, accounting and document management, for example, are 1, network monitoring is 4.
    .pitfall = "Yes" alone leaves out the running time. Take care not to give the UPS time of item 78 here.
field-80-generator = Whether there is an emergency power source (in-house generator) and, if so, how long it can run continuously
    .example = Yes. The continuous operating time is not disclosed (the cloud provider, AWS, does not publish it)
    .example-own = Yes. The in-house generator runs for 72 hours without refuelling
    .weak = "Yes" alone does not say how long it can run.
    .hosting-cloud = Not disclosed ({ $cloud } does not publish it)
    .hosting-own = Yes. Runs continuously for | hours

item-81 = Fire extinguishing in the server room
    .group = Fire extinguishing equipment
    .why = Prospective customers judge whether a fire in the server room is put out automatically, and without water that would ruin servers and data.
    .how =
        Answer Yes or No for automatic equipment, then say whether it is gas-based. Gas-based equipment puts out fire with a gas such as nitrogen or carbon dioxide, so the servers do not get wet. Water sprinklers are not gas-based.
        Add the kind of gas if you know it. The data center's facility specification or its staff can tell you. If your cloud does not publish the method, mark only the method as not disclosed, with the reason.
    .pitfall = "Yes" alone leaves out the method. Fire extinguishers and indoor hydrants are used by people, so they are not automatic equipment. What finds a fire belongs in item 82.
field-81-fire-extinguishing = Whether there is automatic fire extinguishing equipment and, if so, whether it is gas-based
    .example = Yes. Whether it is gas-based is not disclosed (the cloud provider, AWS, does not publish it)
    .example-own = Yes. Gas-based (nitrogen)
    .weak = "Yes" alone does not say whether it is gas-based.
    .hosting-cloud = Not disclosed ({ $cloud } does not publish it)
    .hosting-own = Yes. Gas-based (|)

item-82 = Fire detection and alarm
    .group = Fire extinguishing equipment
    .why = Prospective customers judge whether a fire would be found early and dealt with before the servers stop.
    .how =
        Answer Yes or No for equipment that senses smoke or heat and raises the alarm by itself. It helps to name its kind: for example an automatic fire alarm, or a highly sensitive smoke detection system that draws in air and senses smoke too thin to see.
        Ask the data center or look in its facility specification; for a rented room, ask the building manager. On a cloud, check its published data center security pages and name the source.
    .pitfall = Repeating the extinguishing equipment of item 81 does not answer about detection. Describe the place where the servers are, not the alarm in your office.
field-82-fire-detection = Whether there is a fire detection system
    .example = Yes. Automatic fire detection with smoke sensors (according to AWS's published material)
    .example-own = Yes. Automatic fire alarm and highly sensitive smoke detection system
    .weak = "Fire extinguishing equipment installed" alone does not answer about detection.
    .hosting-cloud = Not disclosed ({ $cloud } does not publish it)
    .hosting-own = Yes (|)

item-83 = Direct lightning strikes
    .group = Lightning protection
    .why = Prospective customers judge whether the building and its equipment are protected when lightning strikes the building.
    .how =
        Direct lightning is a strike on the building itself. Answer Yes or No for equipment that takes the strike and leads it to the ground, such as a lightning rod, and say what it is.
        The data center's facility specification or the building manager can tell you. Measures against lightning that comes in along power and communication lines belong in item 84. If your cloud does not publish this, say so.
    .pitfall = Surge protective devices (SPD) are a measure against induced lightning (item 84). Naming only them does not answer about direct strikes.
field-83-direct-lightning = Whether there are measures against direct lightning strikes
    .example = Not disclosed (the cloud provider, AWS, does not publish it)
    .example-own = Yes. Lightning rods installed
    .weak = "Not disclosed" alone gives no reason, and may bring a question.
    .hosting-cloud = Not disclosed ({ $cloud } does not publish it)
    .hosting-own = Yes (|)

item-84 = Induced lightning surges
    .group = Lightning protection
    .why = Prospective customers judge whether lightning nearby could damage power or communication equipment and stop the service.
    .how =
        Induced lightning is the high voltage (surge) that a nearby strike raises in power and communication lines and that enters the building along them. Answer Yes or No for protection such as an SPD (surge protective device, or arrester), and say what it is. The prompt asks for no figure such as the voltage handled, but you may add it if you know it.
        Look in the data center's facility specification or the papers of the electrical contractor who fitted it; if you can't find it, ask the data center. If your cloud does not publish it, say so.
    .pitfall = A lightning rod is a measure against direct strikes (item 83). Naming only that does not answer about induced lightning.
field-84-induced-lightning = Whether there are measures against induced lightning surges
    .example = Not disclosed (the cloud provider, AWS, does not publish it)
    .example-own = Yes. SPDs installed
    .weak = "Lightning rods installed" covers only direct strikes and does not say whether there are measures against induced lightning.
    .hosting-cloud = Not disclosed ({ $cloud } does not publish it)
    .hosting-own = Yes (|)

item-85 = Air conditioning
    .group = Air conditioning
    .why = Prospective customers judge whether the servers are cooled well enough that overheating is unlikely to stop them.
    .how =
        Give the method. Underfloor air conditioning sends cold air below the floor and up through openings to the servers. Dedicated computer air conditioning is a unit placed only to cool the servers. Add spare units if there are any.
        The data center's facility specification or its staff can tell you. If your cloud does not publish the method, say so, and add what its published pages do tell, such as control of temperature and humidity, with the source.
    .pitfall = "Sufficient air conditioning" alone tells nothing. Do not call air conditioning shared with an office dedicated. The item is Required, so don't leave it blank even if you use a cloud.
field-85-air-conditioning = What air conditioning there is (underfloor, dedicated computer units, etc.)
    .example = Temperature and humidity are monitored and controlled (according to AWS's published material). The method of air conditioning is not disclosed (the cloud provider, AWS, does not publish it)
    .example-own = Underfloor air conditioning (for the server room only)
    .weak = "Sufficient air conditioning" alone does not give the method.
    .hosting-cloud = Not disclosed ({ $cloud } does not publish it)

item-86 = Control of entry and exit etc.
    .group = Security
    .why = Prospective customers judge whether few people can get near the servers, and whether it can be checked afterwards who went in and when.
    .how =
        First field: Yes or No for entry and exit records, and how long they are kept. Second: Yes or No for cameras, with the area covered and operating hours if you know them. Third: Yes or No for a system that authenticates individuals (by IC card, PIN, or biometrics such as fingerprint or vein), with its kind.
        Ask the data center or look in its facility specification. On a cloud, its published pages tell you whether these exist, so name the source; if the retention period of the records is not published, mark only that part as not disclosed, with the reason.
    .pitfall = The retention period of the records is easily left out. Answer for the place where the servers are, not for your own office.
field-86-entry-records = Whether entry and exit are recorded and, if so, how long records are kept
    .example = Yes. The retention period is not disclosed (the cloud provider, AWS, does not publish it)
    .example-own = Yes. Kept for 2 years
    .weak = "Yes" alone does not say how long records are kept.
    .hosting-cloud = Not disclosed ({ $cloud } does not publish it)
    .hosting-own = Yes. Kept for |
field-86-cameras = Whether there are surveillance cameras
    .example = Yes. At the entrances to server rooms, among others (according to AWS's published material)
    .example-own = Yes. At the building entrances and inside the server room, running 24 hours a day, 365 days a year
    .weak = "Guards make rounds" does not say whether there are cameras.
    .hosting-cloud = Not disclosed ({ $cloud } does not publish it)
    .hosting-own = Yes (|)
field-86-personal-authentication = Whether there is a system authenticating individuals
    .example = Yes. Multi-factor authentication (according to AWS's published material)
    .example-own = Yes. Biometric authentication
    .weak = "Yes" alone is an answer, but it does not tell customers whether it is a card or biometrics.
    .hosting-cloud = Not disclosed ({ $cloud } does not publish it)
    .hosting-own = Yes (|)

item-87 = Storage of media
    .group = Security
    .why = Prospective customers judge whether paper and media that hold data or contracts are stored so that they can't be stolen or lost.
    .how =
        First field: Yes or No for lockable cabinets. Second: Yes or No for a document that sets how media are taken out, stored and disposed of; add its name. If you are certified for ISMS, your information systems or general affairs staff will find it in the list of rules.
        If you use a cloud, keep the media that you store yourselves apart from what is inside the data center. If the latter is not published, say so. Both fields are Optional: if you don't answer, leave them blank or write "-".
    .pitfall = Make clear whether the answer is about your own office or the data center. A procedure still being drafted is not a "Yes": check that a current document exists, and give it the same name as in item 29.
field-87-media-cabinet = Whether there are lockable cabinets for storing media such as paper, magnetic tape and optical media
    .example = Yes, for media that we store ourselves. Inside the data center: not disclosed (the cloud provider, AWS, does not publish it)
    .example-own = Yes. In a locked storage room in the data center
    .weak = "We use AWS" alone does not say whether there are cabinets.
    .hosting-cloud = Not applicable ({ $cloud } manages the media; we keep none)
    .hosting-own = Yes
field-87-media-procedure = Whether there is a written procedure for managing storage
    .example = Yes. Our own "Media Management Procedure" applies. Inside the data center: not disclosed (the cloud provider, AWS, does not publish it)
    .example-own = Yes. A "Media Storage Management Procedure" is in force
    .weak = "A staff member takes care of it" does not say whether there is a written procedure.
    .hosting-cloud = Not applicable ({ $cloud } manages the media; we keep none)
    .hosting-own = Yes (|)

item-88 = Other security measures
    .group = Security
    .why = Prospective customers judge what protection there is against intrusion and theft beyond items 86 and 87.
    .how =
        This item is Optional. Write physical measures that stand nowhere else. Measures against forced entry are fences, strong doors and walls and the like. Crime-prevention monitoring means guards on site, intrusion sensors, gates against tailgating (slipping in behind someone) and so on.
        Look in the data center's facility specification or your cloud's published pages. If there is nothing to add, leave it blank or write "-".
    .pitfall = Do not repeat the cameras and records of item 86. Virus protection (item 58) and encryption (items 63 and 73) are not physical measures and do not belong here.
field-88-other-security = State any other noteworthy security measures (against forced entry, crime-prevention monitoring, etc.)
    .example = Guards at the entrances and electronic intrusion detection systems (according to AWS's published material)
    .example-own = Guards on site 24 hours a day, 365 days a year; perimeter fence, intrusion sensors and anti-tailgating gates
    .weak = "All possible measures are taken" does not say what is done.


## Service Support

section-service-support = Service Support

item-89 = Contact
    .group = Service desk (complaints and inquiries)
    .why = Users see where to send complaints and questions. Prospective customers also look for an agent nearby whom they could ask.
    .how =
        First field: the name of the service desk, telephone number, web address and e-mail address. Leave out fax if you do not use it.
        Second field: write "Yes" if you sell or take inquiries through agents, with each agent's name, head office location and contact details. If you have none, write "No". Sales or support staff know the desk; contracts and the agent list give the rest.
    .pitfall = A staff member's own mobile or address stops working when they change departments or leave. Check that no agent whose contract has ended is left, that the telephone or e-mail named as a means of support in item 91 stands here, and that the number really connects.
field-89-contact = Contact details: telephone/fax, web, e-mail, etc.
    .example =
        Sample Support Center, Tel. 03-0000-0000
        Web https://www.example.jp/support
        E-mail support@example.jp
    .weak = "See our website" gives no contact details.
field-89-agents = Whether there are agency contacts and, if so, the agency's name, head office location and contact details
    .example =
        Yes (6 agents)
        Kakuu Information Sales Inc., 2-1 Kakuu, Minato-ku, Tokyo, Tel. 03-0000-0001
        Reiji Office Machines Inc., 3-2 Kakuu, Kita-ku, Osaka, Tel. 06-0000-0002
        Kamei Business Inc., 4-3 Kakuu, Naka-ku, Nagoya, Tel. 052-000-0003
        Shisaku Trading Inc., 5-4 Kakuu, Hakata-ku, Fukuoka, Tel. 092-000-0004
        Reidai Office Inc., 6-5 Kakuu, Aoba-ku, Sendai, Tel. 022-000-0005
        Mihon Shokai Inc., 7-6 Kakuu, Chuo-ku, Sapporo, Tel. 011-000-0006
    .weak = "Yes" alone gives neither name, head office nor contact details of the agents.

item-90 = Business days and hours
    .group = Service desk (complaints and inquiries)
    .why = Users compare these hours with their own to see when they can get help.
    .how = Give the days and times at which the service desk (item 89) takes inquiries, and the days it is closed, such as public holidays and the New Year period. If e-mail or a web form is accepted around the clock, state separately when replies are sent. If only reports of failures are taken outside these hours, say so too. Ask the support staff or look at the inquiry page of your site.
    .pitfall = "Weekdays" alone leaves the times, public holidays and the New Year period open. If the desk keeps other hours than the company, give those of the desk. Do not confuse this with the hours in which the service itself can be used (item 37).
field-90-desk-hours = Business days and business hours (hours when inquiries are received)
    .example = Weekdays 9:00-18:00 (closed on Saturdays, Sundays, public holidays and from December 29 to January 3)
    .weak = "Weekdays" alone does not give the hours.

item-91 = Scope and means of support
    .group = Service desk (complaints and inquiries)
    .why = Prospective customers see what they can ask, by what means they get an answer, and what their own staff must cover.
    .how =
        First field: write what you answer (how to operate, initial settings, failures) and what you do not (the user's PCs or lines). Keep paid support apart.
        Second field: name the means by which you actually answer: telephone, e-mail, inquiry form, chat. Ask the support staff which requests they turn down; that makes the boundary clear.
    .pitfall = "The service in general" does not convey a scope. Keep the means in line with item 89: "telephone" with no number given there is a contradiction. If you help with migration, the answer must fit item 39.
field-91-support-scope = Scope of support
    .example = Inquiries on operation, initial settings, faults and failures. Settings of the user's terminals and lines are not included.
    .weak = "The service in general" does not show what is answered and what is not.
field-91-support-means = Means of support (telephone, reply by e-mail, etc.)
    .example = Telephone, e-mail, web inquiry form (answered by e-mail)
    .weak = "E-mail, etc." does not show whether users can call.

item-92 = Advance notice of temporary stops for maintenance etc.
    .group = Service notices and reports
    .why = Users judge whether they have time to rearrange their work around a stop.
    .how =
        First field: how many months before a planned outage (a stop announced beforehand) users are told, in the form's units (1 month, 3 months ...). If your notice is really shorter than a month, don't force it into these units; write "14 days before", for example. The form has no field for emergency maintenance, so if the service is ever stopped at shorter notice, add that here. The level expected is not published.
        Second field: the means actually used, such as e-mail, admin screen or website. Check the article on suspension in your terms of service and the notices sent so far with the people who run the servers and support.
    .pitfall = Do not confuse this with notice of change or end of the service (item 40). Check that it does not contradict the regular maintenance given with the hours of service (item 37), or your terms of service.
field-92-maintenance-notice-period = When users are notified (state in units such as 1, 3, 6 or 12 months before)
    .example = 1 month before (emergency maintenance: announced as soon as decided)
    .weak = "In advance" alone does not say how many months before.
    .usual =
        1 month before
        3 months before
        6 months before
        12 months before
field-92-maintenance-notice-method = How users are notified
    .example = E-mail and a notice in the admin screen
    .weak = "As appropriate" does not tell users where to look.

item-93 = Notice of failures and disasters
    .group = Service notices and reports
    .why = Users judge by what means, and how soon, they will be told of a failure or disaster.
    .how =
        After "Yes", give both the means of notice and the time from detection to notice. Ask the person who runs the servers whether the same procedure holds in a disaster, and whether some means does not depend on the systems that are down.
        The level expected is not published. For comparison, the information security guideline for ASP/SaaS (2008) of the Ministry of Internal Affairs and Communications has a reference value of notice to users within 60 minutes (for which pattern could not be confirmed).
    .pitfall = "Notified promptly" gives no time. Check that the time agrees with the one for line failures (item 70), that it also holds at night and on holidays, and that the only means is not an admin screen that goes down with the service.
field-93-failure-notice = Whether notice is given when a failure occurs and, if so, how and how soon users are notified
    .example = Yes. By e-mail and on the status page within 60 minutes of detection
    .weak = "Yes" alone shows neither how users are notified nor within how many minutes.

item-94 = Regular reports
    .group = Service notices and reports
    .why = Managers of a prospective customer judge whether they can follow the service in figures after signing and use them for internal or audit reports.
    .how = Say whether you report to users at fixed intervals on monitoring results, availability, results under the SLA (service level agreement) and so on. After "Yes", add what is reported, how often and by what means. Operations or support staff know the monthly report or the page for users. If you make no such reports, write "No".
    .pitfall = A report given only on request is not a regular one. Check that availability agrees with item 46, and SLA results with item 53.
field-94-regular-reports = Whether regular reports are made to users (results of monitoring the application, servers, platform and other equipment, service availability, results under the SLA, etc.)
    .example = Yes (monitoring results, availability and SLA results are posted monthly on the customer portal)
    .weak = "Yes" alone does not convey what is reported or how often.
