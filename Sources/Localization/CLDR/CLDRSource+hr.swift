// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `hr`: StaticString {
    """
    #hr
    t\t{HH}:{n}
    d.full\t{E0}, {d}. {M1} {y}.
    dt.full\t{D} u {T}
    dr.full\t{E0}, {dd}.\u{2009}–\u{2009}\t{E0}, {dd}. {M1} {y}.\t{E0}, {dd}. {M1}\u{2009}–\u{2009}\t{E0}, {dd}. {M1} {y}.\t{E0}, {dd}. {M1} {y}.\u{2009}–\u{2009}\t{E0}, {dd}. {M1} {y}.
    dtr.full\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} u {T}\u{2009}–\u{2009}\t{D} u {T}
    d.long\t{d}. {M1} {y}.
    dt.long\t{D} u {T}
    dr.long\t{dd}.\u{2009}–\u{2009}\t{dd}. {M1} {y}.\t{dd}. {M1}\u{2009}–\u{2009}\t{dd}. {M1} {y}.\t{dd}. {M1} {y}.\u{2009}–\u{2009}\t{dd}. {M1} {y}.
    dtr.long\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} u {T}\u{2009}–\u{2009}\t{D} u {T}
    d.short\t{dd}. {mm}. {y}.
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}.
    mr\t{M0} {y}.\u{2009}–\u{2009}\t{M0} {y}.\t{M0} {y}.\u{2009}–\u{2009}\t{M0} {y}.
    M\t0\t2\t3
    M0\tsiječanj\tveljača\tožujak\ttravanj\tsvibanj\tlipanj\tsrpanj\tkolovoz\trujan\tlistopad\tstudeni\tprosinac
    M1\tsiječnja\tveljače\tožujka\ttravnja\tsvibnja\tlipnja\tsrpnja\tkolovoza\trujna\tlistopada\tstudenoga\tprosinca
    M2\tsij\tvelj\tožu\ttra\tsvi\tlip\tsrp\tkol\truj\tlis\tstu\tpro
    M3\t1.\t2.\t3.\t4.\t5.\t6.\t7.\t8.\t9.\t10.\t11.\t12.
    E\t0\t1\t2
    E0\tponedjeljak\tutorak\tsrijeda\tčetvrtak\tpetak\tsubota\tnedjelja
    E1\tpon\tuto\tsri\tčet\tpet\tsub\tned
    E2\tp\tu\ts\tč\tp\ts\tn
    gmt\tGMT\tGMT+\tGMT -\t:\t\t1
    nu\tlatn
    n.latn\t−#\t,\t.\t3\t3\t1
    p.latn\t#\u{A0}%\t−#\u{A0}%
    c.latn\t#\u{A0}¤\t−#\u{A0}¤\t,\t.\t3\t3\t1
    s\tEUR€\tHRKkn\tXAFFCFA\tXCGCg.\tXOFF\u{202F}CFA
    r\tADAndora\tAEUjedinjeni Arapski Emirati\tAFAfganistan\tAGAntigva i Barbuda\tAIAngvila\tALAlbanija\tAMArmenija\tAOAngola\tAQAntarktika\tARArgentina\tASAmerička Samoa\tATAustrija\tAUAustralija\tAWAruba\tAXÅlandski otoci\tAZAzerbajdžan\tBABosna i Hercegovina\tBBBarbados\tBDBangladeš\tBEBelgija\tBFBurkina Faso\tBGBugarska\tBHBahrein\tBIBurundi\tBJBenin\tBLSaint Barthélemy\tBMBermudi\tBNBrunej\tBOBolivija\tBQKaripski otoci Nizozemske\tBRBrazil\tBSBahami\tBTButan\tBVOtok Bouvet\tBWBocvana\tBYBjelorusija\tBZBelize\tCAKanada\tCCKokosovi (Keelingovi) Otoci\tCDKongo - Kinshasa\tCFSrednjoafrička Republika\tCGKongo - Brazzaville\tCHŠvicarska\tCIObala Bjelokosti\tCKCookovi Otoci\tCLČile\tCMKamerun\tCNKina\tCOKolumbija\tCRKostarika\tCUKuba\tCVZelenortska Republika\tCWCuraçao\tCXBožićni Otok\tCYCipar\tCZČeška\tDENjemačka\tDJDžibuti\tDKDanska\tDMDominika\tDODominikanska Republika\tDZAlžir\tECEkvador\tEEEstonija\tEGEgipat\tEHZapadna Sahara\tEREritreja\tESŠpanjolska\tETEtiopija\tFIFinska\tFJFidži\tFKFalklandski Otoci\tFMMikronezija\tFOFarski Otoci\tFRFrancuska\tGAGabon\tGBUjedinjeno Kraljevstvo\tGDGrenada\tGEGruzija\tGFFrancuska Gijana\tGGGuernsey\tGHGana\tGIGibraltar\tGLGrenland\tGMGambija\tGNGvineja\tGPGuadalupe\tGQEkvatorska Gvineja\tGRGrčka\tGSJužna Georgia i Otoci Južni Sandwich\tGTGvatemala\tGUGuam\tGWGvineja Bisau\tGYGvajana\tHKPUP Hong Kong Kina\tHMOtoci Heard i McDonald\tHNHonduras\tHRHrvatska\tHTHaiti\tHUMađarska\tIDIndonezija\tIEIrska\tILIzrael\tIMOtok Man\tINIndija\tIOBritanski Indijskooceanski Teritorij\tIQIrak\tIRIran\tISIsland\tITItalija\tJEJersey\tJMJamajka\tJOJordan\tJPJapan\tKEKenija\tKGKirgistan\tKHKambodža\tKIKiribati\tKMKomori\tKNSveti Kristofor i Nevis\tKPSjeverna Koreja\tKRJužna Koreja\tKWKuvajt\tKYKajmanski Otoci\tKZKazahstan\tLALaos\tLBLibanon\tLCSveta Lucija\tLILihtenštajn\tLKŠri Lanka\tLRLiberija\tLSLesoto\tLTLitva\tLULuksemburg\tLVLatvija\tLYLibija\tMAMaroko\tMCMonako\tMDMoldavija\tMECrna Gora\tMFSaint Martin\tMGMadagaskar\tMHMaršalovi Otoci\tMKSjeverna Makedonija\tMLMali\tMMMjanmar (Burma)\tMNMongolija\tMOPUP Makao Kina\tMPSjevernomarijanski Otoci\tMQMartinik\tMRMauretanija\tMSMontserrat\tMTMalta\tMUMauricijus\tMVMaldivi\tMWMalavi\tMXMeksiko\tMYMalezija\tMZMozambik\tNANamibija\tNCNova Kaledonija\tNENiger\tNFOtok Norfolk\tNGNigerija\tNINikaragva\tNLNizozemska\tNONorveška\tNPNepal\tNRNauru\tNUNiue\tNZNovi Zeland\tOMOman\tPAPanama\tPEPeru\tPFFrancuska Polinezija\tPGPapua Nova Gvineja\tPHFilipini\tPKPakistan\tPLPoljska\tPMSveti Petar i Mikelon\tPNPitcairnovi Otoci\tPRPortoriko\tPSPalestinsko područje\tPTPortugal\tPWPalau\tPYParagvaj\tQAKatar\tRERéunion\tRORumunjska\tRSSrbija\tRURusija\tRWRuanda\tSASaudijska Arabija\tSBSalomonovi Otoci\tSCSejšeli\tSDSudan\tSEŠvedska\tSGSingapur\tSHSveta Helena\tSISlovenija\tSJSvalbard i Jan Mayen\tSKSlovačka\tSLSijera Leone\tSMSan Marino\tSNSenegal\tSOSomalija\tSRSurinam\tSSJužni Sudan\tSTSveti Toma i Princip\tSVSalvador\tSXSint Maarten\tSYSirija\tSZEsvatini\tTCOtoci Turks i Caicos\tTDČad\tTFFrancuski Južni Teritoriji\tTGTogo\tTHTajland\tTJTadžikistan\tTKTokelau\tTLTimor-Leste\tTMTurkmenistan\tTNTunis\tTOTonga\tTRTurska\tTTTrinidad i Tobago\tTVTuvalu\tTWTajvan\tTZTanzanija\tUAUkrajina\tUGUganda\tUMMali udaljeni otoci SAD-a\tUSSjedinjene Američke Države\tUYUrugvaj\tUZUzbekistan\tVAVatikan\tVCSveti Vincent i Grenadini\tVEVenezuela\tVGBritanski Djevičanski Otoci\tVIAmerički Djevičanski Otoci\tVNVijetnam\tVUVanuatu\tWFWallis i Futuna\tWSSamoa\tXKKosovo\tYEJemen\tYTMayotte\tZAJužnoafrička Republika\tZMZambija\tZWZimbabve
    l\t i \t\t, \t, \t i \t
    lo\t ili \t\t, \t, \t ili \t
    w\t1
    x\thrvatski\thrvatski
    @hr-BA\thrvatski\thrvatski (Bosna i Hercegovina)
    d.short\t{d}. {m}. {yy}.
    dr.short\t{dd}. {mm}. {yy}.\u{2009}–\u{2009}\t{dd}. {mm}. {yy}.\t{dd}. {mm}. {yy}.\u{2009}–\u{2009}\t{dd}. {mm}. {yy}.\t{dd}. {mm}. {yy}.\u{2009}–\u{2009}\t{dd}. {mm}. {yy}.
    E2\tP\tU\tS\tČ\tP\tS\tN
    s\tBAMKM
    @hr-HR\thrvatski\thrvatski (Hrvatska)

    """
  }
}
