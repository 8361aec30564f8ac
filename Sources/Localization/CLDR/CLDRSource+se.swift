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
    z\t000Greenwich gaskka áigi\t021gaska\t051nuorti\t062nuorti\t072gaska\t301oarje\t312oarje\t3g0Moskva-dábálašáigi
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
    za\t#\t#-Eurohpá dábálašáigi\t#-Eurohpá geassiáigi
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
    z\t000Greenwicha áigi\t010Nuorta-Afrihká áigi\t020Gaska-Eurohpá dálveáigi\t030Oarje-Afrihká áigi\t040Gaska-Afrihká áigi\t050Nuorta-Eurohpa dálveáigi\t060Nuorta-Eurohpa geasseáigi\t070Gaska-Eurohpá geasseáigi\t080Lulli-Afrihká dálveáigi\t090Hawaii-aleuhtalaš dálveáigi\t0a0Hawaii-aleuhtalaš geasseáigi\t0b0Alaska dálveáigi\t0c0Alaska geasseáigi\t0d0atlántalaš dálveáigi\t0e0Brasilia dálveáigi\t0f0Argentina dálveáigi\t0g0Paraguaya dálveáigi\t0h0dálveáigi nuortan\t0i0dábálaš dálveáigi\t0j0Amazona dálveáigi\t0k0Colombia dálveáigi\t0l0dálveduottaráigi\t0m0geasseduottaráigi\t0n0Venezuela áigi\t0o0Frankriikka Guyana áigi\t0p0dábálaš geasseáigi\t0r0geasseáigi nuortan\t0t0Jaskesábi dálveáigi\t0u0Jaskesábi geasseáigi\t0v0atlántalaš geasseáigi\t0y0Ecuadora áigi\t0z0Guyana áigi\t100Cuba dálveáigi\t110Cuba geasseáigi\t120Meksiko Jáskesábi dálveáigi\t130Bolivia áigi\t140Peru dálveáigi\t150St. Pierre & Miquelo dálveáigi\t160St. Pierre & Miquelo geasseáigi\t170Uruguaya dálveáigi\t180Fernando de Noronha dálveáigi\t190Suriname áigi\t1a0Chile dálveáigi\t1b0Chile geasseáigi\t1c0Newfoundlanda dálveáigi\t1d0Newfoundlanda geasseáigi\t1e0Oarje-Austrália dálveáigi\t1f0Davisa áigi\t1g0Dumont-d’Urville áigi\t1h0Nuorta-Austrália dálveáigi\t1i0Nuorta-Austrália geasseáigi\t1j0Mawsona áigi\t1k0Ođđa-Selánda dálveáigi\t1l0Ođđa-Selánda geasseáigi\t1m0Rothera áigi\t1n0Syowa áigi\t1o0Vostoka áigi\t1p0Arábia dálveáigi\t1s0Turkmenistana dálveáigi\t1t0Aserbaižana dálveáigi\t1u0Indokiinná áigi\t1v0Krasnojarska dálveáigi\t1w0Kirgisia áigi\t1x0Brunei Darussalama áigi\t1y0India dálveáigi\t1z0Jakucka dálveáigi\t200Ulan-Batora dálveáigi\t210Kiinná dálveáigi\t220Bangladesha dálveáigi\t230Nuorta-Timora áigi\t240Golfa dálveáigi\t250Tažikistana áigi\t260Hong Konga dálveáigi\t270Hovda dálveáigi\t280Irkucka dálveáigi\t2a0Oarje-Indonesia áigi\t2b0Nuorta-Indonesia áigi\t2c0Israela dálveáigi\t2d0Israela geasseáigi\t2e0Afganisthana áigi\t2f0Pakistana dálveáigi\t2g0Nepala áigi\t2h0Malesia áigi\t2i0Magadana dálveáigi\t2j0Gaska-Indonesia áigi\t2k0Filippiinnaid dálveáigi\t2l0Omska dálveáigi\t2m0Korea dálveáigi\t2n0Myanmara áigi\t2o0Usbekistana dálveáigi\t2p0Singapore dálveáigi\t2q0Taipeia dálveáigi\t2r0Georgia dálveáigi\t2s0Irana dálveáigi\t2t0Bhutana áigi\t2u0Japána dálveáigi\t2v0Vladivostoka dálveáigi\t2w0Jekaterinburga dálveáigi\t2x0Armenia dálveáigi\t2y0Azoraid dálveáigi\t2z0Azoraid geasseáigi\t300Oarje-Eurohpá dálveáigi\t310Oarje-Eurohpá geasseáigi\t320Kap Verde dálveáigi\t330Lulli-Georgia áigi\t340Falklandsulluid dálveáigi\t350Gaska-Austrália dálveáigi\t360Gaska-Austrália geasseáigi\t370Gaska-Austrália oarjjabeali dálveáigi\t380Lord Howe dálveáigi\t390Lord Howe geasseáigi\t3a0Beassášsullo dálveáigi\t3b0Beassášsullo geasseáigi\t3c0Irlánddalaš dálveáigi\t3d0koordinerejuvvon oktasaš áigi\t3f0Brihtalaš geasseáigi\t3g0Moskva dálveáigi\t3h0Hawaii-aleuhtalaš dálveáigi\t3i0Indiaábi áigi\t3j0Juovlasullo áigi\t3k0Kokossulloid áigi\t3l0Frankriikka lulli & antárktisa áigi\t3m0Seychellaid áigi\t3n0Malediivvaid áigi\t3o0Mauritiusa dálveáigi\t3p0Reuniona áigi\t3q0Marshallsulloid áigi\t3r0Chathama dálveáigi\t3s0Chathama geasseáigi\t3t0Apia dálveáigi\t3u0Chuuka áigi\t3v0Vanuatu dálveáigi\t3w0Phoenixsulloid áigi\t3x0Tokelaua áigi\t3y0Fiji dálveáigi\t3z0Tuvalu áigi\t400Galapagosa áigi\t410Gambiera áigi\t420Salomonsulloid áigi\t430Čamorro dálveáigi\t440Linesulloid áigi\t450Kosraea áigi\t460Marquesasiid áigi\t470Samoa dálveáigi\t480Nauru áigi\t490Niuea áigi\t4a0Norfolksullo áigi\t4c0Ođđa-Kaledonia dálveáigi\t4d0Palaua áigi\t4e0Pitcairnsulloid áigi\t4f0Ponape áigi\t4g0Papua Ođđa-Guinea áigi\t4h0Cooksulloid dálveáigi\t4i0Tahiti áigi\t4j0Gilbertsulloid áigi\t4k0Tonga dálveáigi\t4l0Wakesullo áigi\t4m0Wallis- ja Futuna áigi
    r\tBABosnia ja Hercegovina\tKHKamboža\tSDSudan\tTDChad
    @se-SE\tdavvisámegiella\tdavvisámegiella (Ruoŧŧa)
    s\tNOKNkr\tSEKkr
    @se-NO\tdavvisámegiella\tdavvisámegiella (Norga)

    """
  }
}
