// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `se`: StaticString {
    """
    #se
    t\t{HH}:{n}
    d.full\t{y} {M0} {d}, {E0}
    dt.full\t{D} {T}
    dr.full\t{D}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{D}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{y} {M0} {d}
    dt.long\t{D} {T}
    dr.long\t{D}–\t{d}\t{D}\u{2009}–\u{2009}\t{M0} {d}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{y}-{mm}-{dd}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tođđajagemánnu\tguovvamánnu\tnjukčamánnu\tcuoŋománnu\tmiessemánnu\tgeassemánnu\tsuoidnemánnu\tborgemánnu\tčakčamánnu\tgolggotmánnu\tskábmamánnu\tjuovlamánnu
    M1\tođđj\tguov\tnjuk\tcuo\tmies\tgeas\tsuoi\tborg\tčakč\tgolg\tskáb\tjuov
    M2\tO\tG\tN\tC\tM\tG\tS\tB\tČ\tG\tS\tJ
    E\t0\t1\t2
    E0\tvuossárga\tmaŋŋebárga\tgaskavahkku\tduorasdat\tbearjadat\tlávvardat\tsotnabeaivi
    E1\tvuos\tmaŋ\tgask\tduor\tbear\tláv\tsotn
    E2\tV\tM\tG\tD\tB\tL\tS
    gmt\tUTC\tUTC+\tUTC−\t:\t\t1
    nu\tlatn
    n.latn\t−#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#\u{A0}%\t−#\u{A0}%
    c.latn\t#\u{A0}¤\t−#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tDKKDkr\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNOKkr\tNZDNZ$\tPHP₱\tSEKSkr\tTHB฿\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEOvttastuvvan Arábaemiráhtat\tAFAfghanistan\tAGAntigua ja Barbuda\tAIAnguilla\tALAlbánia\tAMArmenia\tAOAngola\tAQAntárktis\tARArgentina\tASAmerihká Samoa\tATNuortariika\tAUAustrália\tAWAruba\tAXÅlánda\tAZAserbaižan\tBABosnia-Hercegovina\tBBBarbados\tBDBangladesh\tBEBelgia\tBFBurkina Faso\tBGBulgária\tBHBahrain\tBIBurundi\tBJBenin\tBLSaint Barthélemy\tBMBermuda\tBNBrunei\tBOBolivia\tBRBrasil\tBSBahamas\tBTBhutan\tBVBouvet-sullot\tBWBotswana\tBYVilges-Ruošša\tBZBelize\tCAKanáda\tCCCocos-sullot\tCDKongo-Kinshasa\tCFGaska-Afrihká dásseváldi\tCGKongo-Brazzaville\tCHŠveica\tCIElfenbenariddu\tCKCook-sullot\tCLČiile\tCMKamerun\tCNKiinná\tCOKolombia\tCRCosta Rica\tCUKuba\tCVKap Verde\tCWCuraçao\tCXJuovllat-sullot\tCYKypros\tCZČeahkka\tDEDuiska\tDJDjibouti\tDKDánmárku\tDMDominica\tDODominikána dásseváldi\tDZAlgeria\tECEcuador\tEEEstlánda\tEGEgypta\tEHOarje-Sahára\tEREritrea\tESSpánia\tETEtiopia\tFISuopma\tFJFijisullot\tFKFalklandsullot\tFMMikronesia\tFOFearsullot\tFRFrankriika\tGAGabon\tGBStuorra-Británnia\tGDGrenada\tGEGeorgia\tGFFrankriikka Guayana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLKalaallit Nunaat\tGMGámbia\tGNGuinea\tGPGuadeloupe\tGQEkvatoriála Guinea\tGRGreika\tGSLulli Georgia ja Lulli Sandwich-sullot\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKHongkong\tHMHeard- ja McDonald-sullot\tHNHonduras\tHRKroátia\tHTHaiti\tHUUngár\tIDIndonesia\tIEIrlánda\tILIsrael\tIMMann-sullot\tINIndia\tIQIrak\tIRIran\tISIslánda\tITItália\tJEJersey\tJMJamaica\tJOJordánia\tJPJapána\tKEKenia\tKGKirgisistan\tKHKambodža\tKIKiribati\tKMKomoros\tKNSaint Kitts ja Nevis\tKPDavvi-Korea\tKRMátta-Korea\tKWKuwait\tKYCayman-sullot\tKZKasakstan\tLALaos\tLBLibanon\tLCSaint Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLietuva\tLULuxembourg\tLVLátvia\tLYLibya\tMAMarokko\tMCMonaco\tMDMoldávia\tMEMontenegro\tMFFrankriikka Saint Martin\tMGMadagaskar\tMHMarshallsullot\tMLMali\tMMBurma\tMNMongolia\tMOMakáo\tMPDavvi-Mariánat\tMQMartinique\tMRMauretánia\tMSMontserrat\tMTMálta\tMUMauritius\tMVMalediivvat\tMWMalawi\tMXMeksiko\tMYMalesia\tMZMosambik\tNANamibia\tNCOđđa-Kaledonia\tNENiger\tNFNorfolksullot\tNGNigeria\tNINicaragua\tNLVuolleeatnamat\tNONorga\tNPNepal\tNRNauru\tNUNiue\tNZOđđa-Selánda\tOMOman\tPAPanama\tPEPeru\tPFFrankriikka Polynesia\tPGPapua-Ođđa-Guinea\tPHFilippiinnat\tPKPakistan\tPLPolen\tPMSaint Pierre ja Miquelon\tPNPitcairn\tPRPuerto Rico\tPSPalestina\tPTPortugála\tPWPalau\tPYParaguay\tQAQatar\tRERéunion\tRORománia\tRSSerbia\tRURuošša\tRWRwanda\tSASaudi-Arábia\tSBSalomon-sullot\tSCSeychellsullot\tSDDavvisudan\tSERuoŧŧa\tSGSingapore\tSHSaint Helena\tSISlovenia\tSJSvalbárda ja Jan Mayen\tSKSlovákia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomália\tSRSurinam\tSSMáttasudan\tSTSão Tomé ja Príncipe\tSVEl Salvador\tSXVuolleeatnamat Saint Martin\tSYSyria\tSZSvazieana\tTCTurks ja Caicos-sullot\tTDTčad\tTGTogo\tTHThaieana\tTJTažikistan\tTKTokelau\tTLNuorta-Timor\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRDurka\tTTTrinidad ja Tobago\tTVTuvalu\tTWTaiwan\tTZTanzánia\tUAUkraina\tUGUganda\tUSAmerihká ovttastuvvan stáhtat\tUYUruguay\tUZUsbekistan\tVAVatikána\tVCSaint Vincent ja Grenadine\tVEVenezuela\tVGBrittania Virgin-sullot\tVIAOS Virgin-sullot\tVNVietnam\tVUVanuatu\tWFWallis ja Futuna\tWSSamoa\tXKKosovo\tYEJemen\tYTMayotte\tZAMátta-Afrihká\tZMZambia\tZWZimbabwe
    l\t ja \t\t, \t, \t ja \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tdavvisámegiella\tdavvisámegiella
    @se-FI\tdavvisámegiella\tdavvisámegiella (Suopma)
    d.full\t{E0} {d} {M0} {y}
    dr.full\t{E0} {d} {M0}\u{2009}–\u{2009}\t{D}\t{E0} {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.long\t{d} {M0} {y}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    d.short\t{dd}.{mm}.{y}
    dr.short\t{d}.{m}.{y}\u{2009}–\u{2009}\t{d}.{m}.{y}\t{d}.{m}.{y}\u{2009}–\u{2009}\t{d}.{m}.{y}\t{d}.{m}.{y}\u{2009}–\u{2009}\t{d}.{m}.{y}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M1\tođđj\tguov\tnjuk\tcuoŋ\tmies\tgeas\tsuoi\tborg\tčakč\tgolg\tskáb\tjuov
    E0\tmánnodat\tdisdat\tgaskavahkku\tduorastat\tbearjadat\tlávvordat\tsotnabeaivi
    E1\tmá\tdi\tga\tdu\tbe\tlá\tso
    E2\tM\tD\tG\tD\tB\tL\tS
    gmt\tGMT\t+\t-\t:\t GMT\t1
    r\tBABosnia ja Hercegovina\tKHKamboža\tSDSudan\tTDChad
    @se-SE\tdavvisámegiella\tdavvisámegiella (Ruoŧŧa)
    s\tNOKNkr\tSEKkr
    @se-NO\tdavvisámegiella\tdavvisámegiella (Norga)

    """
  }
}
