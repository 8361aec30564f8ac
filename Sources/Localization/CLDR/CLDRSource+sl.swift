// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `sl`: StaticString {
    """
    #sl
    t\t{HH}:{n}
    d.full\t{E0}, {d}. {M0} {y}
    dt.full\t{D} ob {T}
    dr.full\t{E0}, {d}.–\t{D}\t{E0}, {d}. {M0}–\t{D}\t{D}–\t{D}
    dtr.full\t{D}, {H}:{n}–\t{H}:{n}\t{D}, {H}:{n}–\t{T}\t{D} ob {T}–\t{D} ob {T}
    d.long\t{d}. {M0} {y}
    dt.long\t{D} ob {T}
    dr.long\t{d}.–\t{D}\t{d}. {M0}–\t{D}\t{D}–\t{D}
    dtr.long\t{D}, {H}:{n}–\t{H}:{n}\t{D}, {H}:{n}–\t{T}\t{D} ob {T}–\t{D} ob {T}
    d.short\t{d}. {m}. {y}
    dt.short\t{D}, {T}
    dr.short\t{d}.–\t{D}\t{d}. {m}.–\t{D}\t{D}–\t{D}
    dtr.short\t{D}, {H}:{n}–\t{H}:{n}\t{D}, {H}:{n}–\t{T}\t{D}, {T}–\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}–\t{M0} {y}
    M\t0\t1\t2
    M0\tjanuar\tfebruar\tmarec\tapril\tmaj\tjunij\tjulij\tavgust\tseptember\toktober\tnovember\tdecember
    M1\tjan.\tfeb.\tmar.\tapr.\tmaj\tjun.\tjul.\tavg.\tsep.\tokt.\tnov.\tdec.
    M2\tj\tf\tm\ta\tm\tj\tj\ta\ts\to\tn\td
    E\t0\t1\t2
    E0\tponedeljek\ttorek\tsreda\tčetrtek\tpetek\tsobota\tnedelja
    E1\tpon.\ttor.\tsre.\tčet.\tpet.\tsob.\tned.
    E2\tp\tt\ts\tč\tp\ts\tn
    gmt\tGMT\tGMT +\tGMT -\t.\t\t1
    nu\tlatn
    n.latn\t−#\t,\t.\t3\t3\t2
    p.latn\t#\u{A0}%\t−#\u{A0}%
    c.latn\t#\u{A0}¤\t−#\u{A0}¤\t,\t.\t3\t3\t2
    s\tCNYCN¥\tEUR€\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tUSD$\tVND₫\tXAFFCFA\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndora\tAEZdruženi arabski emirati\tAFAfganistan\tAGAntigva in Barbuda\tAIAngvila\tALAlbanija\tAMArmenija\tAOAngola\tAQAntarktika\tARArgentina\tASAmeriška Samoa\tATAvstrija\tAUAvstralija\tAWAruba\tAXAlandski otoki\tAZAzerbajdžan\tBABosna in Hercegovina\tBBBarbados\tBDBangladeš\tBEBelgija\tBFBurkina Faso\tBGBolgarija\tBHBahrajn\tBIBurundi\tBJBenin\tBLSveti Bartolomej\tBMBermudi\tBNBrunej\tBOBolivija\tBQNizozemski Karibi\tBRBrazilija\tBSBahami\tBTButan\tBVBouvetov otok\tBWBocvana\tBYBelorusija\tBZBelize\tCAKanada\tCCKokosovi otoki\tCDDemokratična republika Kongo\tCFSrednjeafriška republika\tCGKongo - Brazzaville\tCHŠvica\tCISlonokoščena obala\tCKCookovi otoki\tCLČile\tCMKamerun\tCNKitajska\tCOKolumbija\tCRKostarika\tCUKuba\tCVZelenortski otoki\tCWCuraçao\tCXBožični otok\tCYCiper\tCZČeška\tDENemčija\tDJDžibuti\tDKDanska\tDMDominika\tDODominikanska republika\tDZAlžirija\tECEkvador\tEEEstonija\tEGEgipt\tEHZahodna Sahara\tEREritreja\tESŠpanija\tETEtiopija\tFIFinska\tFJFidži\tFKFalklandski otoki\tFMMikronezija\tFOFerski otoki\tFRFrancija\tGAGabon\tGBZdruženo kraljestvo\tGDGrenada\tGEGruzija\tGFFrancoska Gvajana\tGGGuernsey\tGHGana\tGIGibraltar\tGLGrenlandija\tGMGambija\tGNGvineja\tGPGvadelup\tGQEkvatorialna Gvineja\tGRGrčija\tGSJužna Georgia in Južni Sandwichevi otoki\tGTGvatemala\tGUGvam\tGWGvineja Bissau\tGYGvajana\tHKPosebno upravno območje Ljudske republike Kitajske Hongkong\tHMHeardov otok in McDonaldovi otoki\tHNHonduras\tHRHrvaška\tHTHaiti\tHUMadžarska\tIDIndonezija\tIEIrska\tILIzrael\tIMOtok Man\tINIndija\tIOBritansko ozemlje v Indijskem oceanu\tIQIrak\tIRIran\tISIslandija\tITItalija\tJEJersey\tJMJamajka\tJOJordanija\tJPJaponska\tKEKenija\tKGKirgizistan\tKHKambodža\tKIKiribati\tKMKomori\tKNSveti Krištof in Nevis\tKPSeverna Koreja\tKRJužna Koreja\tKWKuvajt\tKYKajmanji otoki\tKZKazahstan\tLALaos\tLBLibanon\tLCSveta Lucija\tLILihtenštajn\tLKŠrilanka\tLRLiberija\tLSLesoto\tLTLitva\tLULuksemburg\tLVLatvija\tLYLibija\tMAMaroko\tMCMonako\tMDMoldavija\tMEČrna gora\tMFFrancoski Sveti Martin\tMGMadagaskar\tMHMarshallovi otoki\tMKSeverna Makedonija\tMLMali\tMMMjanmar (Burma)\tMNMongolija\tMOPosebno upravno območje Kitajske Makav\tMPSeverni Marianski otoki\tMQMartinik\tMRMavretanija\tMSMontserrat\tMTMalta\tMUMavricij\tMVMaldivi\tMWMalavi\tMXMehika\tMYMalezija\tMZMozambik\tNANamibija\tNCNova Kaledonija\tNENiger\tNFNorfolški otok\tNGNigerija\tNINikaragva\tNLNizozemska\tNONorveška\tNPNepal\tNRNauru\tNUNiue\tNZNova Zelandija\tOMOman\tPAPanama\tPEPeru\tPFFrancoska Polinezija\tPGPapua Nova Gvineja\tPHFilipini\tPKPakistan\tPLPoljska\tPMSveta Peter in Mihael\tPNPitcairn\tPRPortoriko\tPSPalestinsko ozemlje\tPTPortugalska\tPWPalav\tPYParagvaj\tQAKatar\tREReunion\tRORomunija\tRSSrbija\tRURusija\tRWRuanda\tSASaudova Arabija\tSBSalomonovi otoki\tSCSejšeli\tSDSudan\tSEŠvedska\tSGSingapur\tSHSveta Helena\tSISlovenija\tSJSvalbard in Jan Mayen\tSKSlovaška\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalija\tSRSurinam\tSSJužni Sudan\tSTSveti Tomaž in Princ\tSVSalvador\tSXNizozemski Sveti Martin\tSYSirija\tSZEsvatini\tTCOtoki Turks in Caicos\tTDČad\tTFFrancosko južno ozemlje\tTGTogo\tTHTajska\tTJTadžikistan\tTKTokelav\tTLTimor-Leste\tTMTurkmenistan\tTNTunizija\tTOTonga\tTRTurčija\tTTTrinidad in Tobago\tTVTuvalu\tTWTajvan\tTZTanzanija\tUAUkrajina\tUGUganda\tUMStranski zunanji otoki Združenih držav\tUSZdružene države Amerike\tUYUrugvaj\tUZUzbekistan\tVAVatikan\tVCSveti Vincencij in Grenadine\tVEVenezuela\tVGBritanski Deviški otoki\tVIAmeriški Deviški otoki\tVNVietnam\tVUVanuatu\tWFWallis in Futuna\tWSSamoa\tXKKosovo\tYEJemen\tYTMayotte\tZAJužnoafriška republika\tZMZambija\tZWZimbabve
    l\t in \t\t, \t, \t in \t
    lo\t ali \t\t, \t, \t ali \t
    w\t1
    x\tslovenščina\tslovenščina
    @sl-SI\tslovenščina\tslovenščina (Slovenija)

    """
  }
}
