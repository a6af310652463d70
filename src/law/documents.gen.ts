// Generated from rules/_law/ by `npm run generate`. Do not edit.
export const DOCUMENTS: string = String.raw`{
"as_of":"2026-11-21",
"documents":{
"notice":{
"law":"gdpr",
"title":{"en":"Privacy notice","de":"Datenschutzerklärung"},
"includes":null,
"verified":true,
"uncertain":null,
"elements":{"controller":{"title":"Who is responsible","cite":"GDPR Art. 13(1)(a)","indirect":"GDPR Art. 14(1)(a)","when":null,"from":null},"representative":{"title":"Representative in the Union","cite":"GDPR Art. 13(1)(a)","indirect":"GDPR Art. 14(1)(a)","when":"a representative is named under Art. 27","from":null},"dpo":{"title":"Data protection officer","cite":"GDPR Art. 13(1)(b)","indirect":"GDPR Art. 14(1)(b)","when":"there is a data protection officer","from":null},"purposes":{"title":"Purposes and legal bases","cite":"GDPR Art. 13(1)(c)","indirect":"GDPR Art. 14(1)(c)","when":null,"from":null},"categories":{"title":"Kinds of data","cite":null,"indirect":"GDPR Art. 14(1)(d)","when":"the data did not come from the person","from":null},"interests":{"title":"Legitimate interests","cite":"GDPR Art. 13(1)(d)","indirect":"GDPR Art. 14(2)(b)","when":"a purpose rests on legitimate interests","from":null},"recipients":{"title":"Who gets the data","cite":"GDPR Art. 13(1)(e)","indirect":"GDPR Art. 14(1)(e)","when":"somebody else gets data","from":null},"transfers":{"title":"Transfers to other countries and their safeguards","cite":"GDPR Art. 13(1)(f)","indirect":"GDPR Art. 14(1)(f)","when":"data go to a country outside the EEA","from":null},"retention":{"title":"How long","cite":"GDPR Art. 13(2)(a)","indirect":"GDPR Art. 14(2)(a)","when":null,"from":null},"rights":{"title":"Your rights","cite":"GDPR Art. 13(2)(b)","indirect":"GDPR Art. 14(2)(c)","when":null,"from":null},"withdrawal":{"title":"Taking back consent","cite":"GDPR Art. 13(2)(c)","indirect":"GDPR Art. 14(2)(d)","when":"a purpose rests on consent","from":null},"complaint":{"title":"Complaint to the authority","cite":"GDPR Art. 13(2)(d)","indirect":"GDPR Art. 14(2)(e)","when":null,"from":null},"provision":{"title":"Whether you must give the data","cite":"GDPR Art. 13(2)(e)","indirect":null,"when":"the data come from the person","from":null},"source":{"title":"Where the data come from","cite":null,"indirect":"GDPR Art. 14(2)(f)","when":"the data did not come from the person","from":null},"automated_decisions":{"title":"Automated decisions","cite":"GDPR Art. 13(2)(f)","indirect":"GDPR Art. 14(2)(g)","when":"a purpose decides by automated means under Art. 22","from":null},"further_purposes":{"title":"New purposes before they start","cite":"GDPR Art. 13(3)","indirect":"GDPR Art. 14(4)","when":"data are to be used for a further purpose","from":null},"objection":{"title":"Right to object apart from the rest","cite":"GDPR Art. 21(4)","indirect":"GDPR Art. 21(4)","when":"a purpose rests on legitimate interests or a public task or is direct marketing","from":null},"plain_language":{"title":"Plain words","cite":"GDPR Art. 12(1)","indirect":"GDPR Art. 12(1)","when":null,"from":null}}
},
"uk_notice":{
"law":"uk_gdpr",
"title":{"en":"UK privacy notice","de":"Datenschutzerklärung (Vereinigtes Königreich)"},
"includes":"notice",
"verified":true,
"uncertain":null,
"elements":{"complaint_to_controller":{"title":"Complaint to the controller","cite":"DPA 2018 s. 164A","indirect":null,"when":null,"from":"2026-06-19"},"uk_representative":{"title":"Representative in the United Kingdom","cite":"UK GDPR Art. 13(1)(a), 27","indirect":null,"when":"a representative is named under Art. 27","from":null}}
},
"ccpa_policy":{
"law":"ccpa",
"title":{"en":"California privacy policy","de":"Datenschutzerklärung für Kalifornien"},
"includes":null,
"verified":false,
"uncertain":"Letters are those of the 2024 text; the amendment of 2026 added items that were not read.",
"elements":{"collected":{"title":"Categories collected in the last 12 months","cite":"11 CCR 7011(e)(1)(A)","indirect":null,"when":null,"from":null},"sources":{"title":"Sources","cite":"11 CCR 7011(e)(1)(B)","indirect":null,"when":null,"from":null},"purposes":{"title":"Purposes of collecting","cite":"11 CCR 7011(e)(1)(C)","indirect":null,"when":null,"from":null},"sold":{"title":"Categories sold or shared, or a statement of none","cite":"11 CCR 7011(e)(1)(D)","indirect":null,"when":null,"from":null},"sold_to":{"title":"Third parties for each category sold or shared","cite":"11 CCR 7011(e)(1)(E)","indirect":null,"when":"information is sold or shared","from":null},"sold_why":{"title":"Purpose of selling or sharing","cite":"11 CCR 7011(e)(1)(F)","indirect":null,"when":"information is sold or shared","from":null},"minors_known":{"title":"Knowledge of sale or sharing of under-16s","cite":"11 CCR 7011(e)(1)(G)","indirect":null,"when":null,"from":null},"disclosed":{"title":"Categories disclosed for a business purpose, or a statement of none","cite":"11 CCR 7011(e)(1)(H)","indirect":null,"when":null,"from":null},"disclosed_to":{"title":"Recipients for each category disclosed","cite":"11 CCR 7011(e)(1)(I)","indirect":null,"when":"information is disclosed for a business purpose","from":null},"disclosed_why":{"title":"Purpose of disclosing","cite":"11 CCR 7011(e)(1)(J)","indirect":null,"when":"information is disclosed for a business purpose","from":null},"sensitive":{"title":"Whether sensitive information is used beyond 7027(m)","cite":"11 CCR 7011(e)(1)(K)","indirect":null,"when":null,"from":null},"rights":{"title":"Rights to know, delete and correct, and not to be retaliated against","cite":"11 CCR 7011(e)(2)","indirect":null,"when":null,"from":null},"right_opt_out":{"title":"Right to opt out","cite":"11 CCR 7011(e)(2)","indirect":null,"when":"information is sold or shared","from":null},"right_limit":{"title":"Right to limit","cite":"11 CCR 7011(e)(2)","indirect":null,"when":"sensitive information is used beyond 7027(m)","from":null},"right_admt":{"title":"Rights about automated decisions","cite":"11 CCR 7220-7222","indirect":null,"when":"automated decision-making technology is used for significant decisions","from":"2027-01-01"},"methods":{"title":"Methods to make requests","cite":"11 CCR 7011(e)(3)(A)","indirect":null,"when":null,"from":null},"instructions":{"title":"Instructions and links","cite":"11 CCR 7011(e)(3)(B)","indirect":null,"when":null,"from":null},"opt_out_notice":{"title":"Opt-out notice or its link","cite":"11 CCR 7011(e)(3)(C)","indirect":null,"when":"information is sold or shared","from":null},"limit_notice":{"title":"Limit notice or its link","cite":"11 CCR 7011(e)(3)(D)","indirect":null,"when":"sensitive information is used beyond 7027(m)","from":null},"verification":{"title":"How requests are verified","cite":"11 CCR 7011(e)(3)(E)","indirect":null,"when":null,"from":null},"signals":{"title":"How opt-out signals are processed","cite":"11 CCR 7011(e)(3)(F)","indirect":null,"when":"information is sold or shared","from":null},"frictionless":{"title":"Frictionless processing of signals","cite":"11 CCR 7011(e)(3)(G)","indirect":null,"when":"signals are processed in a frictionless way","from":null},"agents":{"title":"How an agent makes a request","cite":"11 CCR 7011(e)(3)(H)","indirect":null,"when":null,"from":null},"minors_process":{"title":"Opt-in of under-16s","cite":"11 CCR 7011(e)(3)(I)","indirect":null,"when":"information of under-16s is sold or shared","from":null},"contact":{"title":"Contact","cite":"11 CCR 7011(e)(3)(J)","indirect":null,"when":null,"from":null},"updated":{"title":"Date of last update","cite":"11 CCR 7011(e)(4)","indirect":null,"when":null,"from":null},"metrics":{"title":"Figures on requests","cite":"11 CCR 7011(e)(5), 7102","indirect":null,"when":"the business handles information of 10 million consumers a year","from":null}}
},
"notice_at_collection":{
"law":"ccpa",
"title":{"en":"Notice at collection","de":"Hinweis bei der Erhebung"},
"includes":null,
"verified":true,
"uncertain":null,
"elements":{"categories":{"title":"Categories, sensitive ones among them","cite":"11 CCR 7012(e)(1)","indirect":null,"when":null,"from":null},"purposes":{"title":"Purposes","cite":"11 CCR 7012(e)(2)","indirect":null,"when":null,"from":null},"sold":{"title":"Whether each is sold or shared","cite":"11 CCR 7012(e)(3)","indirect":null,"when":null,"from":null},"retention":{"title":"How long each is kept","cite":"11 CCR 7012(e)(4)","indirect":null,"when":null,"from":null},"opt_out_link":{"title":"Opt-out link","cite":"11 CCR 7012(e)(5)","indirect":null,"when":"information is sold or shared","from":null},"policy_link":{"title":"Link to the policy","cite":"11 CCR 7012(e)(6)","indirect":null,"when":null,"from":null}}
},
"opt_out_notice":{
"law":"ccpa",
"title":{"en":"Notice of the right to opt out","de":"Hinweis auf das Widerspruchsrecht"},
"includes":null,
"verified":true,
"uncertain":null,
"elements":{"description":{"title":"What the right is","cite":"11 CCR 7013(f)(1)","indirect":null,"when":null,"from":null},"instructions":{"title":"How to use it","cite":"11 CCR 7013(f)(2)","indirect":null,"when":null,"from":null}}
},
"limit_notice":{
"law":"ccpa",
"title":{"en":"Notice of the right to limit","de":"Hinweis auf das Recht auf Begrenzung"},
"includes":null,
"verified":true,
"uncertain":null,
"elements":{"description":{"title":"What the right is","cite":"11 CCR 7014(f)(1)","indirect":null,"when":null,"from":null},"instructions":{"title":"How to use it","cite":"11 CCR 7014(f)(2)","indirect":null,"when":null,"from":null}}
},
"financial_incentive_notice":{
"law":"ccpa",
"title":{"en":"Notice of financial incentive","de":"Hinweis auf finanzielle Anreize"},
"includes":null,
"verified":true,
"uncertain":null,
"elements":{"summary":{"title":"What is offered","cite":"11 CCR 7016(d)(1)","indirect":null,"when":null,"from":null},"terms":{"title":"Terms, categories and value","cite":"11 CCR 7016(d)(2)","indirect":null,"when":null,"from":null},"opt_in":{"title":"How to join","cite":"11 CCR 7016(d)(3)","indirect":null,"when":null,"from":null},"withdrawal":{"title":"How to leave","cite":"11 CCR 7016(d)(4)","indirect":null,"when":null,"from":null},"explanation":{"title":"Value of the data and how it was estimated","cite":"11 CCR 7016(d)(5)","indirect":null,"when":null,"from":null}}
},
"admt_notice":{
"law":"ccpa",
"title":{"en":"Notice before automated decisions","de":"Hinweis vor automatischen Entscheidungen"},
"includes":null,
"verified":false,
"uncertain":"Sub-sections of the 2026 regulations were not read.",
"elements":{"purpose":{"title":"The purpose, in specific terms","cite":"11 CCR 7220","indirect":null,"when":null,"from":"2027-01-01"},"opt_out":{"title":"Right to opt out, or the exception and the appeal","cite":"11 CCR 7220","indirect":null,"when":null,"from":"2027-01-01"},"access":{"title":"Right to an explanation","cite":"11 CCR 7220","indirect":null,"when":null,"from":"2027-01-01"},"no_retaliation":{"title":"No retaliation","cite":"11 CCR 7220","indirect":null,"when":null,"from":"2027-01-01"},"working":{"title":"How it works: input, output and use","cite":"11 CCR 7220","indirect":null,"when":null,"from":"2027-01-01"},"alternative":{"title":"What happens instead after an opt-out","cite":"11 CCR 7220","indirect":null,"when":null,"from":"2027-01-01"}}
},
"ropa":{
"law":"gdpr",
"title":{"en":"Record of processing activities","de":"Verzeichnis der Verarbeitungstätigkeiten"},
"includes":null,
"verified":true,
"uncertain":null,
"elements":{"contacts":{"title":"Controller, joint controllers, representative, DPO","cite":"GDPR Art. 30(1)(a)","indirect":null,"when":null,"from":null},"purposes":{"title":"Purposes","cite":"GDPR Art. 30(1)(b)","indirect":null,"when":null,"from":null},"subjects_categories":{"title":"People and data","cite":"GDPR Art. 30(1)(c)","indirect":null,"when":null,"from":null},"recipients":{"title":"Recipients","cite":"GDPR Art. 30(1)(d)","indirect":null,"when":null,"from":null},"transfers":{"title":"Transfers and safeguards","cite":"GDPR Art. 30(1)(e)","indirect":null,"when":"data go to a country outside the EEA","from":null},"retention":{"title":"Time limits for erasure","cite":"GDPR Art. 30(1)(f)","indirect":null,"when":"it is possible","from":null},"security":{"title":"Security measures in general","cite":"GDPR Art. 30(1)(g)","indirect":null,"when":"it is possible","from":null}}
},
"ropa_processor":{
"law":"gdpr",
"title":{"en":"Record of a processor","de":"Verzeichnis des Auftragsverarbeiters"},
"includes":null,
"verified":true,
"uncertain":null,
"elements":{"contacts":{"title":"Processor, each controller, representatives, DPO","cite":"GDPR Art. 30(2)(a)","indirect":null,"when":null,"from":null},"categories":{"title":"Processing for each controller","cite":"GDPR Art. 30(2)(b)","indirect":null,"when":null,"from":null},"transfers":{"title":"Transfers and safeguards","cite":"GDPR Art. 30(2)(c)","indirect":null,"when":"data go to a country outside the EEA","from":null},"security":{"title":"Security measures in general","cite":"GDPR Art. 30(2)(d)","indirect":null,"when":"it is possible","from":null}}
},
"cookies":{
"law":"eprivacy",
"title":{"en":"Cookie notice","de":"Cookie-Hinweis"},
"includes":null,
"verified":true,
"uncertain":null,
"elements":{"name":{"title":"Name","cite":"Directive 2002/58/EC Art. 5(3)","indirect":null,"when":null,"from":null},"provider":{"title":"Provider and role","cite":"Directive 2002/58/EC Art. 5(3); GDPR Art. 13(1)(e)","indirect":null,"when":null,"from":null},"purpose":{"title":"Purpose","cite":"Directive 2002/58/EC Art. 5(3)","indirect":null,"when":null,"from":null},"duration":{"title":"How long it stays","cite":"CJEU C-673/17; GDPR Art. 13(2)(a)","indirect":null,"when":null,"from":null},"access":{"title":"Whether third parties can read it","cite":"CJEU C-673/17","indirect":null,"when":null,"from":null},"ground":{"title":"Consent, or why none is needed","cite":"Directive 2002/58/EC Art. 5(3)","indirect":null,"when":null,"from":null},"choice":{"title":"How to accept, refuse and take back","cite":"GDPR Art. 7(3); Directive 2002/58/EC Art. 5(3)","indirect":null,"when":null,"from":null},"transfers":{"title":"Transfers","cite":"GDPR Art. 13(1)(f)","indirect":null,"when":"data go to a country outside the EEA","from":null}}
},
"dpia":{
"law":"gdpr",
"title":{"en":"Data protection impact assessment","de":"Datenschutz-Folgenabschätzung"},
"includes":null,
"verified":true,
"uncertain":null,
"elements":{"description":{"title":"What is planned and why","cite":"GDPR Art. 35(7)(a)","indirect":null,"when":null,"from":null},"necessity":{"title":"Whether it is necessary and proportionate","cite":"GDPR Art. 35(7)(b)","indirect":null,"when":null,"from":null},"risks":{"title":"Risks to people","cite":"GDPR Art. 35(7)(c)","indirect":null,"when":null,"from":null},"measures":{"title":"Measures","cite":"GDPR Art. 35(7)(d)","indirect":null,"when":null,"from":null},"dpo_advice":{"title":"Advice of the DPO","cite":"GDPR Art. 35(2)","indirect":null,"when":"there is a data protection officer","from":null},"subjects_views":{"title":"Views of the people concerned","cite":"GDPR Art. 35(9)","indirect":null,"when":"it is appropriate","from":null},"review":{"title":"Review when risks change","cite":"GDPR Art. 35(11)","indirect":null,"when":null,"from":null},"prior_consultation":{"title":"Prior consultation of the authority","cite":"GDPR Art. 36(1), (3)","indirect":null,"when":"the remaining risk is high","from":null}}
},
"lia":{
"law":"gdpr",
"title":{"en":"Legitimate interests assessment","de":"Interessenabwägung"},
"includes":null,
"verified":true,
"uncertain":null,
"elements":{"purpose":{"title":"The interest: whose, lawful, real","cite":"GDPR Art. 6(1)(f)","indirect":null,"when":null,"from":null},"necessity":{"title":"No milder means","cite":"GDPR Art. 6(1)(f)","indirect":null,"when":null,"from":null},"balancing":{"title":"Weighing against people's interests","cite":"GDPR Art. 6(1)(f); Recital 47","indirect":null,"when":null,"from":null},"safeguards":{"title":"What protects people","cite":"GDPR Art. 6(1)(f), 5(2)","indirect":null,"when":null,"from":null},"outcome":{"title":"Outcome, approver and date","cite":"GDPR Art. 5(2)","indirect":null,"when":null,"from":null}}
},
"tia":{
"law":"gdpr",
"title":{"en":"Transfer impact assessment","de":"Transfer-Folgenabschätzung"},
"includes":null,
"verified":true,
"uncertain":null,
"elements":{"transfer":{"title":"The transfer, its parties and onward transfers","cite":"SCC Clause 14; EDPB Recommendations 01/2020, step 1","indirect":null,"when":null,"from":null},"tool":{"title":"The transfer tool","cite":"EDPB Recommendations 01/2020, step 2","indirect":null,"when":null,"from":null},"law_and_practice":{"title":"Law and practice of the country","cite":"SCC Clause 14(b); EDPB Recommendations 01/2020, step 3","indirect":null,"when":null,"from":null},"measures":{"title":"Supplementary measures","cite":"EDPB Recommendations 01/2020, step 4","indirect":null,"when":"law or practice of the country falls short","from":null},"formal_steps":{"title":"Formal steps","cite":"EDPB Recommendations 01/2020, step 5","indirect":null,"when":"measures are taken","from":null},"review":{"title":"Review at intervals","cite":"EDPB Recommendations 01/2020, step 6","indirect":null,"when":null,"from":null},"conclusion":{"title":"Conclusion and date","cite":"SCC Clause 14(d)","indirect":null,"when":null,"from":null}}
},
"dpa_checklist":{
"law":"gdpr",
"title":{"en":"Processing agreement","de":"Auftragsverarbeitungsvertrag"},
"includes":null,
"verified":true,
"uncertain":null,
"elements":{"scope":{"title":"Subject matter, duration, nature, purpose, data, people, rights and duties","cite":"GDPR Art. 28(3)","indirect":null,"when":null,"from":null},"instructions":{"title":"Only on documented instructions","cite":"GDPR Art. 28(3)(a)","indirect":null,"when":null,"from":null},"confidentiality":{"title":"Confidentiality","cite":"GDPR Art. 28(3)(b)","indirect":null,"when":null,"from":null},"security":{"title":"Security","cite":"GDPR Art. 28(3)(c)","indirect":null,"when":null,"from":null},"subprocessors":{"title":"Subprocessors","cite":"GDPR Art. 28(3)(d)","indirect":null,"when":null,"from":null},"rights_help":{"title":"Help with requests","cite":"GDPR Art. 28(3)(e)","indirect":null,"when":null,"from":null},"security_help":{"title":"Help with security, breaches and assessments","cite":"GDPR Art. 28(3)(f)","indirect":null,"when":null,"from":null},"end_of_contract":{"title":"Deletion or return at the end","cite":"GDPR Art. 28(3)(g)","indirect":null,"when":null,"from":null},"audits":{"title":"Information and audits","cite":"GDPR Art. 28(3)(h)","indirect":null,"when":null,"from":null},"written":{"title":"In writing","cite":"GDPR Art. 28(9)","indirect":null,"when":null,"from":null}}
},
"ccpa_contract":{
"law":"ccpa",
"title":{"en":"Service provider contract","de":"Dienstleistervertrag (Kalifornien)"},
"includes":null,
"verified":true,
"uncertain":null,
"elements":{"no_sale_or_share":{"title":"No sale or sharing","cite":"11 CCR 7051(a)(1)","indirect":null,"when":null,"from":null},"specific_purposes":{"title":"Specific purposes","cite":"11 CCR 7051(a)(2)","indirect":null,"when":null,"from":null},"no_other_purpose":{"title":"No other purpose","cite":"11 CCR 7051(a)(3)","indirect":null,"when":null,"from":null},"no_other_commercial_purpose":{"title":"No other commercial purpose","cite":"11 CCR 7051(a)(4)","indirect":null,"when":null,"from":null},"no_use_outside_relationship":{"title":"Not outside the direct relation","cite":"11 CCR 7051(a)(5)","indirect":null,"when":null,"from":null},"same_protection":{"title":"Same protection and security","cite":"11 CCR 7051(a)(6)","indirect":null,"when":null,"from":null},"right_to_check":{"title":"Right to check","cite":"11 CCR 7051(a)(7)","indirect":null,"when":null,"from":null},"notice_if_unable":{"title":"Notice if it can no longer comply","cite":"11 CCR 7051(a)(8)","indirect":null,"when":null,"from":null},"stop_and_fix":{"title":"Right to stop and remedy","cite":"11 CCR 7051(a)(9)","indirect":null,"when":null,"from":null},"help_with_requests":{"title":"Help with requests","cite":"11 CCR 7051(a)(10)","indirect":null,"when":null,"from":null}}
},
"breach_register":{
"law":"gdpr",
"title":{"en":"Register of breaches","de":"Verzeichnis der Datenschutzverletzungen"},
"includes":null,
"verified":true,
"uncertain":null,
"elements":{"facts":{"title":"What happened","cite":"GDPR Art. 33(5)","indirect":null,"when":null,"from":null},"effects":{"title":"Effects","cite":"GDPR Art. 33(5)","indirect":null,"when":null,"from":null},"remedial_action":{"title":"What was done","cite":"GDPR Art. 33(5)","indirect":null,"when":null,"from":null},"delay_reasons":{"title":"Reasons for delay","cite":"GDPR Art. 33(1)","indirect":null,"when":"the authority was told after 72 hours","from":null}}
},
"breach_authority_notice":{
"law":"gdpr",
"title":{"en":"Report to the authority","de":"Meldung an die Behörde"},
"includes":null,
"verified":true,
"uncertain":null,
"elements":{"nature":{"title":"Nature, people and records concerned","cite":"GDPR Art. 33(3)(a)","indirect":null,"when":null,"from":null},"contact":{"title":"DPO or contact","cite":"GDPR Art. 33(3)(b)","indirect":null,"when":null,"from":null},"consequences":{"title":"Likely consequences","cite":"GDPR Art. 33(3)(c)","indirect":null,"when":null,"from":null},"measures":{"title":"Measures","cite":"GDPR Art. 33(3)(d)","indirect":null,"when":null,"from":null}}
},
"breach_people_notice":{
"law":"gdpr",
"title":{"en":"Message to the people concerned","de":"Benachrichtigung der Betroffenen"},
"includes":null,
"verified":true,
"uncertain":null,
"elements":{"plain_language":{"title":"What happened in plain words","cite":"GDPR Art. 34(2)","indirect":null,"when":null,"from":null},"contact":{"title":"DPO or contact","cite":"GDPR Art. 34(2), 33(3)(b)","indirect":null,"when":null,"from":null},"consequences":{"title":"Likely consequences","cite":"GDPR Art. 34(2), 33(3)(c)","indirect":null,"when":null,"from":null},"measures":{"title":"Measures","cite":"GDPR Art. 34(2), 33(3)(d)","indirect":null,"when":null,"from":null}}
},
"california_breach_notice":{
"law":"ccpa",
"title":{"en":"Breach notice to California residents","de":"Meldung an Betroffene in Kalifornien"},
"includes":null,
"verified":true,
"uncertain":null,
"elements":{"happened":{"title":"What Happened","cite":"Civ. Code 1798.82(d)","indirect":null,"when":null,"from":null},"information":{"title":"What Information Was Involved","cite":"Civ. Code 1798.82(d)","indirect":null,"when":null,"from":null},"doing":{"title":"What We Are Doing","cite":"Civ. Code 1798.82(d)","indirect":null,"when":null,"from":null},"you_can_do":{"title":"What You Can Do","cite":"Civ. Code 1798.82(d)","indirect":null,"when":null,"from":null},"more":{"title":"For More Information","cite":"Civ. Code 1798.82(d)","indirect":null,"when":null,"from":null}}
},
"retention":{
"law":"gdpr",
"title":{"en":"Retention schedule","de":"Löschkonzept"},
"includes":null,
"verified":true,
"uncertain":null,
"elements":{"period":{"title":"Period or criteria","cite":"GDPR Art. 5(1)(e), 13(2)(a), 30(1)(f)","indirect":null,"when":null,"from":null},"trigger":{"title":"From when it runs","cite":"GDPR Art. 5(1)(e)","indirect":null,"when":null,"from":null},"reason":{"title":"Why","cite":"GDPR Art. 5(1)(e), 5(2)","indirect":null,"when":null,"from":null},"action":{"title":"What happens then","cite":"GDPR Art. 5(1)(e)","indirect":null,"when":null,"from":null}}
},
"subprocessors":{
"law":"gdpr",
"title":{"en":"List of subprocessors","de":"Liste der Unterauftragsverarbeiter"},
"includes":null,
"verified":true,
"uncertain":null,
"elements":{"name":{"title":"Name","cite":"GDPR Art. 28(2), (4)","indirect":null,"when":null,"from":null},"service":{"title":"Service","cite":"GDPR Art. 28(2), (4)","indirect":null,"when":null,"from":null},"country":{"title":"Country","cite":"GDPR Art. 28(2), 44","indirect":null,"when":null,"from":null},"notice":{"title":"Notice of changes and objection","cite":"GDPR Art. 28(2)","indirect":null,"when":null,"from":null}}
},
"ai_notice":{
"law":"ai_act",
"title":{"en":"AI notice","de":"KI-Hinweis"},
"includes":null,
"verified":true,
"uncertain":null,
"elements":{"interaction":{"title":"That people deal with AI","cite":"AI Act Art. 50(1)","indirect":null,"when":"people talk to the system","from":"2026-08-02"},"synthetic":{"title":"Marking of synthetic content","cite":"AI Act Art. 50(2), (4)","indirect":null,"when":"the system makes or changes content","from":"2026-08-02"},"emotion_biometric":{"title":"Emotion recognition or biometric categorisation","cite":"AI Act Art. 50(3)","indirect":null,"when":"the system does either","from":"2026-08-02"},"logic":{"title":"Logic, significance and consequences","cite":"GDPR Art. 13(2)(f)","indirect":null,"when":"the system decides under Art. 22","from":null},"review":{"title":"Human review and contest","cite":"GDPR Art. 22(3)","indirect":null,"when":"the system decides under Art. 22","from":null},"high_risk":{"title":"Use of a high-risk system on people","cite":"AI Act Art. 26(11)","indirect":null,"when":"the system falls under Annex III","from":"2027-12-02"},"workers":{"title":"Information of workers","cite":"AI Act Art. 26(7)","indirect":null,"when":"a high-risk system is used at work","from":"2027-12-02"}}
},
"fria":{
"law":"ai_act",
"title":{"en":"Fundamental rights impact assessment","de":"Grundrechte-Folgenabschätzung"},
"includes":null,
"verified":true,
"uncertain":null,
"elements":{"processes":{"title":"Processes in which the system is used","cite":"AI Act Art. 27(1)(a)","indirect":null,"when":null,"from":"2027-12-02"},"period":{"title":"Period and frequency","cite":"AI Act Art. 27(1)(b)","indirect":null,"when":null,"from":"2027-12-02"},"people":{"title":"People affected","cite":"AI Act Art. 27(1)(c)","indirect":null,"when":null,"from":"2027-12-02"},"risks":{"title":"Risks","cite":"AI Act Art. 27(1)(d)","indirect":null,"when":null,"from":"2027-12-02"},"oversight":{"title":"Human oversight","cite":"AI Act Art. 27(1)(e)","indirect":null,"when":null,"from":"2027-12-02"},"measures":{"title":"Measures if risks occur","cite":"AI Act Art. 27(1)(f)","indirect":null,"when":null,"from":"2027-12-02"}}
},
"rights_plan":{
"law":"gdpr",
"title":{"en":"Plan for requests","de":"Ablauf für Anfragen"},
"includes":null,
"verified":true,
"uncertain":null,
"elements":{"channels":{"title":"How requests arrive","cite":"GDPR Art. 12(2)","indirect":null,"when":null,"from":null},"identity":{"title":"How people are identified","cite":"GDPR Art. 12(6)","indirect":null,"when":null,"from":null},"finding":{"title":"Where data are found","cite":"GDPR Art. 15, 24(1)","indirect":null,"when":null,"from":null},"deadlines":{"title":"Deadlines","cite":"GDPR Art. 12(3)","indirect":null,"when":null,"from":null},"refusal":{"title":"How a refusal is explained","cite":"GDPR Art. 12(4)","indirect":null,"when":null,"from":null},"recipients":{"title":"Telling recipients","cite":"GDPR Art. 19","indirect":null,"when":null,"from":null}}
},
"ccpa_risk_assessment":{
"law":"ccpa",
"title":{"en":"California risk assessment","de":"Risikobewertung (Kalifornien)"},
"includes":null,
"verified":false,
"uncertain":"Sub-sections of the 2026 regulations were not read.",
"elements":{"purpose":{"title":"Specific purpose","cite":"11 CCR 7152(a)","indirect":null,"when":null,"from":"2026-01-01"},"categories":{"title":"Categories and the least that is needed","cite":"11 CCR 7152(a)","indirect":null,"when":null,"from":"2026-01-01"},"operation":{"title":"How it works: sources, retention, disclosures, technology","cite":"11 CCR 7152(a)","indirect":null,"when":null,"from":"2026-01-01"},"benefits":{"title":"Benefits","cite":"11 CCR 7152(a)","indirect":null,"when":null,"from":"2026-01-01"},"impacts":{"title":"Negative impacts","cite":"11 CCR 7152(a)","indirect":null,"when":null,"from":"2026-01-01"},"safeguards":{"title":"Safeguards","cite":"11 CCR 7152(a)","indirect":null,"when":null,"from":"2026-01-01"},"decision":{"title":"Go or no-go","cite":"11 CCR 7152(a)","indirect":null,"when":null,"from":"2026-01-01"},"approver":{"title":"Contributors and approver with date","cite":"11 CCR 7152(a)","indirect":null,"when":null,"from":"2026-01-01"}}
}
}
}`;
